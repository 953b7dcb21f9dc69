import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';

@InputType('AnnounceBankTransferInput', { description: 'Which checkout a bank transfer will pay (F3).' })
export class AnnounceBankTransferInput {
  @Field(() => ID, { description: 'The checkout; all that is unpaid of it is paid at once.' })
  checkoutId!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What the wallet adds, less than the total; it is taken when the transfer arrives, and is not set aside before.',
  })
  walletAmount?: MoneyInput | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key announces once (F4).' })
  idempotencyKey!: string;
}

@InputType('ConfirmBankTransferInput', { description: 'What the bank’s statement shows of a transfer.' })
export class ConfirmBankTransferInput {
  @Field(() => ID, { description: 'The transfer.' })
  id!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'What arrived, whatever was announced.' })
  received!: MoneyInput;

  @TextOf(1, 100)
  @Field(() => String, {
    description: 'The line of the bank’s statement; one line is booked once, for whatever it was.',
  })
  bankReference!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('RejectBankTransferInput', { description: 'Why a transfer is turned down.' })
export class RejectBankTransferInput {
  @Field(() => ID, { description: 'The transfer.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'What the buyer reads.' })
  @Hint({ widget: 'MULTILINE' })
  reason!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}
