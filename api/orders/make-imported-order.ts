import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Order, OrderOrigin } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderStatus } from './order-status.js';
import { type PastOrder, type PastPart, totalOf } from './read-past-order.js';

/** A variant of this market that a past line names. */
export interface ImportedVariant {
  readonly id: string;
  readonly productId: string;
}

interface Owner {
  readonly merchantId: string;
  /** Under `merchant id, blank, SKU`. */
  readonly variants: ReadonlyMap<string, ImportedVariant>;
}

/** One merchant's past order, as it is written: nobody's checkout, nobody's payment, no stock, no event. */
export function makeImportedOrder(
  ctx: UseCaseContext,
  past: PastOrder,
  { lines: pastLines, totalMinor }: PastPart,
  { merchantId, variants }: Owner,
): { order: Order; recipient: OrderRecipient | null; lines: OrderLine[] } {
  const id = newId('order', ctx.clock);
  const sum = (of: (line: PastPart['lines'][number]) => number): number =>
    pastLines.reduce((total, line) => total + of(line), 0);
  const order = Object.assign(new Order(), {
    id,
    number: newNumber(past.placedAt, ctx.market.timeZone),
    origin: OrderOrigin.IMPORTED,
    merchantId,
    status: past.status,
    currency: past.currency,
    goodsMinor: sum(({ unitPriceMinor, quantity }) => unitPriceMinor * quantity),
    discountMinor: sum(({ discountMinor }) => discountMinor),
    deliveryFeeMinor: sum(({ deliveryFeeMinor }) => deliveryFeeMinor),
    totalMinor,
    commissionBasisPoints: 0,
    unitCount: sum(({ quantity }) => quantity),
    placedAt: past.placedAt,
    paidAt: past.paidAt,
    shippedAt: past.shippedAt,
    completedAt: past.status === OrderStatus.COMPLETED ? past.endedAt : null,
    cancelledAt: past.status === OrderStatus.CANCELLED ? past.endedAt : null,
    sourceReference: past.reference,
    updatedAt: ctx.now,
  });
  // The other system knows no region codes of ours; its words are kept.
  const recipient = past.recipient
    ? Object.assign(new OrderRecipient(), { id, merchantId, regionCode: '', ...past.recipient })
    : null;
  const lines = pastLines.map((line, position) => {
    const variant = variants.get(`${merchantId} ${line.sku}`);
    return Object.assign(new OrderLine(), {
      id: newId('line', ctx.clock),
      orderId: id,
      merchantId,
      position,
      productId: variant?.productId ?? null,
      variantId: variant?.id ?? null,
      sku: line.sku,
      titleZh: line.titleZh,
      titleEn: line.titleEn,
      options: line.options,
      unitPriceMinor: line.unitPriceMinor,
      quantity: line.quantity,
      subtotalMinor: line.unitPriceMinor * line.quantity,
      discountMinor: line.discountMinor,
      deliveryFeeMinor: line.deliveryFeeMinor,
      totalMinor: totalOf(line),
    });
  });
  return { order, recipient, lines };
}
