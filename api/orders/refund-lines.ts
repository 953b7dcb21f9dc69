import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type Refund, type RefundCause, refundOrder } from '../payments/index.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import type { OrderLine } from './order-line.entity.js';
import { record } from './order-timeline.js';

export interface LineRefund {
  readonly line: OrderLine;
  readonly amountMinor: number;
  /** Units that come back or are given up; 0 when only money is paid back. */
  readonly quantity: number;
}

/**
 * Pays back part of what lines of a locked order paid (G6): per line never more than it paid, over all refunds, and
 * never more units than it has. The money takes the way it came (F5).
 */
export async function refundLines(
  ctx: UseCaseContext,
  order: Order,
  refunds: readonly LineRefund[],
  why: { cause: RefundCause; reference: string },
): Promise<Refund> {
  for (const { line, amountMinor, quantity } of refunds) {
    if (line.refundedMinor + amountMinor > line.totalMinor)
      throw refuse(
        'REFUND_EXCEEDS_PAID',
        `line ${line.sku} paid ${line.totalMinor} minor units, ${line.refundedMinor} are refunded`,
      );
    if (line.returnedQuantity + quantity > line.quantity)
      throw refuse('QUANTITY_TOO_HIGH', `line ${line.sku} has ${line.quantity - line.returnedQuantity} units left`);
    line.refundedMinor += amountMinor;
    line.returnedQuantity += quantity;
  }
  const amountMinor = refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  order.refundedMinor += amountMinor;
  order.updatedAt = ctx.now;
  await ctx.em.flush();
  const refund = await refundOrder(ctx, { orderId: order.id, amountMinor, ...why });
  record(ctx, order, { kind: OrderEntryKind.REFUND, referenceId: refund.id });
  await tell(ctx, order, 'ORDER_REFUNDED', { refundId: refund.id, amountMinor });
  return refund;
}
