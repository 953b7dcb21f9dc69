import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { newNumber } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { Task } from './task.entity.js';
import { TaskEntry } from './task-entry.entity.js';
import { taskSettings } from './task-settings.js';
import type { TaskAction, TaskKind } from './task-status.js';

/** What a task is opened with. */
export interface NewTask {
  readonly kind: TaskKind;
  readonly title: string;
  readonly details?: string | null;
  readonly dueAt?: Date | null;
  readonly complaintId?: string | null;
  readonly orderId?: string | null;
  readonly buyerId?: string | null;
}

/** Opens a task in the caller’s transaction; its clock runs from now (J5). */
export async function openTask(ctx: UseCaseContext, asked: NewTask): Promise<Task> {
  const { kind, title, details, complaintId = null, orderId = null, buyerId = null } = asked;
  if (asked.dueAt && asked.dueAt <= ctx.now) throw refuse('INVALID', 'it is due in the future', 'dueAt');
  const task = Object.assign(new Task(), {
    id: newId('task', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ kind, title: title.trim(), details: details?.trim() ?? '', complaintId, orderId, buyerId },
    ...{ openedById: ctx.actor.accountId, openedAt: ctx.now, updatedAt: ctx.now },
  });
  await setClock(ctx, task, asked.dueAt ?? (await after(ctx, 'dueHours')));
  ctx.em.persist(task);
  await tellTask(ctx, task, 'TASK_OPENED');
  return task;
}

/** Sets when a task is due, and when its owner is reminded before. */
export async function setClock(ctx: UseCaseContext, task: Task, dueAt: Date): Promise<void> {
  const { remindHours } = taskSettings;
  const remindAt = new Date(dueAt.getTime() - spanMs(remindHours, (await settingsOf(ctx))(remindHours)));
  Object.assign(task, { dueAt, runsOutAt: dueAt, remindAt: remindAt > ctx.now ? remindAt : null });
}

/** So many hours of a setting from now. */
export async function after(ctx: UseCaseContext, name: keyof typeof taskSettings): Promise<Date> {
  const setting = taskSettings[name];
  return new Date(ctx.now.getTime() + spanMs(setting, (await settingsOf(ctx))(setting)));
}

/** Adds a line to a task’s progress. */
export function noteStep(ctx: UseCaseContext, task: Task, step: TaskAction, note: string): void {
  ctx.em.persist(
    Object.assign(new TaskEntry(), {
      id: newId('taskentry', ctx.clock),
      ...{ taskId: task.id, step, note, accountId: ctx.actor.accountId, occurredAt: ctx.now },
    }),
  );
}

/** Tells staff of a locked task; it is the desk's own business. */
export function tellTask(ctx: UseCaseContext, task: Task, kind: string): Promise<void> {
  task.sequence += 1;
  task.updatedAt = ctx.now;
  const { status, kind: what, ownerId } = task;
  return emit(ctx, { kind, recordId: task.id, sequence: task.sequence, facts: { status, task: what, ownerId } });
}
