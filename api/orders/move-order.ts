import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/editing.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition, whyNot } from '../kernel/transition.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { Order } from './order.entity.js';
import { kindOfStatus, tell } from './order.events.js';
import { mayDo } from './order-access.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { type OrderAction, OrderStatus, orderLifecycle } from './order-status.js';
import { record } from './order-timeline.js';

/** The order, locked, if whoever asks may do this with it; what one may not see does not exist. */
export async function orderFor(ctx: ScopedContext, id: string, action: OrderAction): Promise<Order> {
  const order = await lockOrder(ctx, id);
  if (!order || !mayDo(action, order, ctx.actor)) throw notFound('order', 'id');
  return order;
}

/** The order, locked, or null. For rules that act on their own: clocks, returns, complaints. */
export const lockOrder = (ctx: UseCaseContext, id: string): Promise<Order | null> =>
  ctx.em.findOne(Order, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Several orders, locked in the order of their ids. */
export const lockOrders = (
  ctx: UseCaseContext,
  where: { checkoutId: string } | { shipsWithId: string } | { id: { $in: string[] } },
): Promise<Order[]> => ctx.em.find(Order, where, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });

/** Refuses what the table does not list, without moving the order. */
export function requireAllowed(order: Order, action: OrderAction): void {
  const reason = whyNot(orderLifecycle, action, order);
  if (reason) throw notAllowedNow(reason);
}

/** Moves a locked order by an action of the table: state, clock, timeline and event together (E3). */
export async function moveOrder(ctx: UseCaseContext, order: Order, action: OrderAction, message = ''): Promise<void> {
  const { from, to } = transition(orderLifecycle, action, order);
  await enter(ctx, order, from, to, message);
}

/** Enters a state that several actions lead to, once its last condition is met (the last parcel left, arrived). */
export async function enter(
  ctx: UseCaseContext,
  order: Order,
  from: OrderStatus,
  to: OrderStatus,
  message = '',
): Promise<void> {
  order.status = to;
  stamp(order, to, ctx.now);
  order.dueAt = await dueAt(ctx, to);
  if (to === OrderStatus.CANCELLED) order.heldAt = null;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.TRANSITION, fromStatus: from, toStatus: to, message });
  const kind = to === OrderStatus.PAID && order.isCashOnDelivery ? 'ORDER_CASH_AGREED' : kindOfStatus[to];
  await tell(ctx, order, kind, { from });
}

/** When the clock of a state that is entered now runs out; null where nobody is waited for. */
async function dueAt(ctx: UseCaseContext, status: OrderStatus): Promise<Date | null> {
  const { waits } = orderLifecycle.states[status];
  if (!waits) return null;
  const settings = await settingsOf(ctx);
  return new Date(ctx.now.getTime() + spanMs(waits.setting, settings(waits.setting)));
}

function stamp(order: Order, status: OrderStatus, now: Date): void {
  if (status === OrderStatus.PAID && !order.isCashOnDelivery) order.paidAt = now;
  if (status === OrderStatus.REVIEWED) order.reviewedAt = now;
  if (status === OrderStatus.PICKING) order.readAt ??= now;
  if (status === OrderStatus.SHIPPED) order.shippedAt = now;
  if (status === OrderStatus.DELIVERED) order.deliveredAt = now;
  if (status === OrderStatus.COMPLETED) order.completedAt = now;
  if (status === OrderStatus.CANCELLED) order.cancelledAt = now;
}
