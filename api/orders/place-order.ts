import { LockMode } from '@mikro-orm/postgresql';
import { Address } from '../accounts/index.js';
import { type OfferedVariant, offeredVariants, reserveStock } from '../catalog/index.js';
import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { openPayment, payByWallet } from '../payments/index.js';
import { Basket } from './basket.entity.js';
import { changed } from './basket.js';
import { BasketLine } from './basket-line.entity.js';
import { requireRegion } from './check-region.js';
import { Checkout } from './checkout.entity.js';
import { requireTaxNumber } from './invoice.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { makeOrder } from './make-order.js';
import type { Order } from './order.entity.js';
import { priceChanged } from './order.errors.js';
import { kindOfStatus, orderEvent } from './order.events.js';
import { PaymentChoice, type PlaceOrderInput, type RecipientInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';

/** What is to be ordered, with the price the buyer was shown where it is known. */
interface WantedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly seenPriceMinor: number | null;
  readonly path: readonly string[];
}

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
    const wanted = input.lines ? linesOf(input) : await emptyBasket(ctx, buyerId, input.basketVersion ?? null);
    const offered = await checkOffers(ctx, wanted);
    const recipient = input.recipient ?? (await addressOf(ctx, buyerId));
    const standard = await reviewStandardFor(ctx, buyerId);

    const checkout = Object.assign(new Checkout(), {
      id: newId('checkout', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      buyerId,
      currency: ctx.market.currency,
      placedAt: ctx.now,
    });
    const byMerchant = Map.groupBy(wanted, (line) => offerOf(offered, line).merchantId);
    const merchants = await ctx.em.find(Merchant, { id: { $in: [...byMerchant.keys()] } });
    const made = merchants.map((merchant) =>
      makeOrder(ctx, {
        checkout,
        merchant,
        recipient,
        note: input.note ?? '',
        agentNumber: input.agentNumber ?? null,
        invoice: input.invoice ?? null,
        settings: standard.settings,
        lines: (byMerchant.get(merchant.id) ?? []).map((line) => ({
          offer: offerOf(offered, line),
          quantity: line.quantity,
        })),
      }),
    );
    const orders = made.map(({ order }) => order);
    checkout.totalMinor = orders.reduce((sum, order) => sum + order.totalMinor, 0);
    ctx.em.persist(checkout);
    const orderIdOf = new Map(orders.map(({ id, merchantId }) => [merchantId, id]));
    const events = orders.map((order) => orderEvent(order, 'ORDER_PLACED', { checkoutId: checkout.id }));
    const payment = openPayment(ctx, {
      checkoutId: checkout.id,
      buyerId,
      orders: orders.map(({ id, merchantId, totalMinor }) => ({ orderId: id, merchantId, amountMinor: totalMinor })),
    });
    if (input.payWith === PaymentChoice.WALLET) {
      for (const { order, recipient: receives } of made)
        events.push(markPaid(ctx, order), ...judge(ctx, order, receives, standard));
      // Before anything is written, so that payment, tender and allocations are written once, as paid.
      await payByWallet(ctx, payment);
    }
    await ctx.em.flush();
    await emit(ctx, ...events);
    await reserveStock(
      ctx,
      wanted.map((line) => ({ ...line, causeId: orderIdOf.get(offerOf(offered, line).merchantId) ?? null })),
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

const linesOf = (input: PlaceOrderInput): WantedLine[] =>
  (input.lines ?? []).map((line, index) => ({
    ...line,
    seenPriceMinor: null,
    path: ['lines', String(index), 'quantity'],
  }));

/** Takes everything out of the buyer's basket; refused when it is not the basket the buyer last saw. */
async function emptyBasket(ctx: UseCaseContext, buyerId: string, version: number | null): Promise<WantedLine[]> {
  const basket = await ctx.em.findOne(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (basket && version !== null && basket.version !== version)
    throw refuse('BASKET_CHANGED', 'the basket changed since you read it', 'basketVersion');
  const lines = basket ? await ctx.em.find(BasketLine, { basketId: basket.id }, { orderBy: { id: 'asc' } }) : [];
  if (!basket || lines.length === 0) throw refuse('BASKET_EMPTY', 'there is nothing in the basket');
  changed(ctx, basket);
  for (const line of lines) ctx.em.remove(line);
  return lines.map(({ variantId, quantity, seenPriceMinor }) => ({
    variantId,
    quantity,
    seenPriceMinor,
    path: ['basket', variantId],
  }));
}

async function checkOffers(ctx: UseCaseContext, wanted: readonly WantedLine[]): Promise<Map<string, OfferedVariant>> {
  const offered = await offeredVariants(
    ctx.db,
    wanted.map((line) => line.variantId),
  );
  const refusals = new Refusals();
  const money = (minor: number): { amount: string; currency: string } => ({
    amount: toDecimal(minor, ctx.market.currency),
    currency: ctx.market.currency,
  });
  for (const { variantId, seenPriceMinor, path } of wanted) {
    const offer = offered.get(variantId);
    if (!offer?.isOffered) refusals.add('NOT_FOR_SALE', 'this variant is not on sale', ...path);
    else if (seenPriceMinor !== null && seenPriceMinor !== offer.priceMinor) {
      refusals.addFacts(
        priceChanged({ variantId, shown: money(seenPriceMinor), current: money(offer.priceMinor), path }),
      );
    }
  }
  refusals.throwIfAny();
  return offered;
}

function offerOf(offered: ReadonlyMap<string, OfferedVariant>, line: WantedLine): OfferedVariant {
  const offer = offered.get(line.variantId);
  if (!offer) throw new Error(`${line.variantId} was checked and is gone`);
  return offer;
}

async function addressOf(ctx: UseCaseContext, buyerId: string): Promise<RecipientInput> {
  const address = await ctx.em.findOne(Address, { buyerId, isDefault: true });
  if (!address) throw refuse('ADDRESS_INCOMPLETE', 'say who receives it, or keep a default address', 'recipient');
  const { recipient: name, phone, regionCode, province, city, district, street } = address;
  return { name, phone, regionCode, region: [...new Set([province, city, district])].join(''), street };
}
