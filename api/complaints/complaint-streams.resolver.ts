import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem, StreamItemType } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { ref } from '../kernel/read/index.js';
import { ComplaintType } from './complaint.type.js';
import { complaintEventKinds } from './move-complaint.js';

@ArgsType()
class ComplaintEventsArgs {
  @Field(() => ID, { nullable: true, description: 'Only this complaint.' })
  complaintId?: string | null;

  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this shop; of every shop when absent.' })
  merchantId?: string | null;
}

@ObjectType('ComplaintEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to a complaint: it moved on, or somebody wrote (H3).',
})
class ComplaintEventType extends StreamItemType {
  @Field(() => ComplaintType, {
    nullable: true,
    description: 'The complaint as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  complaint!: ComplaintType | null;
}

@Resolver()
export class ComplaintStreamsResolver {
  @EventStream(() => ComplaintEventType, {
    permission: Permission.COMPLAINTS_READ,
    kinds: Object.keys(complaintEventKinds),
    narrow: ({ complaintId, merchantId }: ComplaintEventsArgs) => ({ recordId: complaintId, merchantId }),
    hasCheckpoints: true,
    description:
      'What happens to the complaints you may see: live, or from a cursor on (H4, E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  complaintEvents(
    @Root() item: StreamItem,
    @Args(() => ComplaintEventsArgs) _args: ComplaintEventsArgs,
  ): ComplaintEventType {
    return { ...item, complaint: ref(ComplaintType, item.recordId) };
  }
}
