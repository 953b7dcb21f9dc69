import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem, StreamItemType } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { ref } from '../kernel/read/index.js';
import { problemEventKinds } from './problem.events.js';
import { ProblemOrderType } from './problem-order.type.js';

@ArgsType()
class ProblemOrderEventsArgs {
  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this shop; of every shop you may see when absent.' })
  merchantId?: string | null;
}

@ObjectType('ProblemOrderEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to a problem order (E9).',
})
class ProblemOrderEventType extends StreamItemType {
  @Field(() => ProblemOrderType, {
    nullable: true,
    description: 'The problem order as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  problemOrder!: ProblemOrderType | null;
}

@Resolver()
export class ProblemStreamsResolver {
  @EventStream(() => ProblemOrderEventType, {
    permission: Permission.TRACKING_READ,
    kinds: Object.keys(problemEventKinds),
    narrow: ({ merchantId }: ProblemOrderEventsArgs) => ({ merchantId }),
    hasCheckpoints: true,
    description:
      'What happens to the problem orders you may see: live, or from a cursor on (E9, E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  problemOrderEvents(
    @Root() item: StreamItem,
    @Args(() => ProblemOrderEventsArgs) _args: ProblemOrderEventsArgs,
  ): ProblemOrderEventType {
    return { ...item, problemOrder: ref(ProblemOrderType, item.recordId) };
  }
}
