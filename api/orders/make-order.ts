import { newId } from '../kernel/ids.js';
import type { GivenAdjustment } from '../kernel/price-adjustment.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type Settings, spanMs } from '../settings/index.js';
import type { Checkout } from './checkout.entity.js';
import { Order, type OrderChannel, OrderOrigin } from './order.entity.js';
import type { InvoiceInput, RecipientInput } from './order.inputs.js';
import { OrderAdjustment } from './order-adjustment.entity.js';
import { rewriteShares } from './order-adjustments.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { orderSettings } from './order-settings.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import type { CheckoutPart } from './plan-checkout.js';
import { reminderDueAt } from './reminder.js';

interface NewOrder {
  checkout: Checkout;
  channel: OrderChannel;
  recipient: RecipientInput;
  invoice: InvoiceInput | null;
  note: string;
  agentNumber: string | null;
  settings: Settings;
  part: CheckoutPart;
}

/** Writes one merchant's order of a checkout with its lines, recipient and first line of the timeline. */
export function makeOrder(
  ctx: UseCaseContext,
  { checkout, channel, recipient, invoice, note, agentNumber, settings, part }: NewOrder,
): { order: Order; recipient: OrderRecipient } {
  const { rules, delivery, lines, priced, adjustments } = part;
  const { merchantId } = rules;
  const order = Object.assign(new Order(), {
    id: newId('order', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    origin: OrderOrigin.MARKET,
    channel,
    checkoutId: checkout.id,
    merchantId,
    buyerId: checkout.buyerId,
    status: OrderStatus.PENDING_PAYMENT,
    currency: checkout.currency,
    goodsMinor: priced.goodsMinor,
    discountMinor: priced.discountMinor,
    deliveryFeeMinor: priced.deliveryFeeMinor,
    totalMinor: priced.totalMinor,
    commissionBasisPoints: rules.commissionBasisPoints,
    unitCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    deliveryMethod: delivery.method,
    wishedFrom: delivery.window?.from ?? null,
    wishedUntil: delivery.window?.until ?? null,
    promisedOn: delivery.promisedOn,
    wishedCarrierId: delivery.wishedCarrierId,
    buyerNote: note,
    agentNumber,
    placedAt: ctx.now,
    reminderDueAt: reminderDueAt(ctx.now, ctx.market.timeZone, {
      afterMs: spanMs(orderSettings.reminderHours, settings(orderSettings.reminderHours)),
      roundHour: settings(orderSettings.reminderRoundHour),
    }),
    dueAt: new Date(ctx.now.getTime() + spanMs(orderSettings.unpaidHours, settings(orderSettings.unpaidHours))),
    updatedAt: ctx.now,
  });
  const owners = { orderId: order.id, merchantId, buyerId: checkout.buyerId };
  const { name, phone, regionCode, region, street } = recipient;
  const receives = Object.assign(new OrderRecipient(), {
    id: order.id,
    merchantId,
    buyerId: checkout.buyerId,
    name,
    phone,
    regionCode,
    region,
    street,
    invoiceTitle: invoice?.title ?? null,
    invoiceTaxNumber: invoice?.taxNumber ?? null,
  });
  const made = lines.map(({ offer, quantity }, position) =>
    Object.assign(new OrderLine(), {
      ...owners,
      id: newId('line', ctx.clock),
      position,
      productId: offer.productId,
      variantId: offer.variantId,
      sku: offer.sku,
      titleZh: offer.titleZh,
      titleEn: offer.titleEn,
      options: offer.options,
      imageFileId: offer.coverFileId,
      unitPriceMinor: offer.priceMinor,
      commissionBasisPoints: offer.commissionBasisPoints,
      supplyPriceMinor: offer.supplyPriceMinor,
      quantity,
      ...priced.lines[position],
    }),
  );
  ctx.em.persist([order, receives, ...made]);
  for (const [position, given] of adjustments.entries())
    adjust(ctx, order, { given, position, lines: made, amounts: priced.shares[position] ?? [] });
  record(ctx, order, { kind: OrderEntryKind.PLACED, toStatus: order.status });
  return { order, recipient: receives };
}

interface PlacedAdjustment {
  readonly given: GivenAdjustment;
  readonly position: number;
  readonly lines: readonly OrderLine[];
  /** What it takes off each of the lines. */
  readonly amounts: readonly number[];
}

/** Writes down what an order is placed with taken off, line by line (E2). */
function adjust(ctx: UseCaseContext, order: Order, { given, position, lines, amounts }: PlacedAdjustment): void {
  const { kind, target, amountMinor, bearer, causeId, labelZh, labelEn } = given;
  const adjustment = Object.assign(new OrderAdjustment(), {
    id: newId('adjustment', ctx.clock),
    ...{ orderId: order.id, merchantId: order.merchantId, buyerId: order.buyerId ?? '' },
    ...{ kind, target, amountMinor, bearer, causeId, labelZh, labelEn, position },
    createdAt: ctx.now,
  });
  ctx.em.persist(adjustment);
  rewriteShares(ctx, { adjustment, shares: [] }, lines, amounts);
}
