import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Account, holdersOf, tellAccount } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { tellTask } from './open-task.js';
import { Task } from './task.entity.js';

/** Reminds owners before a task is due, and tells whoever leads the desk once it is over: the work or the call-back (J5). */
export const watchTasks: Sweep = {
  name: 'watch-tasks',
  dueAt: () => sql`(select least((select min(remind_at) from task where remind_at is not null),
    (select min(runs_out_at) from task where runs_out_at is not null)))`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        Task,
        { $or: [{ remindAt: { $lte: ctx.now } }, { runsOutAt: { $lte: ctx.now } }] },
        { orderBy: { id: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const task of due) await act(ctx, task);
      await ctx.em.flush();
      return due.length;
    }),
};

async function act(ctx: UseCaseContext, task: Task): Promise<void> {
  const isOver = task.runsOutAt !== null && task.runsOutAt <= ctx.now;
  task.remindAt = null;
  if (isOver) task.runsOutAt = null;
  await tellTask(ctx, task, isOver ? 'TASK_OVERDUE' : 'TASK_DUE_SOON');
  const owner = task.ownerId ? await ctx.em.findOne(Account, { id: task.ownerId }) : null;
  const leads = isOver || !owner ? await holdersOf(ctx, null, Permission.TASKS_LEAD) : [];
  const told = new Map([...(owner ? [owner] : []), ...leads].map((each) => [each.id, each]));
  for (const person of told.values())
    await tellAccount(ctx, { ...person, phone: null }, MessageKind.TASK_DUE, {
      variables: {
        number: task.number,
        title: task.title,
        link: `${ctx.market.publicUrl}/admin/#/tasks/${task.id}/show`,
      },
      dedupeKey: `${task.id}/${task.sequence}/${person.id}`,
    });
}
