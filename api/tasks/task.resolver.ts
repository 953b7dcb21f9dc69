import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  AssignTaskInput,
  CallBackTaskInput,
  CreateTaskInput,
  FinishTaskInput,
  PlanVisitInput,
  TaskFilter,
  TaskInput,
  TaskNoteInput,
} from './task.inputs.js';
import { TaskOrder, TaskType } from './task.type.js';
import * as work from './work-task.js';

@ArgsType()
class TasksArgs extends RootPageArgs {
  @Field(() => TaskFilter, { nullable: true, description: 'Which ones.' })
  filter?: TaskFilter | null;

  @Field(() => TaskOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof TaskOrder> | null;
}

const answer = { task: () => TaskType };
const toTask = ({ id }: { id: string }): Record<string, unknown> => ({ task: ref(TaskType, id) });

type Answer = Promise<Record<string, unknown>>;

/** Tasks and dispatch orders 派工单 (J5). */
@Resolver()
export class TaskResolver {
  @Query(() => TaskType, { nullable: true, description: 'A task; null when there is none.' })
  @Auth(Permission.TASKS_READ)
  task(@Arg('id', () => ID, { description: 'Its id.' }) id: string): TaskType | null {
    return ref(TaskType, id);
  }

  @Query(() => connectionOf(() => TaskType), { description: 'Tasks of the service desk (J5).' })
  @Auth(Permission.TASKS_READ)
  tasks(@Args(() => TasksArgs) args: TasksArgs): Connection<TaskType> {
    return page(TaskType, args);
  }

  @Does(work.createTask, payload('CreateTaskPayload', answer), {
    description: 'Opens a task, dispatch order, technical ticket or feature request; its clock starts (J5).',
    action: { on: 'Task', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateTaskInput, { description: 'What to do.' }) input: CreateTaskInput,
  ): Answer {
    return carryOut(work.createTask, ctx, input, toTask);
  }

  @Does(work.takeTask, payload('TakeTaskPayload', answer), {
    description: 'Takes a task in hand; whoever is second is refused (J5).',
    action: { on: 'Task', value: 'TAKE', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  takeTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskInput, { description: 'What to do.' }) input: TaskInput,
  ): Answer {
    return carryOut(work.takeTask, ctx, input, toTask);
  }

  @Does(work.assignTask, payload('AssignTaskPayload', answer), {
    description: 'Puts somebody of the staff in charge of a task (J5).',
    action: { on: 'Task', value: 'ASSIGN', kind: 'TRANSITION', bulk: true },
  })
  assignTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignTaskInput, { description: 'What to do.' }) input: AssignTaskInput,
  ): Answer {
    return carryOut(work.assignTask, ctx, input, toTask);
  }

  @Does(work.planVisit, payload('PlanVisitPayload', answer), {
    description: 'Agrees on the window of a visit; the customer is told by SMS (J5).',
    action: { on: 'Task', value: 'PLAN_VISIT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  planVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlanVisitInput, { description: 'What to do.' }) input: PlanVisitInput,
  ): Answer {
    return carryOut(work.planVisit, ctx, input, toTask);
  }

  @Does(work.leaveForVisit, payload('LeaveForVisitPayload', answer), {
    description: 'The field worker leaves for the customer (J5).',
    action: { on: 'Task', value: 'LEAVE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  leaveForVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskInput, { description: 'What to do.' }) input: TaskInput,
  ): Answer {
    return carryOut(work.leaveForVisit, ctx, input, toTask);
  }

  @Does(work.arriveAtVisit, payload('ArriveAtVisitPayload', answer), {
    description: 'The field worker is with the customer (J5).',
    action: { on: 'Task', value: 'ARRIVE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  arriveAtVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskInput, { description: 'What to do.' }) input: TaskInput,
  ): Answer {
    return carryOut(work.arriveAtVisit, ctx, input, toTask);
  }

  @Does(work.finishTask, payload('FinishTaskPayload', answer), {
    description: 'The work is done; the customer is called back, or the task is closed where there is none (J5).',
    action: { on: 'Task', value: 'FINISH', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  finishTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FinishTaskInput, { description: 'What to do.' }) input: FinishTaskInput,
  ): Answer {
    return carryOut(work.finishTask, ctx, input, toTask);
  }

  @Does(work.callBackTask, payload('CallBackTaskPayload', answer), {
    description: 'Records what the customer says when called back (J5).',
    action: { on: 'Task', value: 'CALL_BACK', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  callBackTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CallBackTaskInput, { description: 'What to do.' }) input: CallBackTaskInput,
  ): Answer {
    return carryOut(work.callBackTask, ctx, input, toTask);
  }

  @Does(work.noteTask, payload('NoteTaskPayload', answer), {
    description: 'Adds a line to the progress of a task (J5).',
    action: { on: 'Task', value: 'ADD_NOTE', kind: 'TRANSITION' },
  })
  noteTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskNoteInput, { description: 'What to do.' }) input: TaskNoteInput,
  ): Answer {
    return carryOut(work.noteTask, ctx, input, toTask);
  }

  @Does(work.cancelTask, payload('CancelTaskPayload', answer), {
    description: 'Cancels a task, with a reason (J5).',
    action: { on: 'Task', value: 'CANCEL', kind: 'TRANSITION', tone: 'DANGER' },
  })
  cancelTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskNoteInput, { description: 'What to do.' }) input: TaskNoteInput,
  ): Answer {
    return carryOut(work.cancelTask, ctx, input, toTask);
  }
}
