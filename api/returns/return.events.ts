import { type EventKinds, emit } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Return } from './return.entity.js';

/** What happens to a return. Facts are ids, amounts in minor units and states of that moment. */
export const returnEventKinds: EventKinds = {
  RETURN_REQUESTED: 'A buyer applied for a return.',
  RETURN_CHANGED: 'A return moved to another state.',
  RETURN_REFUNDED: 'A return was paid back.',
  RETURN_FINISHED: 'A return ended: its goods were replaced or repaired, or the buyer was compensated.',
  RETURN_CLOSED: 'A return ended without a refund.',
};

/** Tells what happened to a locked return. */
export function tellReturn(ctx: UseCaseContext, made: Return, kind: string): Promise<void> {
  made.sequence += 1;
  return emit(ctx, {
    kind,
    recordId: made.id,
    sequence: made.sequence,
    merchantId: made.merchantId,
    buyerId: made.buyerId,
    facts: { status: made.status, orderId: made.orderId, refundMinor: made.refundMinor, currency: made.currency },
  });
}
