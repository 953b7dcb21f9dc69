import type { UseCaseContext } from '../kernel/request-context.js';
import { enter, lockRepair } from './move-repair.js';
import { undoRepair } from './pay-repair.js';
import { RepairOutcome, RepairStatus } from './repair-status.js';

/** At the outlet or on the way to it, and not done. */
const undone: ReadonlySet<RepairStatus> = new Set([
  RepairStatus.ON_THE_WAY,
  RepairStatus.RECEIVED,
  RepairStatus.QUOTED,
  RepairStatus.REPAIRING,
]);

/**
 * Ends a repair nobody waits for any more, in the caller's transaction: the goods go back as they are, parts into the outlet's stock, and
 * what was paid to the buyer (G8). One that is done, or over, stays as it is.
 */
export async function giveUpRepair(ctx: UseCaseContext, id: string): Promise<void> {
  const repair = await lockRepair(ctx, id);
  if (!repair || !undone.has(repair.status)) return;
  repair.outcome = RepairOutcome.NOT_REPAIRED;
  await enter(ctx, repair, RepairStatus.TO_SEND_BACK);
  await undoRepair(ctx, repair);
}
