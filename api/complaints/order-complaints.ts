import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { ComplaintType } from './complaint.type.js';

/** Complaints about an order. */
@Resolver(() => OrderType)
export class OrderComplaints {
  @Connection(() => ComplaintType, { by: 'orderId', description: 'Complaints about it, the newest first.' })
  complaints!: Connection<ComplaintType>;
}
