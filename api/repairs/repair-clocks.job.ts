import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { enter, lockRepair } from './move-repair.js';
import { undoRepair } from './pay-repair.js';
import { CallBackResult, type RepairDefault, RepairOutcome, RepairStatus, repairLifecycle } from './repair-status.js';

/** Does what the rule says when the clock of a repair order runs out, never nothing (G8, G3). */
export const sweepRepairs: Sweep = {
  name: 'repair-clocks',
  dueAt: () => sql`(select min(due_at) from repair where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from repair where due_at <= ${request.clock.now()} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows) await inTransaction(request, (ctx) => actOn(ctx, id));
    return rows.length;
  },
};

const leadsTo: Readonly<Record<RepairDefault, RepairStatus>> = {
  CANCEL: RepairStatus.CANCELLED,
  RECEIVE: RepairStatus.RECEIVED,
  GIVE_UP: RepairStatus.TO_SEND_BACK,
  DECLINE: RepairStatus.TO_SEND_BACK,
  SEND_BACK: RepairStatus.SENT_BACK,
  CONFIRM_GOODS: RepairStatus.CALL_BACK_DUE,
  CLOSE: RepairStatus.CLOSED,
};

const isDefault = (action: string): action is RepairDefault => action in leadsTo;

async function actOn(ctx: UseCaseContext, id: string): Promise<void> {
  const repair = await lockRepair(ctx, id);
  if (!repair?.dueAt || repair.dueAt > ctx.now) return;
  const status: RepairStatus = repair.status;
  const action = repairLifecycle.states[status].clock?.action ?? '';
  if (!isDefault(action)) throw new Error(`nothing is said to happen when ${status} runs out`);
  if (action === 'GIVE_UP') repair.outcome = RepairOutcome.NOT_REPAIRED;
  if (action === 'DECLINE') repair.outcome = RepairOutcome.DECLINED;
  if (action === 'CLOSE') repair.callBackResult = CallBackResult.NOT_REACHED;
  await enter(ctx, repair, leadsTo[action]);
  if (action === 'GIVE_UP' || action === 'DECLINE') await undoRepair(ctx, repair);
  await ctx.em.flush();
}
