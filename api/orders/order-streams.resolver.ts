import { Args, ArgsType, Field, ID, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { orderEventKinds } from './order.events.js';
import { OrderEventType, toOrderEvent } from './order-event.type.js';

const kinds = Object.keys(orderEventKinds);

@ArgsType()
class OrderEventsArgs {
  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;
}

@ArgsType()
class OrderStatusChangedArgs extends OrderEventsArgs {
  @Field(() => ID, { nullable: true, description: 'Only this order; every order you may see when absent.' })
  orderId?: string | null;
}

@ArgsType()
class MerchantOrderEventsArgs extends OrderEventsArgs {
  @Field(() => ID, { description: 'The shop.' })
  merchantId!: string;
}

@Resolver()
export class OrderStreamsResolver {
  @EventStream(() => OrderEventType, {
    permission: Permission.ORDERS_READ,
    kinds,
    narrow: ({ orderId }: OrderStatusChangedArgs) => ({ recordId: orderId }),
    hasCheckpoints: true,
    description:
      'What happens to an order, or to all you may see: live, or from a cursor on (E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  orderStatusChanged(
    @Root() item: StreamItem,
    @Args(() => OrderStatusChangedArgs) _args: OrderStatusChangedArgs,
  ): OrderEventType {
    return toOrderEvent(item);
  }

  @EventStream(() => OrderEventType, {
    permission: Permission.ORDERS_READ,
    kinds,
    narrow: ({ merchantId }: MerchantOrderEventsArgs) => ({ merchantId }),
    hasCheckpoints: true,
    description: 'What happens to the orders of one shop (E11). Begins with a checkpoint, another comes every 15 s.',
  })
  merchantOrderEvents(
    @Root() item: StreamItem,
    @Args(() => MerchantOrderEventsArgs) _args: MerchantOrderEventsArgs,
  ): OrderEventType {
    return toOrderEvent(item);
  }

  @EventStream(() => OrderEventType, {
    permission: Permission.EVENTS_READ,
    kinds,
    hasCheckpoints: true,
    description:
      'The durable stream for integrators: every event of every order within reach, in one fixed order, nothing missing and nothing twice (E11). Begins with a checkpoint, another comes every 15 s; resume with the last `cursor`.',
  })
  orderEvents(@Root() item: StreamItem, @Args(() => OrderEventsArgs) _args: OrderEventsArgs): OrderEventType {
    return toOrderEvent(item);
  }
}
