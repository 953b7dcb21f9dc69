import { LockMode } from '@mikro-orm/postgresql';
import { Account, permissionsOfStaff, StaffRoleGrant, tellAccount } from '../accounts/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { zonedFormat } from '../kernel/zoned-format.js';
import { Order } from '../orders/index.js';
import { MessageKind } from '../sender/index.js';
import { after, noteStep, openTask, setClock, tellTask } from './open-task.js';
import { Task } from './task.entity.js';
import type {
  AssignTaskInput,
  CallBackTaskInput,
  CreateTaskInput,
  FinishTaskInput,
  PlanVisitInput,
  TaskInput,
  TaskNoteInput,
} from './task.inputs.js';
import { TaskAction, TaskCallBack, TaskStatus, taskLifecycle } from './task-status.js';

const { TASKS_WORK, TASKS_LEAD } = Permission;
const times = zonedFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const nothingDue = { dueAt: null, remindAt: null, runsOutAt: null };

/** Whether this actor may do this: assigning and cancelling is for who leads the desk. */
export const mayDo = (action: TaskAction, actor: Actor): boolean =>
  scopeOf(actor, action === TaskAction.ASSIGN || action === TaskAction.CANCEL ? TASKS_LEAD : TASKS_WORK).all;

/** Opens a task, technical ticket or feature request that no complaint caused (J5). */
export const createTask = useCase(
  { name: 'createTask', permission: TASKS_WORK },
  async (ctx, input: CreateTaskInput) => {
    const { orderId } = input;
    const order = orderId ? await ctx.em.findOne(Order, { id: orderId }) : null;
    if (orderId && !order) throw notFound('order', 'orderId');
    return openTask(ctx, { ...input, buyerId: order?.buyerId ?? null });
  },
);

/** Takes a task in hand; of two who do so at once, one is told that somebody has it (J5). */
export const takeTask = useCase({ name: 'takeTask', permission: TASKS_WORK }, async (ctx, { id }: TaskInput) => {
  const task = await lockTask(ctx, id);
  await move(ctx, task, TaskAction.TAKE);
  task.ownerId = ctx.actor.accountId;
  return task;
});

/** Puts somebody of the staff in charge (J5). */
export const assignTask = useCase(
  { name: 'assignTask', permission: TASKS_LEAD },
  async (ctx, { id, accountId, note }: AssignTaskInput) => {
    const task = await lockTask(ctx, id);
    const roles = await ctx.em.find(StaffRoleGrant, { accountId });
    if (!permissionsOfStaff(roles.map(({ role }) => role)).has(TASKS_WORK))
      throw refuse('NOT_A_TASK_WORKER', 'this account does not work on tasks', 'accountId');
    await move(ctx, task, TaskAction.ASSIGN, note ?? '');
    task.ownerId = accountId;
    return task;
  },
);

/** Agrees on the window of a visit; the customer is told by SMS (J5). The task is due when the window ends. */
export const planVisit = useCase(
  { name: 'planVisit', permission: TASKS_WORK },
  async (ctx, { id, visitFrom, visitUntil }: PlanVisitInput) => {
    const task = await lockTask(ctx, id);
    if (visitFrom <= ctx.now || visitUntil <= visitFrom)
      throw refuse('INVALID', 'a visit lies in the future and ends after it begins', 'visitUntil');
    await move(ctx, task, TaskAction.PLAN_VISIT);
    Object.assign(task, { visitFrom, visitUntil });
    await setClock(ctx, task, visitUntil);
    const buyer = task.buyerId ? await ctx.em.findOne(Account, { id: task.buyerId }) : null;
    const say = (at: Date): string => times(ctx.market.timeZone).format(at);
    if (buyer)
      await tellAccount(ctx, buyer, MessageKind.VISIT_PLANNED, {
        variables: { number: task.number, from: say(visitFrom), until: say(visitUntil) },
        dedupeKey: `${task.id}:${task.sequence}`,
      });
    return task;
  },
);

/** The field worker leaves for the customer (J5). */
export const leaveForVisit = useCase(
  { name: 'leaveForVisit', permission: TASKS_WORK },
  async (ctx, { id }: TaskInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.LEAVE);
    task.leftAt = ctx.now;
    return task;
  },
);

/** The field worker is with the customer (J5). */
export const arriveAtVisit = useCase(
  { name: 'arriveAtVisit', permission: TASKS_WORK },
  async (ctx, { id }: TaskInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.ARRIVE);
    task.arrivedAt = ctx.now;
    return task;
  },
);

/** The work is done; the customer is called back, or it is closed where there is none (J5). */
export const finishTask = useCase(
  { name: 'finishTask', permission: TASKS_WORK },
  async (ctx, { id, result }: FinishTaskInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.FINISH, result);
    Object.assign(task, { result, finishedAt: ctx.now, ...nothingDue });
    if (task.buyerId) await setClock(ctx, task, await after(ctx, 'callBackHours'));
    else task.status = TaskStatus.CLOSED;
    return task;
  },
);

/** What the customer says (J5): content closes it, not content opens it again, not reached is tried again. */
export const callBackTask = useCase(
  { name: 'callBackTask', permission: TASKS_WORK },
  async (ctx, { id, result, note }: CallBackTaskInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.CALL_BACK, note ?? '');
    Object.assign(task, { callBackResult: result, calledBackAt: ctx.now });
    if (result === TaskCallBack.SATISFIED) Object.assign(task, { status: TaskStatus.CLOSED, ...nothingDue });
    else if (result === TaskCallBack.NOT_REACHED) await setClock(ctx, task, await after(ctx, 'callBackHours'));
    else {
      const again = { visitFrom: null, visitUntil: null, leftAt: null, arrivedAt: null, finishedAt: null };
      Object.assign(task, { status: TaskStatus.IN_HAND, ...again });
      await setClock(ctx, task, await after(ctx, 'dueHours'));
    }
    return task;
  },
);

/** Adds a line to the progress (J5). */
export const noteTask = useCase(
  { name: 'noteTask', permission: TASKS_WORK },
  async (ctx, { id, note }: TaskNoteInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.ADD_NOTE, note);
    return task;
  },
);

/** Not done after all (J5). */
export const cancelTask = useCase(
  { name: 'cancelTask', permission: TASKS_LEAD },
  async (ctx, { id, note }: TaskNoteInput) => {
    const task = await lockTask(ctx, id);
    await move(ctx, task, TaskAction.CANCEL, note);
    Object.assign(task, nothingDue);
    return task;
  },
);

async function lockTask(ctx: UseCaseContext, id: string): Promise<Task> {
  const task = await ctx.em.findOne(Task, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!task) throw notFound('task', 'id');
  return task;
}

async function move(ctx: UseCaseContext, task: Task, action: TaskAction, note = ''): Promise<void> {
  transition(taskLifecycle, action, task);
  noteStep(ctx, task, action, note);
  await tellTask(ctx, task, 'TASK_CHANGED');
}
