import './coupon.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { CouponStatus } from './coupon-status.js';

@InputType('CouponFilter', { description: 'Which coupons; conditions add up.' })
class CouponFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this code.' })
  q?: string | null;

  @Field(() => [CouponStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: CouponStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that count for this shop alone.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those given because of this complaint.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those given because of this return.' })
  returnId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those given in this span.' })
  createdAt?: DateTimeRange | null;
}

enum CouponOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}

registerEnumType(CouponOrderField, {
  name: 'CouponOrderField',
  description: 'What coupons are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was given.' }, AMOUNT: { description: 'How much.' } },
});

const CouponOrder = orderByInput('CouponOrder', CouponOrderField);

@ArgsType()
export class CouponsArgs extends RootPageArgs {
  @Field(() => CouponFilter, { nullable: true, description: 'Which coupons to list.' })
  filter?: CouponFilter | null;

  @Field(() => CouponOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
