import { bookUnits } from '../catalog/index.js';
import { Refusals } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { applyChange, linesOf, versionOf } from './apply-change.js';
import { cancel } from './cancel-order.js';
import { draftChange } from './change-order.js';
import { lockOrders, moveOrder } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { adjustmentsOf } from './order-adjustments.js';
import { OrderEntryKind } from './order-entry.entity.js';
import type { OrderLine } from './order-line.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { versionWithout } from './order-version.js';

/** Orders by their ids, locked in one order, so that two batches never wait for each other. */
export const lockOrdersById = (ctx: UseCaseContext, ids: readonly string[]): Promise<Order[]> =>
  lockOrders(ctx, { id: { $in: [...ids] } });

/** Why a locked order cannot be picked now (E5); null when it can. */
export function whyNotPicked(order: Order): string | null {
  if (order.status !== OrderStatus.REVIEWED && order.status !== OrderStatus.PICKING)
    return `orders are picked once they are reviewed; this one is ${order.status}`;
  if (order.heldAt) return 'it is on hold; release it first';
  return order.openChangeId ? 'a change of it waits for the buyer' : null;
}

/** Why a locked order cannot be put into a picking batch (E5); null when it can. `today` by the market's calendar. */
export function whyNotBatched(order: Order, today: string): string | null {
  const reason = whyNotPicked(order);
  if (reason) return reason;
  if (order.batchId) return 'it is in a picking batch already';
  if (order.shippedUnitCount > 0) return 'part of it has left';
  return order.shipOn && order.shipOn > today ? `it may be sent from ${order.shipOn} on` : null;
}

/** Puts a locked order into a picking batch: the clerk has it in hand, its goods stay as they are (E5, 已读). */
export async function enterBatch(ctx: UseCaseContext, order: Order, batchId: string): Promise<void> {
  const isNew = order.readAt === null;
  Object.assign(order, { batchId, readAt: order.readAt ?? ctx.now, updatedAt: ctx.now });
  if (!isNew) return;
  record(ctx, order, { kind: OrderEntryKind.READ });
  await tell(ctx, order, 'ORDER_CHANGED', { isRead: true });
}

/** A locked order is in no batch any more. */
export function leaveBatch(ctx: UseCaseContext, order: Order): void {
  Object.assign(order, { batchId: null, updatedAt: ctx.now });
}

/** 配货: a locked order of a batch is picked from now on; one that is already stays so. */
export async function beginPicking(ctx: UseCaseContext, order: Order): Promise<void> {
  if (order.status === OrderStatus.REVIEWED) await moveOrder(ctx, order, OrderAction.START_PICKING);
}

/**
 * Short pick 缺货 (E5): units of a locked order that are not there are refunded to the buyer the way they were paid, and the
 * count of the stock is put right, or the next buyer would order the same nothing. The order goes on with the rest; it is
 * cancelled when nothing is left of what was bought: a gift is not sent alone, for a fee.
 *
 * @param missing units by order line
 */
export async function shortenOrder(
  ctx: UseCaseContext,
  order: Order,
  missing: ReadonlyMap<string, number>,
  reason: string,
): Promise<void> {
  if (order.shippedUnitCount > 0) throw notAllowedNow('part of it has left; refund the rest by a return');
  const lines = await linesOf(ctx, order);
  requireUnits(lines, missing);
  if (order.replacementForId && lines.some(({ id, quantity }) => missing.get(id) !== quantity))
    throw notAllowedNow('a replacement goes whole: cancel it, and the return is paid back');
  const variants = new Map<string, number>();
  for (const { id, variantId } of lines) {
    const units = missing.get(id) ?? 0;
    if (variantId && units > 0) variants.set(variantId, (variants.get(variantId) ?? 0) + units);
  }
  const bought = lines.filter(({ isGift }) => !isGift);
  const due = bought.length > 0 ? bought : lines;
  if (due.every(({ id, quantity }) => missing.get(id) === quantity)) await cancel(ctx, order, reason);
  else {
    const before = versionOf(order, lines, await adjustmentsOf(ctx, order));
    await applyChange(ctx, order, await draftChange(ctx, order, before, versionWithout(before, missing), reason));
  }
  for (const [variantId, units] of [...variants].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    await bookUnits(ctx, { variantId, change: -units, note: reason, causeId: null });
}

function requireUnits(lines: readonly OrderLine[], missing: ReadonlyMap<string, number>): void {
  const refusals = new Refusals();
  for (const { id, sku, quantity } of lines)
    if ((missing.get(id) ?? 0) > quantity) refusals.add('QUANTITY_TOO_HIGH', `${sku} has ${quantity} units`);
  refusals.throwIfAny();
}
