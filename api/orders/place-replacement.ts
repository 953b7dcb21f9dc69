import { type OfferedVariant, reserveStock } from '../catalog/index.js';
import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { openPayment, payByWallet } from '../payments/index.js';
import { Checkout } from './checkout.entity.js';
import { judge, reviewStandardFor } from './judge-order.js';
import { offersOfToday } from './offers-of-today.js';
import { Order, OrderChannel, OrderOrigin } from './order.entity.js';
import { kindOfStatus, orderEvent } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { orderSettings } from './order-settings.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';

/** Units of a line that are replaced. */
export interface ReplacedUnits {
  readonly line: OrderLine;
  /** What is sent instead; the same variant or another of its product. */
  readonly variantId: string;
  readonly quantity: number;
  /** What these units paid at first, in minor units: as much may be paid back for what replaces them. */
  readonly paidMinor: number;
}

interface NewReplacement {
  /** The order whose goods are replaced, locked. */
  readonly order: Order;
  readonly returnId: string;
  /** What people call the return. */
  readonly reason: string;
  readonly units: readonly ReplacedUnits[];
}

const DAY_MS = 24 * 3_600_000;

/**
 * Places an order at no price that replaces goods of another (G1, G5): to the same recipient, in the same way, paid with nothing,
 * without commission, and from here on reviewed, picked and shipped like any other. Its stock is set aside last: look before
 * with `shortStock`.
 *
 * @throws Refusal OUT_OF_STOCK
 */
export async function placeReplacement(
  ctx: UseCaseContext,
  { order: replaced, returnId, reason, units }: NewReplacement,
): Promise<Order> {
  const { merchantId, buyerId, currency } = replaced;
  if (!buyerId) throw new Error(`order ${replaced.id} has no buyer to send anything to`);
  const standard = await reviewStandardFor(ctx, buyerId);
  const offers = await offersOfToday(
    ctx,
    units.map(({ variantId }) => variantId),
  );
  const promisedAt = new Date(ctx.now.getTime() + standard.settings(orderSettings.promiseDays) * DAY_MS);
  const checkout = Object.assign(new Checkout(), {
    id: newId('checkout', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ buyerId, currency, totalMinor: 0, placedAt: ctx.now },
  });
  const order = Object.assign(new Order(), {
    id: newId('order', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ origin: OrderOrigin.MARKET, channel: OrderChannel.REPLACEMENT, checkoutId: checkout.id },
    ...{ merchantId, buyerId, currency, goodsMinor: 0, totalMinor: 0, commissionBasisPoints: 0 },
    ...{ replacementForId: returnId, firstOrderId: replaced.firstOrderId ?? replaced.id },
    status: OrderStatus.PAID,
    unitCount: units.reduce((sum, { quantity }) => sum + quantity, 0),
    deliveryMethod: replaced.deliveryMethod,
    wishedCarrierId: replaced.wishedCarrierId,
    promisedOn: localDay(promisedAt, ctx.market.timeZone),
    agentNumber: replaced.agentNumber,
    ...{ placedAt: ctx.now, paidAt: ctx.now, updatedAt: ctx.now },
  });
  const { version: _version, ...known } = await ctx.em.findOneOrFail(OrderRecipient, { id: replaced.id });
  const noInvoice = { invoiceTitle: null, invoiceTaxNumber: null };
  const recipient = Object.assign(new OrderRecipient(), known, noInvoice, { id: order.id });
  const lines = units.map((each, position) => lineOf(ctx, order, offers.get(each.variantId), { ...each, position }));
  ctx.em.persist([checkout, order, recipient, ...lines]);
  const { PENDING_PAYMENT, PAID } = OrderStatus;
  record(ctx, order, {
    kind: OrderEntryKind.PLACED,
    toStatus: PENDING_PAYMENT,
    message: reason,
    referenceId: returnId,
  });
  record(ctx, order, { kind: OrderEntryKind.TRANSITION, fromStatus: PENDING_PAYMENT, toStatus: PAID });
  const facts = { checkoutId: checkout.id, replacementForId: returnId };
  const events = [
    orderEvent(order, 'ORDER_PLACED', facts),
    orderEvent(order, kindOfStatus.PAID, { from: PENDING_PAYMENT }),
    ...judge(ctx, order, recipient, standard),
  ];
  const orders = [{ orderId: order.id, merchantId, amountMinor: 0 }];
  await payByWallet(ctx, openPayment(ctx, { checkoutId: checkout.id, buyerId, orders }));
  await ctx.em.flush();
  await emit(ctx, ...events);
  await reserveStock(
    ctx,
    units.map(({ variantId, quantity }) => ({ variantId, quantity, causeId: order.id })),
  );
  return order;
}

/** A line at no price; what it replaces may have been a replacement itself. */
function lineOf(
  ctx: UseCaseContext,
  { id: orderId, merchantId, buyerId }: Order,
  offer: OfferedVariant | undefined,
  { line, quantity, paidMinor, position }: ReplacedUnits & { readonly position: number },
): OrderLine {
  if (!offer) throw new Error(`there is nothing to replace ${line.sku} with`);
  const { productId, variantId, sku, titleZh, titleEn, options, coverFileId: imageFileId } = offer;
  return Object.assign(new OrderLine(), {
    ...{ id: newId('line', ctx.clock), orderId, merchantId, buyerId, position },
    ...{ productId, variantId, sku, titleZh, titleEn, options, imageFileId, quantity },
    ...{ unitPriceMinor: 0, subtotalMinor: 0, totalMinor: 0, commissionBasisPoints: 0 },
    ...{ replacesLineId: line.replacesLineId ?? line.id, firstPaidMinor: paidMinor },
  });
}
