import { notFound } from '../kernel/editing.js';
import { prefixOf } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { lockPayment, payByWallet } from '../payments/index.js';
import { Checkout } from './checkout.entity.js';
import { lockUnpaid } from './lock-unpaid.js';
import { Order } from './order.entity.js';
import type { PayCheckoutInput } from './order.inputs.js';

/** Pays what is still open of a checkout from the buyer's wallet, all orders at once (F3). */
export const payCheckout = useCase(
  { name: 'payCheckout', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: PayCheckoutInput) => {
    const named = prefixOf(input.id) === 'order' ? await ctx.em.findOne(Order, { id: input.id }) : null;
    const checkout = await ctx.em.findOne(Checkout, { id: named?.checkoutId ?? input.id });
    if (!checkout || checkout.buyerId !== ctx.actor.buyerId) throw notFound('checkout', 'id');
    const { orders, markPaid } = await lockUnpaid(ctx, checkout.id);
    if (orders.length === 0) throw refuse('NOT_ALLOWED_NOW', 'nothing of this checkout is left to pay', 'id');
    await markPaid();
    await payByWallet(ctx, await lockPayment(ctx, checkout.id));
    return { checkoutId: checkout.id, orderId: named?.id ?? orders[0]?.id ?? '' };
  },
);
