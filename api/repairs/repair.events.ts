import { type EventKinds, emit } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Repair } from './repair.entity.js';

/** What happens to a repair order. Facts are ids, states and amounts in minor units of that moment. */
export const repairEventKinds: EventKinds = {
  REPAIR_OPENED: 'A repair order was opened.',
  REPAIR_CHANGED: 'A repair order moved to another state.',
  REPAIR_FINISHED: 'The buyer has the goods back from a repair, repaired or not.',
  REPAIR_CANCELLED: 'A repair order was cancelled: nothing was sent in.',
};

/** Tells what happened to a locked repair order; `returnId` names the return that waits for it, if one does. */
export function tellRepair(ctx: UseCaseContext, repair: Repair, kind: string): Promise<void> {
  repair.sequence += 1;
  const { id, sequence, merchantId, buyerId, status, outcome, orderId, returnId, feeMinor } = repair;
  return emit(ctx, {
    ...{ kind, recordId: id, sequence, merchantId, buyerId },
    facts: { status, outcome, orderId, returnId, feeMinor },
  });
}
