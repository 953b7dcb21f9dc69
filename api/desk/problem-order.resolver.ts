import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { OrderType } from '../orders/index.js';
import {
  AskAboutOrderInput,
  AssignProblemInput,
  ClassifyProblemInput,
  CloseProblemInput,
  ProblemInput,
  ProblemNoteInput,
  ProblemOrderFilter,
  RaiseProblemInput,
  RecordChaserInput,
  RecordContactInput,
} from './problem-order.inputs.js';
import { ProblemOrderOrder, ProblemOrderType } from './problem-order.type.js';
import * as raise from './raise-problem.js';
import * as work from './work-problem.js';

@ArgsType()
class ProblemOrdersArgs extends RootPageArgs {
  @Field(() => ProblemOrderFilter, { nullable: true, description: 'Which ones.' })
  filter?: ProblemOrderFilter | null;

  @Field(() => ProblemOrderOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ProblemOrderOrder> | null;
}

const answer = { problemOrder: () => ProblemOrderType };
const toProblem = ({ id }: { id: string }): Record<string, unknown> => ({ problemOrder: ref(ProblemOrderType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ProblemOrderResolver {
  @Query(() => ProblemOrderType, {
    nullable: true,
    description: 'A problem order; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.TRACKING_READ)
  problemOrder(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ProblemOrderType | null {
    return ref(ProblemOrderType, id);
  }

  @Query(() => connectionOf(() => ProblemOrderType), {
    description: 'Problem orders you may see: your shops’ as a member, all as staff (E9).',
  })
  @Auth(Permission.TRACKING_READ)
  problemOrders(@Args(() => ProblemOrdersArgs) args: ProblemOrdersArgs): Connection<ProblemOrderType> {
    return page(ProblemOrderType, args);
  }

  @Does(raise.raiseProblem, payload('RaiseProblemPayload', answer), {
    description: 'Raises a problem order by hand; its clocks start (E9).',
    action: { on: 'ProblemOrder', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  raiseProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RaiseProblemInput, { description: 'What to do.' }) input: RaiseProblemInput,
  ): Answer {
    return carryOut(raise.raiseProblem, ctx, input, toProblem);
  }

  @Does(raise.askAboutOrder, payload('AskAboutOrderPayload', { order: () => OrderType }), {
    description: 'Where is my order? Counted as a chaser 催单, and answered soon (E9).',
    throttlePerMinute: 6,
  })
  askAboutOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskAboutOrderInput, { description: 'What to do.' }) input: AskAboutOrderInput,
  ): Answer {
    return carryOut(raise.askAboutOrder, ctx, input, ({ id }) => ({ order: ref(OrderType, id) }));
  }

  @Does(work.takeProblem, payload('TakeProblemPayload', answer), {
    description: 'Takes a problem order in hand; whoever is second is refused (E9).',
    action: { on: 'ProblemOrder', value: 'TAKE', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  takeProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProblemInput, { description: 'What to do.' }) input: ProblemInput,
  ): Answer {
    return carryOut(work.takeProblem, ctx, input, toProblem);
  }

  @Does(work.assignProblem, payload('AssignProblemPayload', answer), {
    description: 'Puts somebody in charge of a problem order (E9).',
    action: { on: 'ProblemOrder', value: 'ASSIGN', kind: 'TRANSITION', bulk: true },
  })
  assignProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignProblemInput, { description: 'What to do.' }) input: AssignProblemInput,
  ): Answer {
    return carryOut(work.assignProblem, ctx, input, toProblem);
  }

  @Does(work.classifyProblem, payload('ClassifyProblemPayload', answer), {
    description: 'Names cause and responsible party of a problem order (E9).',
    action: { on: 'ProblemOrder', value: 'CLASSIFY', kind: 'TRANSITION' },
  })
  classifyProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClassifyProblemInput, { description: 'What to do.' }) input: ClassifyProblemInput,
  ): Answer {
    return carryOut(work.classifyProblem, ctx, input, toProblem);
  }

  @Does(work.recordContact, payload('RecordContactPayload', answer), {
    description: 'Records that the buyer was told where things stand, and sets the next contact (E9).',
    action: { on: 'ProblemOrder', value: 'RECORD_CONTACT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  recordContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordContactInput, { description: 'What to do.' }) input: RecordContactInput,
  ): Answer {
    return carryOut(work.recordContact, ctx, input, toProblem);
  }

  @Does(work.recordChaser, payload('RecordChaserPayload', answer), {
    description: 'Records that the buyer asked before being told 催单; the answer is due soon (E9).',
    action: { on: 'ProblemOrder', value: 'RECORD_CHASER', kind: 'TRANSITION', tone: 'WARNING' },
  })
  recordChaser(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordChaserInput, { description: 'What to do.' }) input: RecordChaserInput,
  ): Answer {
    return carryOut(work.recordChaser, ctx, input, toProblem);
  }

  @Does(work.noteProblem, payload('NoteProblemPayload', answer), {
    description: 'Adds a note of the desk to a problem order.',
    action: { on: 'ProblemOrder', value: 'ADD_NOTE', kind: 'TRANSITION' },
  })
  noteProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProblemNoteInput, { description: 'What to do.' }) input: ProblemNoteInput,
  ): Answer {
    return carryOut(work.noteProblem, ctx, input, toProblem);
  }

  @Does(work.answerProblem, payload('AnswerProblemPayload', answer), {
    description: 'Answers the tracking desk, for the shop (E9).',
    action: { on: 'ProblemOrder', value: 'ANSWER', kind: 'TRANSITION' },
  })
  answerProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProblemNoteInput, { description: 'What to do.' }) input: ProblemNoteInput,
  ): Answer {
    return carryOut(work.answerProblem, ctx, input, toProblem);
  }

  @Does(work.escalateProblem, payload('EscalateProblemPayload', answer), {
    description: 'Hands a problem order one level up before its time runs out (E9).',
    action: { on: 'ProblemOrder', value: 'ESCALATE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  escalateProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProblemNoteInput, { description: 'What to do.' }) input: ProblemNoteInput,
  ): Answer {
    return carryOut(work.escalateProblem, ctx, input, toProblem);
  }

  @Does(work.closeProblem, payload('CloseProblemPayload', answer), {
    description: 'Closes a problem order: cause, responsible party, root cause, improvement (E9).',
    action: { on: 'ProblemOrder', value: 'CLOSE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  closeProblem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseProblemInput, { description: 'What to do.' }) input: CloseProblemInput,
  ): Answer {
    return carryOut(work.closeProblem, ctx, input, toProblem);
  }
}
