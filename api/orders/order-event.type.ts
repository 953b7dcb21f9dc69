import { Field, ObjectType } from 'type-graphql';
import { type StreamItem, StreamItemType } from '../events/index.js';
import { ref } from '../kernel/read/index.js';
import { OrderType } from './order.type.js';
import { OrderStatus } from './order-status.js';

@ObjectType('OrderEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to an order (E11).',
})
export class OrderEventType extends StreamItemType {
  @Field(() => OrderStatus, {
    nullable: true,
    description: 'The state the order was in just after this event; null for a checkpoint.',
  })
  status!: OrderStatus | null;

  @Field(() => OrderType, {
    nullable: true,
    description: 'The order as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  order!: OrderType | null;
}

const statuses = new Map<unknown, OrderStatus>(Object.values(OrderStatus).map((status) => [status, status]));

export const toOrderEvent = (item: StreamItem): OrderEventType => ({
  ...item,
  status: statuses.get(item.facts['status']) ?? null,
  order: ref(OrderType, item.recordId),
});
