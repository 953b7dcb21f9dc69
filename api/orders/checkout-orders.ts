import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
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
