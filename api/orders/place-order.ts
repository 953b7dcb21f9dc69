import { LockMode } from '@mikro-orm/postgresql';
import { Address } from '../accounts/index.js';
import { reserveStock } from '../catalog/index.js';
import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { type Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { openPayment, payByWallet } from '../payments/index.js';
import { Basket } from './basket.entity.js';
import { BasketLine } from './basket-line.entity.js';
import { requireRegion } from './check-region.js';
import { Checkout } from './checkout.entity.js';
import { requireTaxNumber } from './invoice.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { changed } from './load-basket.js';
import { makeOrder } from './make-order.js';
import type { Order } from './order.entity.js';
import { kindOfStatus, orderEvent } from './order.events.js';
import { PaymentChoice, type PlaceOrderInput, type RecipientInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { linesOf, planCheckout, type WantedLine, wantedOfBasket } from './plan-checkout.js';

/**
 * Places one checkout: one payment, one order a merchant (E2). Prices, offers and stock are checked again, and every
 * difference is told at once (E1). Stock comes last, so that a hot variant is locked for as short as possible (C3).
 */
export const placeOrder = useCase(
  { name: 'placeOrder', permission: Permission.ORDERS_PLACE, idempotent: true, audit: false },
  async (ctx, input: PlaceOrderInput) => {
    const buyerId = ctx.actor.buyerId;
    if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people place orders');
    requireTaxNumber(input.invoice);
    if (input.recipient) requireRegion(input.recipient);
    const wanted = input.lines ? linesOf(input.lines) : await emptyBasket(ctx, buyerId, input.basketVersion ?? null);
    const recipient = input.recipient ?? (await addressOf(ctx, buyerId));
    const standard = await reviewStandardFor(ctx, buyerId);
    const { parts, refusals } = await planCheckout(ctx, {
      wanted,
      regionCode: recipient?.regionCode ?? null,
      deliveries: input.deliveries ?? [],
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
        part,
        recipient: receives,
        note: input.note ?? '',
        agentNumber: input.agentNumber ?? null,
        invoice: input.invoice ?? null,
        settings: standard.settings,
      }),
    );
    const orders = made.map(({ order }) => order);
    checkout.totalMinor = orders.reduce((sum, order) => sum + order.totalMinor, 0);
    ctx.em.persist(checkout);
    const orderIdOf = new Map(
      parts.flatMap(({ lines }, index) => lines.map(({ offer }) => [offer.variantId, orders[index]?.id ?? null])),
    );
    const events = orders.map((order) => orderEvent(order, 'ORDER_PLACED', { checkoutId: checkout.id }));
    const payment = openPayment(ctx, {
      checkoutId: checkout.id,
      buyerId,
      orders: orders.map(({ id, merchantId, totalMinor }) => ({ orderId: id, merchantId, amountMinor: totalMinor })),
    });
    if (input.payWith === PaymentChoice.WALLET) {
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
    return { checkoutId: checkout.id, orderIds: orders.map(({ id }) => id) };
  },
);

/** An order that is paid while it is placed skips the wait for payment. */
function markPaid(ctx: UseCaseContext, order: Order): ReturnType<typeof orderEvent> {
  Object.assign(order, { status: OrderStatus.PAID, paidAt: ctx.now, dueAt: null });
  const { PENDING_PAYMENT, PAID } = OrderStatus;
  record(ctx, order, { kind: OrderEntryKind.TRANSITION, fromStatus: PENDING_PAYMENT, toStatus: PAID });
  return orderEvent(order, kindOfStatus.PAID, { from: OrderStatus.PENDING_PAYMENT });
}

/** Takes everything out of the buyer's basket; refused when it is not the basket the buyer last saw. */
async function emptyBasket(ctx: UseCaseContext, buyerId: string, version: number | null): Promise<WantedLine[]> {
  const basket = await ctx.em.findOne(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (basket && version !== null && basket.version !== version)
    throw refuse('BASKET_CHANGED', 'the basket changed since you read it', 'basketVersion');
  const lines = basket ? await ctx.em.find(BasketLine, { basketId: basket.id }, { orderBy: { id: 'asc' } }) : [];
  if (!basket || lines.length === 0) throw refuse('BASKET_EMPTY', 'there is nothing in the basket');
  changed(ctx, basket);
  for (const line of lines) ctx.em.remove(line);
  return lines.map(wantedOfBasket);
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
