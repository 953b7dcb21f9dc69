import './coupon.enums.js';
import { IsInt, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';

@InputType('GiveCouponInput', { description: 'A goodwill coupon 补偿券 for a buyer (H5, F7).' })
export class GiveCouponInput {
  @Field(() => ID, { description: 'Whose it is; nobody else can use it.' })
  buyerId!: string;

  @Field(() => MoneyInput, { description: 'What it takes off the goods at most, within the limit of your role.' })
  amount!: MoneyInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What the goods it counts for have to come to before anything is taken off; left out: anything.',
  })
  minimum?: MoneyInput | null;

  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { description: 'How many days it can be used, 1 to 365, from when it is the buyer’s.' })
  validDays!: number;

  @Field(() => ID, { nullable: true, description: 'The only shop whose goods it counts for; left out: every shop.' })
  merchantId?: string | null;

  @Field(() => AdjustmentBearer, {
    defaultValue: AdjustmentBearer.PLATFORM,
    description: 'Out of whose pocket it is; a shop bears only a coupon that counts for it alone.',
  })
  bearer!: AdjustmentBearer;

  @TextOf(2, 200)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why, without personal data; the buyer does not read it.' })
  reason!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('CouponActionInput', { description: 'Names a coupon to act on.' })
export class CouponActionInput {
  @Field(() => ID, { description: 'The coupon.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('RefuseCouponInput', { description: 'Why a coupon is turned down or taken back.' })
export class RefuseCouponInput extends CouponActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
