import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { CouponType } from '../promotions/index.js';
import { ComplaintType } from './complaint.type.js';

/** Goodwill coupons given because of a complaint. */
@Resolver(() => ComplaintType)
export class ComplaintCoupons {
  @Connection(() => CouponType, {
    by: 'complaintId',
    description: 'Goodwill coupons given because of it (H5), as far as you may see them.',
  })
  coupons!: Connection<CouponType>;
}

/** The complaint a coupon was given because of. */
@Resolver(() => CouponType)
export class ComplaintOfCoupon {
  @Related(() => ComplaintType, {
    by: 'complaintId',
    description: 'The complaint it was given because of; null for none.',
  })
  complaint!: ComplaintType | null;
}
