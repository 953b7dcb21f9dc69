import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem, StreamItemType } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { ref } from '../kernel/read/index.js';
import { DeliveryTaskType } from './delivery-task.type.js';
import { deliveryEventKinds } from './load-task.js';

@ArgsType()
class DeliveryTaskEventsArgs {
  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this shop; of every shop you may see when absent.' })
  merchantId?: string | null;
}

@ObjectType('DeliveryTaskEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to a delivery (E6).',
})
class DeliveryTaskEventType extends StreamItemType {
  @Field(() => DeliveryTaskType, {
    nullable: true,
    description: 'The delivery as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  deliveryTask!: DeliveryTaskType | null;
}

@Resolver()
export class DeliveryStreamsResolver {
  @EventStream(() => DeliveryTaskEventType, {
    permission: Permission.DELIVERIES_READ,
    kinds: Object.keys(deliveryEventKinds),
    narrow: ({ merchantId }: DeliveryTaskEventsArgs) => ({ merchantId }),
    hasCheckpoints: true,
    description:
      'What happens to the deliveries you may see: live, or from a cursor on (E6, E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  deliveryTaskEvents(
    @Root() item: StreamItem,
    @Args(() => DeliveryTaskEventsArgs) _args: DeliveryTaskEventsArgs,
  ): DeliveryTaskEventType {
    return { ...item, deliveryTask: ref(DeliveryTaskType, item.recordId) };
  }
}
