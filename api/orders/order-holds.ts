import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from './order.entity.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderHold } from './order-hold.entity.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';

interface NewHold {
  /** The return or complaint that asks; one hold a cause. */
  causeId: string;
  reason: string;
  /** How much of the order is in question; null: all of it. */
  amountMinor: number | null;
}

/** Says "not yet" to completion and payout of a locked order, until the same cause lifts it (E8, I3). */
export function placeHold(ctx: UseCaseContext, order: Order, { causeId, reason, amountMinor }: NewHold): void {
  const hold = Object.assign(new OrderHold(), {
    id: newId('hold', ctx.clock),
    orderId: order.id,
    merchantId: order.merchantId,
    buyerId: order.buyerId,
    causeId,
    reason,
    amountMinor,
    placedAt: ctx.now,
  });
  ctx.em.persist(hold);
  order.openHoldCount += 1;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.HOLD, message: reason, referenceId: causeId });
}

/** Lifts what this cause placed on a locked order; does nothing when it is lifted already. */
export async function liftHold(ctx: UseCaseContext, order: Order, causeId: string): Promise<void> {
  const hold = await ctx.em.findOne(OrderHold, { orderId: order.id, causeId, liftedAt: null });
  if (!hold) return;
  hold.liftedAt = ctx.now;
  order.openHoldCount -= 1;
  order.updatedAt = ctx.now;
  // A clock that ran out meanwhile acts now, not in the past.
  if (order.status === OrderStatus.DELIVERED && order.dueAt && order.dueAt < ctx.now) order.dueAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.RELEASE, message: hold.reason, referenceId: causeId });
}

/** Holds on an order that are not lifted yet. */
export const openHolds = (ctx: UseCaseContext, orderId: string): Promise<OrderHold[]> =>
  ctx.em.find(OrderHold, { orderId, liftedAt: null });
