import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { ReturnType } from './return.type.js';

/** What came of an order afterwards. */
@Resolver(() => OrderType)
export class OrderReturns {
  @Connection(() => ReturnType, {
    by: 'orderId',
    description: 'Returns applied for, the newest first.',
    defaultOrder: { field: 'ID', direction: 'DESC' },
  })
  returns!: Connection<ReturnType>;
}
