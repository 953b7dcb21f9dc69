import type { OfferedVariant, VariantOption } from '../catalog/index.js';
import { allocate } from '../kernel/money.js';
import { priceOrder } from './price-order.js';

/** A line of an order as one version of it has it; money in minor units. */
export interface VersionLine {
  /** The order line; null for one that the change adds. */
  readonly lineId: string | null;
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly sku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: VariantOption[];
  readonly imageFileId: string | null;
  readonly unitPriceMinor: number;
  readonly quantity: number;
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
}

/** Goods and sums of an order at one time (E4): kept when a change replaces it. */
export interface OrderVersion {
  readonly goodsMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
  readonly unitCount: number;
  readonly lines: readonly VersionLine[];
}

export interface WantedUnits {
  readonly variantId: string;
  readonly quantity: number;
}

type UnpricedLine = Omit<VersionLine, 'subtotalMinor' | 'discountMinor' | 'deliveryFeeMinor' | 'totalMinor'>;

/**
 * The version that has these goods instead (E4). Units it had keep the price they were bought at, units it gains cost what
 * they cost now. The delivery fee stays, since all of it ships together; discounts stay in full as goods are added and go
 * in proportion, to the fen, as goods leave. Both are split over the lines by largest remainder.
 */
export function changedVersion(
  before: OrderVersion,
  wanted: readonly WantedUnits[],
  offers: ReadonlyMap<string, OfferedVariant>,
): OrderVersion {
  const kept: UnpricedLine[] = [];
  const added: UnpricedLine[] = [];
  for (const line of before.lines) {
    const asked = wanted.find(({ variantId }) => variantId === line.variantId)?.quantity ?? 0;
    const quantity = Math.min(line.quantity, asked - unitsOf(kept, line.variantId));
    if (quantity > 0) kept.push({ ...line, quantity });
  }
  for (const { variantId, quantity } of wanted) {
    const more = quantity - unitsOf(kept, variantId);
    if (more <= 0) continue;
    const offer = offers.get(variantId);
    if (!offer) throw new Error(`${variantId} was checked and is gone`);
    const index = kept.findIndex((line) => line.variantId === variantId && line.unitPriceMinor === offer.priceMinor);
    const same = kept[index];
    if (same) kept[index] = { ...same, quantity: same.quantity + more };
    else added.push(lineOf(offer, more));
  }
  return priced([...kept, ...added], before);
}

const unitsOf = (lines: readonly UnpricedLine[], variantId: string | null): number =>
  lines.reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0);

const lineOf = (offer: OfferedVariant, quantity: number): UnpricedLine => ({
  ...{ lineId: null, productId: offer.productId, variantId: offer.variantId, sku: offer.sku },
  ...{ titleZh: offer.titleZh, titleEn: offer.titleEn, options: offer.options },
  ...{ imageFileId: offer.coverFileId, unitPriceMinor: offer.priceMinor, quantity },
});

function priced(lines: readonly UnpricedLine[], before: OrderVersion): OrderVersion {
  const goodsMinor = lines.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * quantity, 0);
  const gone = Math.max(0, before.goodsMinor - goodsMinor);
  const discountMinor =
    gone === 0 ? before.discountMinor : (allocate(before.discountMinor, [goodsMinor, gone])[0] ?? 0);
  const rules = { deliveryFeeMinor: before.deliveryFeeMinor, freeDeliveryFromMinor: null };
  const { lines: sums, ...total } = priceOrder(lines, rules, discountMinor);
  return {
    ...total,
    unitCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: lines.flatMap((line, index) => (sums[index] ? [{ ...line, ...sums[index] }] : [])),
  };
}
