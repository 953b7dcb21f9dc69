import { lockStock, type OfferedVariant, releaseStock, reserveStock } from '../catalog/index.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition } from '../kernel/transition.js';
import { payMore, RefundCause, refundOrder, repriceUnpaid } from '../payments/index.js';
import { owesCash } from './cash-on-delivery.js';
import { offersOfToday } from './offers-of-today.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { type AdjustmentFile, adjustmentsOf, rewriteShares } from './order-adjustments.js';
import type { OrderChange } from './order-change.entity.js';
import { orderChangeLifecycle } from './order-change-status.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { record } from './order-timeline.js';
import type { OrderVersion, VersionAdjustment, VersionLine } from './order-version.js';

/** Goods and sums of a locked order as they are now. */
export const versionOf = (
  order: Order,
  lines: readonly OrderLine[],
  adjustments: readonly AdjustmentFile[],
): OrderVersion => ({
  goodsMinor: order.goodsMinor,
  discountMinor: order.discountMinor,
  deliveryFeeMinor: order.deliveryFeeMinor,
  totalMinor: order.totalMinor,
  unitCount: order.unitCount,
  lines: lines.map(
    ({
      id,
      orderId: _o,
      merchantId: _m,
      buyerId: _b,
      position: _p,
      shippedQuantity: _s,
      returnedQuantity: _r,
      ...line
    }) => ({
      ...{ lineId: id, productId: line.productId, variantId: line.variantId, sku: line.sku },
      ...{ titleZh: line.titleZh, titleEn: line.titleEn, options: line.options, imageFileId: line.imageFileId },
      ...{ unitPriceMinor: line.unitPriceMinor, quantity: line.quantity, isGift: line.isGift },
      subtotalMinor: line.subtotalMinor,
      ...{ discountMinor: line.discountMinor, deliveryFeeMinor: line.deliveryFeeMinor, totalMinor: line.totalMinor },
    }),
  ),
  adjustments: adjustments.map(({ adjustment: { id, kind, target, amountMinor }, shares }) => ({
    ...{ adjustmentId: id, kind, target, amountMinor },
    shares: lines.map((line) => shares.find(({ orderLineId }) => orderLineId === line.id)?.amountMinor ?? 0),
  })),
});

export const linesOf = (ctx: UseCaseContext, order: Order): Promise<OrderLine[]> =>
  ctx.em.find(OrderLine, { orderId: order.id }, { orderBy: { position: 'asc', id: 'asc' } });

/**
 * Makes a locked order what the buyer agreed to (E4): lines and sums, the difference paid from the wallet, refunded to
 * where it came from or reckoned into what is to be collected at the door, stock set aside and given back; all of it or nothing.
 */
export async function applyChange(ctx: UseCaseContext, order: Order, change: OrderChange): Promise<void> {
  if (order.refundedMinor > 0) throw notAllowedNow('part of it was paid back; cancel it instead');
  const { before, after, differenceMinor: difference } = change;
  transition(orderChangeLifecycle, 'ACCEPT', change);
  Object.assign(change, { answeredAt: ctx.now, dueAt: null });
  const files = await adjustmentsOf(ctx, order);
  const lines = await rewriteLines(ctx, order, after.lines);
  for (const file of files) readjust(ctx, file, lines, after.adjustments);
  const { goodsMinor, discountMinor, deliveryFeeMinor, totalMinor, unitCount } = after;
  Object.assign(order, { goodsMinor, discountMinor, deliveryFeeMinor, totalMinor, unitCount });
  Object.assign(order, { openChangeId: null, updatedAt: ctx.now });
  record(ctx, order, { kind: OrderEntryKind.CHANGE, message: change.reason, referenceId: change.id });
  await tell(ctx, order, 'ORDER_CHANGED', { changeId: change.id, differenceMinor: difference });
  await ctx.em.flush();
  if (owesCash(order)) await repriceUnpaid(ctx, { orderId: order.id, amountMinor: totalMinor });
  else if (difference > 0) await payMore(ctx, { orderId: order.id, amountMinor: difference, reference: change.id });
  else if (difference < 0) await payBack(ctx, order, change.id, -difference);
  await ctx.em.flush();
  await moveStock(ctx, change.id, before.lines, after.lines);
}

async function payBack(ctx: UseCaseContext, order: Order, changeId: string, amountMinor: number): Promise<void> {
  const cause = RefundCause.ORDER_CHANGED;
  const refund = await refundOrder(ctx, { orderId: order.id, amountMinor, cause, reference: changeId });
  record(ctx, order, { kind: OrderEntryKind.REFUND, referenceId: refund.id });
  await tell(ctx, order, 'ORDER_REFUNDED', { refundId: refund.id, amountMinor });
}

/** An adjustment takes off what the new version says. */
function readjust(
  ctx: UseCaseContext,
  file: AdjustmentFile,
  lines: readonly OrderLine[],
  after: readonly VersionAdjustment[],
): void {
  const version = after.find(({ adjustmentId }) => adjustmentId === file.adjustment.id);
  file.adjustment.amountMinor = version?.amountMinor ?? 0;
  rewriteShares(ctx, file, lines, version?.shares ?? []);
}

/** The order's lines as the version has them, in its order; added ones freeze commission and supply price of today (B6). */
async function rewriteLines(ctx: UseCaseContext, order: Order, after: readonly VersionLine[]): Promise<OrderLine[]> {
  const lines = await linesOf(ctx, order);
  const made: OrderLine[] = [];
  const next = Math.max(...lines.map(({ position }) => position)) + 1;
  const added = after.flatMap(({ lineId, variantId }) => (lineId === null && variantId !== null ? [variantId] : []));
  const offers = added.length > 0 ? await offersOfToday(ctx, added) : new Map<string, OfferedVariant>();
  for (const line of lines) if (!after.some(({ lineId }) => lineId === line.id)) ctx.em.remove(line);
  for (const [index, { lineId, ...facts }] of after.entries()) {
    const known = lines.find(({ id }) => id === lineId);
    const offer = offers.get(facts.variantId ?? '');
    const line =
      known ??
      Object.assign(new OrderLine(), {
        ...{ id: newId('line', ctx.clock), orderId: order.id, position: next + index },
        ...{ merchantId: order.merchantId, buyerId: order.buyerId },
        ...{ commissionBasisPoints: offer?.commissionBasisPoints, supplyPriceMinor: offer?.supplyPriceMinor },
      });
    Object.assign(line, facts);
    if (!known) ctx.em.persist(line);
    made.push(line);
  }
  return made;
}

/** Stock last, its rows locked in the order of their ids before the first of the two statements moves one. */
async function moveStock(
  ctx: UseCaseContext,
  causeId: string,
  before: readonly VersionLine[],
  after: readonly VersionLine[],
): Promise<void> {
  const change = new Map<string, number>();
  const count = (lines: readonly VersionLine[], sign: 1 | -1): void => {
    for (const { variantId, quantity } of lines)
      if (variantId) change.set(variantId, (change.get(variantId) ?? 0) + sign * quantity);
  };
  count(after, 1);
  count(before, -1);
  const moved = [...change].filter(([, quantity]) => quantity !== 0);
  await lockStock(
    ctx,
    moved.map(([variantId]) => variantId),
  );
  const part = (sign: 1 | -1) =>
    moved.flatMap(([variantId, quantity]) =>
      quantity * sign > 0 ? [{ variantId, quantity: quantity * sign, causeId, path: ['lines'] }] : [],
    );
  await releaseStock(ctx, part(-1));
  await reserveStock(ctx, part(1));
}
