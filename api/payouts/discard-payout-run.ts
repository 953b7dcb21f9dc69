import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { failPayouts } from '../payments/index.js';
import { BATCH, type BatchLimits } from './claim-lines.js';
import { Payout } from './payout.entity.js';
import type { PayoutRunActionInput } from './payout.inputs.js';
import type { PayoutRun } from './payout-run.entity.js';
import { PayoutRunAction, PayoutRunStatus, PayoutStatus, payoutRunLifecycle } from './payout-status.js';
import { letGo, lockRun, moneyOf } from './work-payout-run.js';

/** Gives a run up before it is sent: the money is due again, the lines can be claimed again; a large one goes batch by batch. */
export const discardPayoutRun = useCase(
  { name: 'discardPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  (ctx, { id }: PayoutRunActionInput) => startDiscarding(ctx, id, BATCH),
);

export async function startDiscarding(ctx: UseCaseContext, id: string, limits: BatchLimits): Promise<{ id: string }> {
  const run = await lockRun(ctx, id);
  transition(payoutRunLifecycle, PayoutRunAction.DISCARD, run);
  await discardOn(ctx, run, limits);
  return { id: run.id };
}

/** The next batch of a locked run that is given up. */
export async function discardOn(ctx: UseCaseContext, run: PayoutRun, limits: BatchLimits): Promise<void> {
  const waiting = await ctx.em.find(
    Payout,
    { payoutRunId: run.id, status: { $ne: PayoutStatus.DISCARDED } },
    { orderBy: { id: 'asc' }, limit: limits.merchants + 1 },
  );
  const batch: Payout[] = [];
  let lines = 0;
  for (const payout of waiting) {
    lines += payout.lineCount;
    if (batch.length > 0 && (lines > limits.lines || batch.length === limits.merchants)) break;
    batch.push(payout);
  }
  for (const payout of batch) Object.assign(payout, { status: PayoutStatus.DISCARDED, updatedAt: ctx.now });
  run.openPayoutCount -= batch.length;
  run.updatedAt = ctx.now;
  if (batch.length === waiting.length) run.status = PayoutRunStatus.DISCARDED;
  await ctx.em.flush();
  await letGo(ctx, batch);
  await failPayouts(ctx, batch.map(moneyOf));
}
