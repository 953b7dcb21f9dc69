import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';

const key = 'Made by the client, one per intent; the same key books once (F4).';

@InputType('CountCashInput', { description: 'What a courier handed in, as it was counted (F6).' })
export class CountCashInput {
  @Field(() => ID, { description: 'The courier’s purse.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as the desk showed it; another one is refused with `CONFLICT`.' })
  version!: number;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'What was counted, whatever should be there.' })
  counted!: MoneyInput;

  @IsOptional()
  @TextAtMost(300)
  @Field(() => String, { nullable: true, description: 'What else there is to say, e.g. of a false note.' })
  @Hint({ widget: 'MULTILINE' })
  note?: string | null;

  @Field(() => UUID, { description: key })
  idempotencyKey!: string;
}

@InputType('WriteOffCashInput', { description: 'What a courier need not hand in any more, and why (F6).' })
export class WriteOffCashInput {
  @Field(() => ID, { description: 'The courier’s purse.' })
  id!: string;

  @ValidateNested()
  @Field(() => MoneyInput, { description: 'How much of what is owed.' })
  amount!: MoneyInput;

  @TextOf(1, 300)
  @Field(() => String, { description: 'Why.' })
  @Hint({ widget: 'MULTILINE' })
  reason!: string;

  @Field(() => UUID, { description: key })
  idempotencyKey!: string;
}
