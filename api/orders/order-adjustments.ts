import { newId } from '../kernel/ids.js';
import { AdjustmentBearer, AdjustmentTarget } from '../kernel/price-adjustment.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from './order.entity.js';
import { OrderAdjustment } from './order-adjustment.entity.js';
import { OrderAdjustmentShare } from './order-adjustment-share.entity.js';
import type { OrderLine } from './order-line.entity.js';

/** What is taken off an order, in the order it was given, with what each line bears of it. */
export interface AdjustmentFile {
  readonly adjustment: OrderAdjustment;
  readonly shares: readonly OrderAdjustmentShare[];
  /** The line of a gift that is given just now and has no share yet. */
  readonly giftLineId?: string;
}

/** The adjustments of a locked order; without a look where nothing is taken off. */
export async function adjustmentsOf(ctx: UseCaseContext, order: Order): Promise<AdjustmentFile[]> {
  if (order.discountMinor === 0 || order.origin === 'IMPORTED') return [];
  const where = { orderId: order.id };
  const adjustments = await ctx.em.find(OrderAdjustment, where, { orderBy: { position: 'asc', id: 'asc' } });
  const shares = await ctx.em.find(OrderAdjustmentShare, where, { orderBy: { id: 'asc' } });
  return adjustments.map((adjustment) => ({
    adjustment,
    shares: shares.filter(({ adjustmentId }) => adjustmentId === adjustment.id),
  }));
}

/** Writes what an adjustment takes off each of these lines, in place of what it took before. */
export function rewriteShares(
  ctx: UseCaseContext,
  { adjustment, shares }: AdjustmentFile,
  lines: readonly OrderLine[],
  amounts: readonly number[],
): void {
  for (const [index, line] of lines.entries()) {
    const amountMinor = amounts[index] ?? 0;
    const present = shares.find(({ orderLineId }) => orderLineId === line.id);
    if (present && amountMinor > 0) present.amountMinor = amountMinor;
    else if (present) ctx.em.remove(present);
    else if (amountMinor > 0) ctx.em.persist(newShare(ctx, adjustment, line.id, amountMinor));
  }
  for (const share of shares) if (!lines.some(({ id }) => id === share.orderLineId)) ctx.em.remove(share);
}

export const newShare = (
  ctx: UseCaseContext,
  { id: adjustmentId, orderId, merchantId, buyerId }: OrderAdjustment,
  orderLineId: string,
  amountMinor: number,
): OrderAdjustmentShare =>
  Object.assign(new OrderAdjustmentShare(), {
    id: newId('share', ctx.clock),
    ...{ adjustmentId, orderId, merchantId, buyerId, orderLineId, amountMinor },
  });

export interface BornSums {
  /** What the market pays in the buyer's place for what was not refunded. */
  readonly subsidyMinor: number;
  /** Goods that were not refunded, less what the merchant itself took off them: what bears commission (B6). */
  readonly ownGoodsMinor: number;
}

/**
 * Out of whose pocket the adjustments of an order are (E2). What the market bears of a line, and what bears commission of it,
 * shrinks in proportion as the line is refunded, to the fen and whatever the order of the refunds.
 */
export function bornSums(lines: readonly OrderLine[], files: readonly AdjustmentFile[]): BornSums {
  let subsidyMinor = 0;
  const ownGoods = new Map(lines.map((line) => [line, line.subtotalMinor]));
  for (const { adjustment, shares } of files) {
    for (const share of shares) {
      const line = lines.find(({ id }) => id === share.orderLineId);
      if (!line) continue;
      if (adjustment.bearer === AdjustmentBearer.PLATFORM) subsidyMinor += stillBorn(share.amountMinor, line);
      else if (adjustment.target === AdjustmentTarget.GOODS)
        ownGoods.set(line, (ownGoods.get(line) ?? 0) - share.amountMinor);
    }
  }
  const ownGoodsMinor = [...ownGoods].reduce((sum, [line, minor]) => sum + stillBorn(minor, line), 0);
  return { subsidyMinor, ownGoodsMinor };
}

/** A line that cost nothing, such as a gift, is counted by its units. */
function stillBorn(shareMinor: number, line: OrderLine): number {
  const [whole, gone] =
    line.totalMinor > 0 ? [line.totalMinor, line.refundedMinor] : [line.quantity, line.returnedQuantity];
  return shareMinor - Number((BigInt(shareMinor) * BigInt(gone)) / BigInt(whole));
}
