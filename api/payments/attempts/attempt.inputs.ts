import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { GatewayName, PayWay } from '../../kernel/payment-gateway.js';
import { TextAtMost } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';

@InputType('StartTopUpInput', { description: 'How a wallet is to be filled from outside (F2).' })
export class StartTopUpInput {
  @ValidateNested()
  @Field(() => MoneyInput, { description: 'How much.' })
  amount!: MoneyInput;

  @Field(() => GatewayName, { description: 'Through whom.' })
  gateway!: GatewayName;

  @Field(() => PayWay, { description: 'How the buyer gets there; not every gateway offers every way.' })
  way!: PayWay;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, {
    nullable: true,
    description: 'Where the gateway’s page leads back to. What arrives there proves nothing: ask for the attempt.',
  })
  returnUrl?: string | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key opens one attempt (F4).' })
  idempotencyKey!: string;
}

@InputType('StartPaymentInput', { description: 'How a checkout is to be paid from outside (F3).' })
export class StartPaymentInput {
  @Field(() => ID, { description: 'The checkout; all that is unpaid of it is paid at once.' })
  checkoutId!: string;

  @Field(() => GatewayName, { description: 'Through whom.' })
  gateway!: GatewayName;

  @Field(() => PayWay, { description: 'How the buyer gets there; not every gateway offers every way.' })
  way!: PayWay;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What the wallet adds, less than the total; it is taken when the rest arrives, and is not set aside before.',
  })
  walletAmount?: MoneyInput | null;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, {
    nullable: true,
    description: 'Where the gateway’s page leads back to. What arrives there proves nothing: ask for the attempt.',
  })
  returnUrl?: string | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key opens one attempt (F4).' })
  idempotencyKey!: string;
}
