import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { restUntil } from '../../calendars/index.js';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth, Hint } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ComplaintType } from '../complaint.type.js';
import { EvaluateComplaintInput, FollowUpFilter, RecordFollowUpInput } from './follow-up.inputs.js';
import { FollowUpOrder, FollowUpType } from './follow-up.type.js';
import { evaluateComplaint, recordFollowUp } from './record-follow-up.js';

@ArgsType()
class FollowUpsArgs extends RootPageArgs {
  @Field(() => FollowUpFilter, { nullable: true, description: 'Which ones.' })
  filter?: FollowUpFilter | null;

  @Field(() => FollowUpOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof FollowUpOrder> | null;
}

@Resolver()
export class FollowUpResolver {
  @Query(() => FollowUpType, { nullable: true, description: 'A follow-up; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  followUp(@Arg('id', () => ID, { description: 'Its id.' }) id: string): FollowUpType | null {
    return ref(FollowUpType, id);
  }

  @Query(() => DateTime, {
    nullable: true,
    description:
      'When the rest hours of customers that run now are over: until then nobody is called. Null outside rest hours (H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  customersRestUntil(@Ctx() ctx: RequestContext): Promise<Date | null> {
    return restUntil(ctx);
  }

  @Query(() => connectionOf(() => FollowUpType), {
    description:
      'Follow-ups 回访 of resolved complaints; those due now by `isDue`, the most urgent first by `DUE_AT` (H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  followUps(@Args(() => FollowUpsArgs) args: FollowUpsArgs): Connection<FollowUpType> {
    return page(FollowUpType, args);
  }

  @Does(
    recordFollowUp,
    payload('RecordFollowUpPayload', { followUp: () => FollowUpType, complaint: () => ComplaintType }),
    {
      description:
        'Records how an attempt to follow up went: tried again outside rest hours, or done; a bad score opens the case again (H6).',
      action: { on: 'FollowUp', value: 'RECORD', kind: 'TRANSITION', tone: 'PRIMARY' },
    },
  )
  recordFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordFollowUpInput, { description: 'How it went.' }) input: RecordFollowUpInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(recordFollowUp, ctx, input, ({ followUpId, complaintId }) => ({
      followUp: ref(FollowUpType, followUpId),
      complaint: ref(ComplaintType, complaintId),
    }));
  }

  @Does(evaluateComplaint, payload('EvaluateComplaintPayload', { complaint: () => ComplaintType }), {
    description:
      'Judges the result of your own complaint without waiting to be asked; a bad score opens it again (H6).',
    action: { on: 'Complaint', value: 'EVALUATE', kind: 'TRANSITION' },
  })
  evaluateComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EvaluateComplaintInput, { description: 'How you judge it.' }) input: EvaluateComplaintInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(evaluateComplaint, ctx, input, ({ id }) => ({ complaint: ref(ComplaintType, id) }));
  }
}

/** The follow-ups of a complaint. */
@Resolver(() => ComplaintType)
export class FollowUpsOfComplaint {
  @Connection(() => FollowUpType, {
    by: 'complaintId',
    description: 'Its follow-ups, the newest first; none for whoever may not see them (H6).',
  })
  @Hint({ hidden: ['LIST'] })
  followUps!: Connection<FollowUpType>;
}
