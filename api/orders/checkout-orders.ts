import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { CouponType } from '../promotions/index.js';
import { CheckoutType } from './checkout.type.js';
import { OrderType } from './order.type.js';

/** What a checkout consists of. */
@Resolver(() => CheckoutType)
export class CheckoutOrders {
  @Connection(() => OrderType, {
    by: 'checkoutId',
    description: 'Its orders, one a merchant.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  orders!: Connection<OrderType>;
}

/** The checkout a coupon was used in. */
@Resolver(() => CouponType)
export class CheckoutOfCoupon {
  @Related(() => CheckoutType, {
    by: 'checkoutId',
    description: 'The checkout it was used in; null unless it is used, and for shops.',
  })
  checkout!: CheckoutType | null;
}
