import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem, StreamItemType } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { ref } from '../kernel/read/index.js';
import { returnEventKinds } from './return.events.js';
import { ReturnType } from './return.type.js';

@ArgsType()
class ReturnEventsArgs {
  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this shop; of every shop when absent.' })
  merchantId?: string | null;
}

@ObjectType('ReturnEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to a return (G3).',
})
class ReturnEventType extends StreamItemType {
  @Field(() => ReturnType, {
    nullable: true,
    description: 'The return as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  return!: ReturnType | null;
}

@Resolver()
export class ReturnStreamsResolver {
  @EventStream(() => ReturnEventType, {
    permission: Permission.RETURNS_READ,
    kinds: Object.keys(returnEventKinds),
    narrow: ({ merchantId }: ReturnEventsArgs) => ({ merchantId }),
    hasCheckpoints: true,
    description:
      'What happens to the returns you may see: live, or from a cursor on (G3, E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  returnEvents(@Root() item: StreamItem, @Args(() => ReturnEventsArgs) _args: ReturnEventsArgs): ReturnEventType {
    return { ...item, return: ref(ReturnType, item.recordId) };
  }
}
