import { emit } from '../events/index.js';
import type { UnpaidOrders, UseCaseContext } from '../kernel/request-context.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { lockOrders, moveOrder } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';

/**
 * The orders of a checkout that wait for money, locked before its payment is. Whoever has booked the money moves all of them on
 * together, by `markPaid`: wallet and gateways alike (F3).
 */
export async function lockUnpaid(
  ctx: UseCaseContext,
  checkoutId: string,
): Promise<UnpaidOrders & { readonly orders: readonly Order[] }> {
  const locked = await lockOrders(ctx, { checkoutId });
  const orders = locked.filter(({ status }) => status === OrderStatus.PENDING_PAYMENT);
  return {
    orders,
    count: orders.length,
    markPaid: () => goOn(ctx, orders, OrderAction.PAY),
    waitUntil: (until) => waitUntil(ctx, orders, until),
  };
}

/** Orders whose payment is settled, or agreed on, go on to the review. */
export async function goOn(
  ctx: UseCaseContext,
  orders: readonly Order[],
  action: OrderAction.PAY | OrderAction.PAY_ON_DELIVERY,
): Promise<void> {
  const [first] = orders;
  if (!first?.buyerId) return;
  const standard = await reviewStandardFor(ctx, first.buyerId);
  const recipients = await ctx.em.find(OrderRecipient, { id: { $in: orders.map(({ id }) => id) } });
  for (const order of orders) {
    await moveOrder(ctx, order, action);
    const recipient = recipients.find(({ id }) => id === order.id);
    if (recipient) await emit(ctx, ...judge(ctx, order, recipient, standard));
  }
  await ctx.em.flush();
}

/** Their clocks run out no sooner: a bank transfer takes days (F3, E8). */
async function waitUntil(ctx: UseCaseContext, orders: readonly Order[], until: Date): Promise<void> {
  for (const order of orders) {
    if (order.dueAt === null || order.dueAt >= until) continue;
    order.dueAt = until;
    order.updatedAt = ctx.now;
    await tell(ctx, order, 'ORDER_CHANGED', { waitsUntil: until.toISOString() });
  }
}
