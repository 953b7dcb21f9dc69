import { Resolver } from 'type-graphql';
import { Connection, Related } from '../../kernel/read/index.js';
import { CouponType } from '../../promotions/index.js';
import { ReturnType } from '../return.type.js';

/** Goodwill coupons given because of a return. */
@Resolver(() => ReturnType)
export class ReturnCoupons {
  @Connection(() => CouponType, {
    by: 'returnId',
    description: 'Goodwill coupons given because of it (G1), as far as you may see them.',
  })
  coupons!: Connection<CouponType>;
}

/** The return a coupon was given because of. */
@Resolver(() => CouponType)
export class ReturnOfCoupon {
  @Related(() => ReturnType, { by: 'returnId', description: 'The return it was given because of; null for none.' })
  return!: ReturnType | null;
}
