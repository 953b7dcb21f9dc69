import { allocate } from '../kernel/money.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type Refund, RefundCause, refundOrder } from '../payments/index.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
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
    const unitsLeft = line.quantity - line.returnedQuantity - line.replacedQuantity;
    if (quantity > unitsLeft) throw refuse('QUANTITY_TOO_HIGH', `line ${line.sku} has ${unitsLeft} units left`);
    line.refundedMinor += amountMinor;
    line.returnedQuantity += quantity;
  }
  const amountMinor = refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  order.refundedMinor += amountMinor;
  order.updatedAt = ctx.now;
  await ctx.em.flush();
  return told(ctx, order, await refundOrder(ctx, { orderId: order.id, amountMinor, ...why }));
}

/** What a gateway took of one allocation of an order by a chargeback. */
interface LostPart {
  readonly id: string;
  readonly chargebackId: string;
  readonly allocationId: string;
  readonly amountMinor: number;
}

/**
 * A chargeback of a locked order was lost: a refund like any other, only that the gateway made it (F5). Its lines bear it in
 * proportion to what is left of them, to the fen; no units come back by it.
 */
export async function refundChargedBack(ctx: UseCaseContext, order: Order, part: LostPart): Promise<Refund> {
  const { id, chargebackId, allocationId, amountMinor } = part;
  const lines = await ctx.em.find(OrderLine, { orderId: order.id }, { orderBy: { id: 'asc' } });
  const parts = allocate(
    amountMinor,
    lines.map(({ totalMinor, refundedMinor }) => totalMinor - refundedMinor),
  );
  for (const [index, line] of lines.entries()) line.refundedMinor += parts[index] ?? 0;
  order.refundedMinor += amountMinor;
  order.updatedAt = ctx.now;
  await ctx.em.flush();
  const lost = { chargebackId, allocationId };
  const why = { cause: RefundCause.CHARGEBACK, reference: id, lost };
  return told(ctx, order, await refundOrder(ctx, { orderId: order.id, amountMinor, ...why }));
}

async function told(ctx: UseCaseContext, order: Order, refund: Refund): Promise<Refund> {
  const { id: refundId, amountMinor } = refund;
  record(ctx, order, { kind: OrderEntryKind.REFUND, referenceId: refundId });
  await tell(ctx, order, 'ORDER_REFUNDED', { refundId, amountMinor });
  return refund;
}
