import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { MerchantLineType } from '../payments/index.js';
import { escalateComplaint } from './clocks/escalate-complaint.js';
import * as archive from './closing/archive-complaint.js';
import {
  AssignComplaintInput,
  ClassifyComplaintInput,
  ComplaintActionInput,
  ComplaintFilter,
  EscalateComplaintInput,
  FollowUpComplaintInput,
  ProposeRemedyInput,
  QuestionLineInput,
  RegisterComplaintInput,
  ResolveComplaintInput,
} from './complaint.inputs.js';
import { ComplaintOrder, ComplaintType } from './complaint.type.js';
import * as followUps from './follow-ups/record-follow-up.js';
import * as questions from './question-line.js';
import * as register from './register-complaint.js';
import * as work from './work-complaint.js';

@ArgsType()
class ComplaintsArgs extends RootPageArgs {
  @Field(() => ComplaintFilter, { nullable: true, description: 'Which ones.' })
  filter?: ComplaintFilter | null;

  @Field(() => ComplaintOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintOrder> | null;
}

const answer = { complaint: () => ComplaintType };
const toComplaint = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ComplaintResolver {
  @Query(() => ComplaintType, {
    nullable: true,
    description: 'A complaint; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.COMPLAINTS_READ)
  complaint(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintType | null {
    return ref(ComplaintType, id);
  }

  @Query(() => connectionOf(() => ComplaintType), {
    description: 'Complaints you may see: your own as a buyer, your shops’ as a member, all as staff.',
  })
  @Auth(Permission.COMPLAINTS_READ)
  complaints(@Args(() => ComplaintsArgs) args: ComplaintsArgs): Connection<ComplaintType> {
    return page(ComplaintType, args);
  }

  @Does(register.registerComplaint, payload('RegisterComplaintPayload', answer), {
    description: 'Writes a complaint into the register; its clock starts (H1).',
    action: { on: 'Complaint', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  registerComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterComplaintInput, { description: 'What to do.' }) input: RegisterComplaintInput,
  ): Answer {
    return carryOut(register.registerComplaint, ctx, input, toComplaint);
  }

  @Does(
    questions.questionLine,
    payload('QuestionLinePayload', { complaint: () => ComplaintType, merchantLine: () => MerchantLineType }),
    {
      description:
        'Questions a line of a merchant’s account (I2): opens a complaint that keeps the line out of payout runs until it is resolved, unless a run has claimed it: `merchantLine.isHeld` tells.',
      action: { on: 'MerchantLine', value: 'QUESTION', kind: 'TRANSITION', creates: 'Complaint' },
    },
  )
  questionLine(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => QuestionLineInput, { description: 'What to do.' }) input: QuestionLineInput,
  ): Answer {
    return carryOut(questions.questionLine, ctx, input, ({ id, lineId }) => ({
      complaint: ref(ComplaintType, id),
      merchantLine: ref(MerchantLineType, lineId),
    }));
  }

  @Does(work.classifyComplaint, payload('ClassifyComplaintPayload', answer), {
    description:
      'Sets category, severity and quality dimension (H2): confirms what the rules suggested, or corrects it.',
    action: { on: 'Complaint', value: 'CLASSIFY', kind: 'TRANSITION' },
  })
  classifyComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClassifyComplaintInput, { description: 'What to do.' }) input: ClassifyComplaintInput,
  ): Answer {
    return carryOut(work.classifyComplaint, ctx, input, toComplaint);
  }

  @Does(work.assignComplaint, payload('AssignComplaintPayload', answer), {
    description: 'Puts somebody in charge; handing over needs a reason (H4).',
    action: { on: 'Complaint', value: 'ASSIGN', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  assignComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignComplaintInput, { description: 'What to do.' }) input: AssignComplaintInput,
  ): Answer {
    return carryOut(work.assignComplaint, ctx, input, toComplaint);
  }

  @Does(work.investigateComplaint, payload('InvestigateComplaintPayload', answer), {
    description: 'Begins to look into it.',
    action: { on: 'Complaint', value: 'INVESTIGATE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  investigateComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintActionInput, { description: 'What to do.' }) input: ComplaintActionInput,
  ): Answer {
    return carryOut(work.investigateComplaint, ctx, input, toComplaint);
  }

  @Does(work.proposeRemedy, payload('ProposeRemedyPayload', answer), {
    description: 'Proposes a remedy to the customer.',
    action: { on: 'Complaint', value: 'PROPOSE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  proposeRemedy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeRemedyInput, { description: 'What to do.' }) input: ProposeRemedyInput,
  ): Answer {
    return carryOut(work.proposeRemedy, ctx, input, toComplaint);
  }

  @Does(work.acceptRemedy, payload('AcceptRemedyPayload', answer), {
    description: 'The customer accepts the remedy.',
    action: { on: 'Complaint', value: 'ACCEPT', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  acceptRemedy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintActionInput, { description: 'What to do.' }) input: ComplaintActionInput,
  ): Answer {
    return carryOut(work.acceptRemedy, ctx, input, toComplaint);
  }

  @Does(work.rejectRemedy, payload('RejectRemedyPayload', answer), {
    description: 'The customer does not accept the remedy.',
    action: { on: 'Complaint', value: 'REJECT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  rejectRemedy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintActionInput, { description: 'What to do.' }) input: ComplaintActionInput,
  ): Answer {
    return carryOut(work.rejectRemedy, ctx, input, toComplaint);
  }

  @Does(work.resolveComplaint, payload('ResolveComplaintPayload', answer), {
    description: 'Resolves the case with cause, responsible party and resolution (H3).',
    action: { on: 'Complaint', value: 'RESOLVE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  resolveComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResolveComplaintInput, { description: 'What to do.' }) input: ResolveComplaintInput,
  ): Answer {
    return carryOut(work.resolveComplaint, ctx, input, toComplaint);
  }

  @Does(followUps.followUpComplaint, payload('FollowUpComplaintPayload', answer), {
    description:
      '回访: how an attempt to ask the customer went, made by somebody other than the handler; a bad score opens the case again (H6).',
    action: { on: 'Complaint', value: 'FOLLOW_UP', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  followUpComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FollowUpComplaintInput, { description: 'What to do.' }) input: FollowUpComplaintInput,
  ): Answer {
    return carryOut(followUps.followUpComplaint, ctx, input, toComplaint);
  }

  @Does(archive.archiveComplaint, payload('ArchiveComplaintPayload', answer), {
    description:
      'Archives a case that has everything that belongs to it, by somebody other than the handler, who confirms the result by it (H3).',
    action: { on: 'Complaint', value: 'ARCHIVE', kind: 'TRANSITION' },
  })
  archiveComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintActionInput, { description: 'What to do.' }) input: ComplaintActionInput,
  ): Answer {
    return carryOut(archive.archiveComplaint, ctx, input, toComplaint);
  }

  @Does(escalateComplaint, payload('EscalateComplaintPayload', answer), {
    description:
      'Passes an open case one level up before time does: to the supervisor, the manager, the top; that level’s clock starts (H4).',
    action: { on: 'Complaint', value: 'ESCALATE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  escalateComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EscalateComplaintInput, { description: 'Which and why.' }) input: EscalateComplaintInput,
  ): Answer {
    return carryOut(escalateComplaint, ctx, input, toComplaint);
  }

  @Does(work.reopenComplaint, payload('ReopenComplaintPayload', answer), {
    description:
      'Opens a resolved case again, or parts one from the case it was merged into, unless that is archived (H1, H3); needs a note that says why.',
    action: { on: 'Complaint', value: 'REOPEN', kind: 'TRANSITION', tone: 'WARNING' },
  })
  reopenComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintActionInput, { description: 'What to do.' }) input: ComplaintActionInput,
  ): Answer {
    return carryOut(work.reopenComplaint, ctx, input, toComplaint);
  }
}
