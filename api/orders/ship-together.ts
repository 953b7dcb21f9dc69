import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { DeliveryMethod } from './delivery-method.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { mayDo } from './order-access.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { groupOf, lockTogether } from './ship-groups.js';
import type { ShipApartInput, ShipTogetherInput } from './ship-together.inputs.js';

/**
 * Marks paid orders of one buyer, one shop and one address to leave together (E4). They stay orders of their own, money included:
 * each keeps the delivery fee it was placed with, which an agent waives before payment or not at all (`waiveDeliveryFee`).
 * None of them is sent before all are ready.
 */
export const shipTogether = useCase(
  { name: 'shipTogether', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, { id, orderIds }: ShipTogetherInput) => {
    const named = new Set([id, ...orderIds]);
    const orders = (await lockTogether(ctx, [...named])).filter((each) => named.has(each.id));
    const order = orders.find((each) => each.id === id && mayDo(OrderAction.SHIP_TOGETHER, each, ctx.actor));
    if (!order) throw notFound('order', 'id');
    requireAllowed(order, OrderAction.SHIP_TOGETHER);
    await requireFitting(ctx, order, orders, orderIds);
    const present = await groupOf(ctx, order);
    const all = [...new Set([...present, ...orders])].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    await lead(ctx, all);
    return { id };
  },
);

/** Takes an order out of its group again; the last one left goes alone too. */
export const shipApart = useCase(
  { name: 'shipApart', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, { id, reason }: ShipApartInput) => {
    await lockTogether(ctx, [id]);
    const order = await orderFor(ctx, id, OrderAction.SHIP_APART);
    requireAllowed(order, OrderAction.SHIP_APART);
    const left = (await groupOf(ctx, order)).filter((each) => each !== order);
    for (const each of left.length < 2 ? [order, ...left] : [order]) {
      record(ctx, each, { kind: OrderEntryKind.SHIP_APART, message: reason ?? '', referenceId: each.shipsWithId });
      each.shipsWithId = null;
      await changed(ctx, each);
    }
    if (left.length > 1) await lead(ctx, left);
    return { id };
  },
);

/** Orders that leave together bear the id of the first of them. */
async function lead(ctx: UseCaseContext, orders: readonly Order[]): Promise<void> {
  const first = orders[0]?.id ?? null;
  for (const each of orders) {
    if (each.shipsWithId === first) continue;
    each.shipsWithId = first;
    record(ctx, each, { kind: OrderEntryKind.SHIP_TOGETHER, referenceId: first });
    await changed(ctx, each);
  }
}

async function changed(ctx: UseCaseContext, order: Order): Promise<void> {
  order.updatedAt = ctx.now;
  await tell(ctx, order, 'ORDER_CHANGED', { shipsWithId: order.shipsWithId });
}

/** Refuses, all at once, what cannot leave with the order: strangers, other addresses, what has left or is in another group. */
async function requireFitting(
  ctx: ScopedContext,
  order: Order,
  orders: readonly Order[],
  orderIds: readonly string[],
): Promise<void> {
  const recipients = await ctx.em.find(OrderRecipient, { id: { $in: orders.map(({ id }) => id) } });
  const addressOf = (id: string): string => {
    const { name, phone, regionCode, street } = recipients.find((each) => each.id === id) ?? {};
    return [name, phone, regionCode, street].map((part) => part?.trim()).join('\n');
  };
  const refusals = new Refusals();
  if (order.deliveryMethod === DeliveryMethod.PICK_UP) throw refuse('NOT_TOGETHER', 'it is picked up', 'id');
  for (const [index, id] of orderIds.entries()) {
    const other = orders.find((each) => each.id === id);
    if (!other || !mayDo(OrderAction.SHIP_TOGETHER, other, ctx.actor))
      throw notFound('order', 'orderIds', String(index));
    const reason = whyNotTogether(order, other, addressOf(id) === addressOf(order.id));
    if (reason) refusals.add('NOT_TOGETHER', `${other.number} ${reason}`, 'orderIds', String(index));
  }
  refusals.throwIfAny();
}

function whyNotTogether(order: Order, other: Order, isSameAddress: boolean): string | null {
  if (other === order) return 'is this very order';
  if (other.buyerId !== order.buyerId || other.merchantId !== order.merchantId) return 'is of another buyer or shop';
  if (!isSameAddress || other.deliveryMethod !== order.deliveryMethod) return 'goes to somebody or somewhere else';
  if (other.shipsWithId && other.shipsWithId !== order.shipsWithId) return 'leaves with others';
  const { PAID, REVIEWED, PICKING } = OrderStatus;
  return ![PAID, REVIEWED, PICKING].includes(other.status) || other.shippedUnitCount > 0
    ? 'is not waiting to leave'
    : null;
}
