import { Address } from '../accounts/index.js';
import { reserveStock } from '../catalog/index.js';
import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { Refusals } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { openPayment, payByWallet } from '../payments/index.js';
import { lockCoupons, redeemCoupons } from '../promotions/index.js';
import { requireRegion } from './check-region.js';
import { Checkout } from './checkout.entity.js';
import { requireTaxNumber } from './invoice.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { makeOrder } from './make-order.js';
import type { Order, OrderChannel } from './order.entity.js';
import { kindOfStatus, orderEvent } from './order.events.js';
import { type CheckoutWishes, PaymentChoice, type RecipientInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { planCheckout, type WantedLine } from './plan-checkout.js';

interface CheckoutOf {
  readonly buyerId: string;
  readonly channel: OrderChannel;
  readonly wanted: readonly WantedLine[];
  readonly wishes: CheckoutWishes;
  readonly payWith: PaymentChoice;
}

/**
 * Writes one checkout of a buyer: one payment, one order a merchant (E2). Prices, offers and stock are checked again, and every
 * difference is told at once (E1). Coupons are locked first and used once (D2). Stock comes last, so that a hot variant is locked for as short as possible (C3).
 */
export async function checkOut(
  ctx: UseCaseContext,
  { buyerId, channel, wanted, wishes, payWith }: CheckoutOf,
): Promise<{ checkout: Checkout; orders: readonly Order[] }> {
  requireTaxNumber(wishes.invoice);
  if (wishes.recipient) requireRegion(wishes.recipient);
  const recipient = wishes.recipient ?? (await addressOf(ctx, buyerId));
  const standard = await reviewStandardFor(ctx, buyerId);
  const coupons = await lockCoupons(ctx, buyerId, wishes.couponIds ?? []);
  const { parts, refusals } = await planCheckout(ctx, {
    wanted,
    regionCode: recipient?.regionCode ?? null,
    deliveries: wishes.deliveries ?? [],
    coupons,
    settings: standard.settings,
  });
  const receives = requireRecipient(recipient, refusals);

  const checkout = Object.assign(new Checkout(), {
    id: newId('checkout', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    buyerId,
    currency: ctx.market.currency,
    placedAt: ctx.now,
  });
  const made = parts.map((part) =>
    makeOrder(ctx, {
      checkout,
      channel,
      part,
      recipient: receives,
      note: wishes.note ?? '',
      agentNumber: wishes.agentNumber ?? null,
      invoice: wishes.invoice ?? null,
      settings: standard.settings,
    }),
  );
  const orders = made.map(({ order }) => order);
  checkout.totalMinor = orders.reduce((sum, order) => sum + order.totalMinor, 0);
  ctx.em.persist(checkout);
  await redeemCoupons(ctx, coupons, checkout.id);
  const orderIdOf = new Map(
    parts.flatMap(({ lines }, index) => lines.map(({ offer }) => [offer.variantId, orders[index]?.id ?? null])),
  );
  const events = orders.map((order) => orderEvent(order, 'ORDER_PLACED', { checkoutId: checkout.id }));
  const payment = openPayment(ctx, {
    checkoutId: checkout.id,
    buyerId,
    orders: orders.map(({ id, merchantId, totalMinor }) => ({ orderId: id, merchantId, amountMinor: totalMinor })),
  });
  // What costs nothing is paid with nothing: there is no payment to wait for.
  if (payWith === PaymentChoice.WALLET || checkout.totalMinor === 0) {
    for (const { order, recipient: written } of made)
      events.push(markPaid(ctx, order), ...judge(ctx, order, written, standard));
    // Before anything is written, so that payment, tender and allocations are written once, as paid.
    await payByWallet(ctx, payment);
  }
  await ctx.em.flush();
  await emit(ctx, ...events);
  await reserveStock(
    ctx,
    wanted.map((line) => ({ ...line, causeId: orderIdOf.get(line.variantId) ?? null })),
  );
  return { checkout, orders };
}

/** An order that is paid while it is placed skips the wait for payment. */
function markPaid(ctx: UseCaseContext, order: Order): ReturnType<typeof orderEvent> {
  Object.assign(order, { status: OrderStatus.PAID, paidAt: ctx.now, dueAt: null });
  const { PENDING_PAYMENT, PAID } = OrderStatus;
  record(ctx, order, { kind: OrderEntryKind.TRANSITION, fromStatus: PENDING_PAYMENT, toStatus: PAID });
  return orderEvent(order, kindOfStatus.PAID, { from: OrderStatus.PENDING_PAYMENT });
}

/** Refuses with everything that was found; somebody has to receive it. */
function requireRecipient(recipient: RecipientInput | null, refusals: Refusals): RecipientInput {
  if (!recipient) refusals.add('ADDRESS_INCOMPLETE', 'say who receives it, or keep a default address', 'recipient');
  refusals.throwIfAny();
  if (!recipient) throw new Error('an order without a recipient was not refused');
  return recipient;
}

async function addressOf(ctx: UseCaseContext, buyerId: string): Promise<RecipientInput | null> {
  const address = await ctx.em.findOne(Address, { buyerId, isDefault: true });
  if (!address) return null;
  const { recipient: name, phone, regionCode, province, city, district, street } = address;
  return { name, phone, regionCode, region: [...new Set([province, city, district])].join(''), street };
}
