import { Arg, Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ComplaintType } from '../complaints/index.js';
import { EventStream, type StreamItem, StreamItemType } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { Connection, connectionOf, type OrderBy, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth, Hint } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { latentEventKinds } from './latent.events.js';
import * as inputs from './latent-complaint.inputs.js';
import { LatentComplaintType } from './latent-complaint.type.js';
import * as work from './work-latent.js';

@ArgsType()
class LatentComplaintsArgs extends RootPageArgs {
  @Field(() => inputs.LatentComplaintFilter, { nullable: true, description: 'Which ones.' })
  filter?: inputs.LatentComplaintFilter | null;

  @Field(() => inputs.LatentComplaintOrder, {
    nullable: true,
    description: 'How to sort; the heaviest first when absent, and of those the oldest.',
  })
  orderBy?: OrderBy | null;
}

@ArgsType()
class LatentComplaintEventsArgs {
  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;
}

@ObjectType('LatentComplaintEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Something that happened to a latent complaint (H7).',
})
class LatentComplaintEventType extends StreamItemType {
  @Field(() => LatentComplaintType, {
    nullable: true,
    description: 'The latent complaint as it is now; null for a checkpoint, and when it is not yours to see.',
  })
  latentComplaint!: LatentComplaintType | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = (name: string) => payload(name, { latentComplaint: () => LatentComplaintType });
const toLatent = ({ id }: { id: string }): Record<string, unknown> => ({
  latentComplaint: ref(LatentComplaintType, id),
});
const what = { description: 'What to do.' };

/** The list of latent complaints 潜在投诉 (H7). */
@Resolver()
export class LatentComplaintResolver {
  @Query(() => LatentComplaintType, { nullable: true, description: 'A latent complaint; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  latentComplaint(@Arg('id', () => ID, { description: 'Its id.' }) id: string): LatentComplaintType | null {
    return ref(LatentComplaintType, id);
  }

  @Query(() => connectionOf(() => LatentComplaintType), {
    description: 'Orders whose customers may complain and have not (H7), the heaviest first, and of those the oldest.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  latentComplaints(@Args(() => LatentComplaintsArgs) args: LatentComplaintsArgs): Connection<LatentComplaintType> {
    return page(LatentComplaintType, args);
  }

  @EventStream(() => LatentComplaintEventType, {
    permission: Permission.COMPLAINTS_HANDLE,
    kinds: Object.keys(latentEventKinds),
    hasCheckpoints: true,
    description:
      'What happens to latent complaints: live, or from a cursor on (H7, E11). Begins with a checkpoint: what you read after it, you read whole.',
  })
  latentComplaintEvents(
    @Root() item: StreamItem,
    @Args(() => LatentComplaintEventsArgs) _args: LatentComplaintEventsArgs,
  ): LatentComplaintEventType {
    return { ...item, latentComplaint: ref(LatentComplaintType, item.recordId) };
  }

  @Does(work.takeLatentComplaint, answer('TakeLatentComplaintPayload'), {
    description: 'Takes a latent complaint in hand; whoever is second is refused (H7).',
    action: { on: 'LatentComplaint', value: 'TAKE', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  takeLatentComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.LatentComplaintInput, what) input: inputs.LatentComplaintInput,
  ): Answer {
    return carryOut(work.takeLatentComplaint, ctx, input, toLatent);
  }

  @Does(work.contactLatentCustomer, answer('ContactLatentCustomerPayload'), {
    description: 'Notes that the customer was contacted before they complained, and what they said (H7).',
    action: { on: 'LatentComplaint', value: 'CONTACT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  contactLatentCustomer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ContactLatentCustomerInput, what) input: inputs.ContactLatentCustomerInput,
  ): Answer {
    return carryOut(work.contactLatentCustomer, ctx, input, toLatent);
  }

  @Does(
    work.openLatentComplaint,
    payload('OpenLatentComplaintPayload', {
      latentComplaint: () => LatentComplaintType,
      complaint: () => ComplaintType,
    }),
    {
      description: 'Registers a complaint from it (H1, H7), linked both ways; refused where the customer was quicker.',
      action: { on: 'LatentComplaint', value: 'OPEN_COMPLAINT', kind: 'TRANSITION', tone: 'WARNING' },
    },
  )
  openLatentComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.OpenLatentComplaintInput, what) input: inputs.OpenLatentComplaintInput,
  ): Answer {
    return carryOut(work.openLatentComplaint, ctx, input, ({ id, complaintId }) => ({
      latentComplaint: ref(LatentComplaintType, id),
      complaint: ref(ComplaintType, complaintId),
    }));
  }

  @Does(work.dismissLatentComplaint, answer('DismissLatentComplaintPayload'), {
    description: 'Takes it off the list, with the reason; it comes back when something new happens (H7).',
    action: { on: 'LatentComplaint', value: 'DISMISS', kind: 'TRANSITION' },
  })
  dismissLatentComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.DismissLatentComplaintInput, what) input: inputs.DismissLatentComplaintInput,
  ): Answer {
    return carryOut(work.dismissLatentComplaint, ctx, input, toLatent);
  }
}

/** What a complaint was foreseen by. */
@Resolver(() => ComplaintType)
export class LatentOfComplaint {
  @Connection(() => LatentComplaintType, {
    by: 'complaintId',
    description: 'The latent complaint that became this one (H7): at most one, none for whoever is not of the staff.',
  })
  @Hint({ hidden: ['LIST'] })
  latentComplaints!: Connection<LatentComplaintType>;
}
