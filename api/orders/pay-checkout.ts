import { emit } from '../events/index.js';
import { notFound } from '../kernel/editing.js';
import { prefixOf } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { lockPayment, payByWallet } from '../payments/index.js';
import { Checkout } from './checkout.entity.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { lockOrders, moveOrder } from './move-order.js';
import { Order } from './order.entity.js';
import type { PayCheckoutInput } from './order.inputs.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';

/** Pays what is still open of a checkout from the buyer's wallet, all orders at once (F3). */
export const payCheckout = useCase(
  { name: 'payCheckout', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: PayCheckoutInput) => {
    const named = prefixOf(input.id) === 'order' ? await ctx.em.findOne(Order, { id: input.id }) : null;
    const checkout = await ctx.em.findOne(Checkout, { id: named?.checkoutId ?? input.id });
    if (!checkout || checkout.buyerId !== ctx.actor.buyerId) throw notFound('checkout', 'id');
    const orders = await lockOrders(ctx, { checkoutId: checkout.id });
    const unpaid = orders.filter(({ status }) => status === OrderStatus.PENDING_PAYMENT);
    if (unpaid.length === 0) throw refuse('NOT_ALLOWED_NOW', 'nothing of this checkout is left to pay', 'id');
    const standard = await reviewStandardFor(ctx, checkout.buyerId);
    const recipients = await ctx.em.find(OrderRecipient, { id: { $in: unpaid.map(({ id }) => id) } });
    for (const order of unpaid) {
      await moveOrder(ctx, order, OrderAction.PAY);
      const recipient = recipients.find(({ id }) => id === order.id);
      if (recipient) await emit(ctx, ...judge(ctx, order, recipient, standard));
    }
    await ctx.em.flush();
    await payByWallet(ctx, await lockPayment(ctx, checkout.id));
    return { checkoutId: checkout.id, orderId: named?.id ?? unpaid[0]?.id ?? '' };
  },
);
