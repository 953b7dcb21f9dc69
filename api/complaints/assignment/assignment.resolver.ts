import { Arg, Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import {
  AssignComplaintsInput,
  CreateDeskAgentInput,
  DeskAgentFilter,
  DeskInput,
  GoAwayInput,
  HandOverComplaintInput,
  UpdateDeskAgentInput,
} from './assignment.inputs.js';
import { complaintBoard } from './complaint-board.js';
import { ComplaintBoardType } from './complaint-board.type.js';
import { DeskAgentOrder, DeskAgentType } from './desk-agent.type.js';
import { comeBack, createDeskAgent, goAway, ownAgentId, updateDeskAgent } from './desk-agents.js';
import { assignComplaints, handOverComplaint, takeNextComplaint } from './take-complaints.js';

@ArgsType()
class DeskAgentsArgs extends RootPageArgs {
  @Field(() => DeskAgentFilter, { nullable: true, description: 'Which ones.' })
  filter?: DeskAgentFilter | null;

  @Field(() => DeskAgentOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof DeskAgentOrder> | null;
}

@ObjectType('RefusedCase', {
  simpleResolvers: true,
  description: 'A complaint of many that was not assigned, and why.',
})
class RefusedCaseType {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'Why: a code of `UserErrorCode`.' })
  code!: string;

  @Field(() => String, { description: 'Why, in English, for developers.' })
  message!: string;
}

const agentAnswer = { deskAgent: () => DeskAgentType };
const toAgent = ({ id }: { id: string }): Record<string, unknown> => ({ deskAgent: ref(DeskAgentType, id) });
const answer = { complaint: () => ComplaintType };
const toComplaint = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class AssignmentResolver {
  @Query(() => ComplaintBoardType, {
    description: 'The supervisor’s board: what is open, who carries it, what is late (H4).',
  })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  complaintBoard(@Ctx() ctx: RequestContext): Promise<object> {
    return complaintBoard(ctx);
  }

  @Query(() => DeskAgentType, {
    nullable: true,
    description: 'An agent of the complaint desk; null when there is none.',
  })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  deskAgent(@Arg('id', () => ID, { description: 'Its id.' }) id: string): DeskAgentType | null {
    return ref(DeskAgentType, id);
  }

  @Query(() => DeskAgentType, {
    nullable: true,
    description:
      'Yourself at the complaint desk: on shift, away, and what you carry (H4, J1); null when you are none of its agents.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  async ownDeskAgent(@Ctx() ctx: RequestContext): Promise<DeskAgentType | null> {
    return ref(DeskAgentType, await ownAgentId(ctx));
  }

  @Query(() => connectionOf(() => DeskAgentType), { description: 'Agents of the complaint desk (H4).' })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  deskAgents(@Args(() => DeskAgentsArgs) args: DeskAgentsArgs): Connection<DeskAgentType> {
    return page(DeskAgentType, args);
  }

  @Does(createDeskAgent, payload('CreateDeskAgentPayload', agentAnswer), {
    description: 'Makes somebody an agent of the complaint desk (H4).',
    action: { on: 'DeskAgent', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createDeskAgent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateDeskAgentInput, { description: 'Who, and what they can do.' })
    input: CreateDeskAgentInput,
  ): Answer {
    return carryOut(createDeskAgent, ctx, input, toAgent);
  }

  @Does(updateDeskAgent, payload('UpdateDeskAgentPayload', agentAnswer), {
    description: 'Changes skills, capacity and shifts; whoever leaves leaves all cases to the backlog (H4).',
    action: { on: 'DeskAgent', value: 'EDIT', kind: 'EDIT' },
  })
  updateDeskAgent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateDeskAgentInput, { description: 'The changes.' }) input: UpdateDeskAgentInput,
  ): Answer {
    return carryOut(updateDeskAgent, ctx, input, toAgent);
  }

  @Does(goAway, payload('GoAwayPayload', agentAnswer), {
    description: 'Sets yourself away: no more cases come, those you have not begun go back to the backlog (J1).',
  })
  goAway(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GoAwayInput, { description: 'Why.' }) input: GoAwayInput,
  ): Answer {
    return carryOut(goAway, ctx, input, toAgent);
  }

  @Does(comeBack, payload('ComeBackPayload', agentAnswer), { description: 'You are back at the desk (J1).' })
  comeBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeskInput, { description: 'Nothing.' }) input: DeskInput,
  ): Answer {
    return carryOut(comeBack, ctx, input, toAgent);
  }

  @Does(takeNextComplaint, payload('TakeNextComplaintPayload', answer), {
    description: 'Takes the next complaint that suits you: the most severe, then the oldest (H4).',
  })
  takeNextComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeskInput, { description: 'Nothing.' }) input: DeskInput,
  ): Answer {
    return carryOut(takeNextComplaint, ctx, input, toComplaint);
  }

  @Does(handOverComplaint, payload('HandOverComplaintPayload', answer), {
    description: 'Hands a customer over, or back to the backlog, with reason and note (H4).',
    action: { on: 'Complaint', value: 'HAND_OVER', kind: 'TRANSITION' },
  })
  handOverComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverComplaintInput, { description: 'To whom and why.' }) input: HandOverComplaintInput,
  ): Answer {
    return carryOut(handOverComplaint, ctx, input, toComplaint);
  }

  @Does(
    assignComplaints,
    payload(
      'AssignComplaintsPayload',
      { complaints: () => [ComplaintType], refused: () => [RefusedCaseType] },
      {
        complaints: 'Those that were assigned, at most 100; null when `errors` is not empty.',
        refused: 'Those that were not, at most 100; null when `errors` is not empty.',
      },
    ),
    {
      description: 'Puts one agent in charge of up to 100 complaints: of all, or of those that allow it (H4).',
      cost: 100,
    },
  )
  assignComplaints(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignComplaintsInput, { description: 'Which and to whom.' }) input: AssignComplaintsInput,
  ): Answer {
    return carryOut(assignComplaints, ctx, input, ({ assignedIds, refused }) => ({
      complaints: assignedIds.map((id) => ref(ComplaintType, id)),
      refused,
    }));
  }
}
