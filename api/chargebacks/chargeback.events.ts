import { type EventKinds, emit } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { ChargebackPart } from './chargeback-part.entity.js';
import { ChargebackStatus } from './chargeback-status.js';

/** What happens to an order's share of a chargeback. Facts are ids, amounts in minor units and states of that moment. */
export const chargebackEventKinds: EventKinds = {
  CHARGEBACK_RECORDED: 'The gateway took money of an order back for its buyer.',
  CHARGEBACK_ANSWERED: 'Evidence against a chargeback of an order was sent.',
  CHARGEBACK_WON: 'The gateway gave the money of a chargeback of an order back.',
  CHARGEBACK_LOST: 'A chargeback of an order was lost: it was refunded.',
};

const kindOf: Readonly<Record<ChargebackStatus, string>> = {
  [ChargebackStatus.EVIDENCE_DUE]: 'CHARGEBACK_RECORDED',
  [ChargebackStatus.ANSWERED]: 'CHARGEBACK_ANSWERED',
  [ChargebackStatus.WON]: 'CHARGEBACK_WON',
  [ChargebackStatus.LOST]: 'CHARGEBACK_LOST',
};

/** Tells the order's merchant where its locked share of a chargeback stands now; the buyer hears from the gateway. */
export function tellChargeback(ctx: UseCaseContext, part: ChargebackPart): Promise<void> {
  part.sequence += 1;
  const { id, sequence, merchantId, status, orderId, chargebackId, amountMinor } = part;
  return emit(ctx, {
    ...{ kind: kindOf[status], recordId: id, sequence, merchantId, buyerId: null },
    facts: { status, orderId, chargebackId, amountMinor, currency: ctx.market.currency },
  });
}
