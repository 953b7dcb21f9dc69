import { IsInt, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AdjustmentKind } from '../kernel/price-adjustment.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { OrderActionInput } from './order.inputs.js';

@InputType('GiveGiftInput', { description: 'Goods of the same shop that cost the buyer nothing (E10).' })
export class GiveGiftInput extends OrderActionInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @IsInt()
  @Min(1)
  @Max(99)
  @Field(() => Int, { defaultValue: 1, description: 'How many units: 1 to 99.' })
  quantity!: number;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; kept in the timeline, not shown to the buyer.' })
  reason!: string;
}

@InputType('WaiveDeliveryFeeInput', { description: 'Free delivery of an unpaid order (E10).' })
export class WaiveDeliveryFeeInput extends OrderActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; kept in the timeline, not shown to the buyer.' })
  reason!: string;
}

@InputType('CutPriceInput', { description: 'Something off the price of an unpaid order (E10).' })
export class CutPriceInput extends OrderActionInput {
  @Field(() => MoneyInput, { description: 'How much, at most what its goods cost.' })
  amount!: MoneyInput;

  @ItemsAtMost(2)
  @Field(() => [AdjustmentKind], {
    defaultValue: [],
    description:
      'What the buyer was offered before and declined, GIFT or FREE_DELIVERY; one of them unless one was given already.',
  })
  declined!: AdjustmentKind[];

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; kept in the timeline, not shown to the buyer.' })
  reason!: string;
}
