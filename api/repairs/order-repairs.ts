import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { RepairType } from './repair.type.js';

/** What of an order was or is being repaired. */
@Resolver(() => OrderType)
export class OrderRepairs {
  @Connection(() => RepairType, { by: 'orderId', description: 'Repair orders of its goods (G8), the newest first.' })
  repairs!: Connection<RepairType>;
}
