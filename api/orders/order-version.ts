import type { OfferedVariant, VariantOption } from '../catalog/index.js';
import { allocate } from '../kernel/money.js';
import { AdjustmentKind, AdjustmentTarget, type PriceAdjustment } from '../kernel/price-adjustment.js';
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
  readonly isGift: boolean;
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
}

/** What is taken off one version of an order (E2), and what of it off each of its lines. */
export interface VersionAdjustment extends PriceAdjustment {
  readonly adjustmentId: string;
  readonly shares: readonly number[];
}

/** Goods and sums of an order at one time (E4): kept when a change replaces it. */
export interface OrderVersion {
  readonly goodsMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
  readonly unitCount: number;
  readonly lines: readonly VersionLine[];
  readonly adjustments: readonly VersionAdjustment[];
}

export interface WantedUnits {
  readonly variantId: string;
  readonly quantity: number;
}

type UnpricedLine = Omit<VersionLine, 'subtotalMinor' | 'discountMinor' | 'deliveryFeeMinor' | 'totalMinor'>;

/**
 * The version that has these goods instead (E4). Units it had keep the price they were bought at, units it gains cost what
 * they cost now. The delivery fee stays, since all of it ships together; adjustments of the goods stay in full as goods are
 * added and go in proportion, to the fen, as goods leave. Gifts stay, whatever else does.
 */
export function changedVersion(
  before: OrderVersion,
  wanted: readonly WantedUnits[],
  offers: ReadonlyMap<string, OfferedVariant>,
): OrderVersion {
  const kept: UnpricedLine[] = [];
  const added: UnpricedLine[] = [];
  for (const line of before.lines) {
    if (line.isGift) continue;
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
  return priced([...kept, ...added, ...before.lines.filter(({ isGift }) => isGift)], before);
}

/** The version without these units, by order line: what is missing goes with its part of what was taken off (E5). */
export function versionWithout(before: OrderVersion, missing: ReadonlyMap<string, number>): OrderVersion {
  const units = (line: VersionLine): number => missing.get(line.lineId ?? '') ?? 0;
  const adjustments = before.adjustments.map((adjustment) => {
    if (adjustment.kind !== AdjustmentKind.GIFT) return adjustment;
    const gone = before.lines.reduce(
      (sum, line, index) => sum + ((adjustment.shares[index] ?? 0) > 0 ? line.unitPriceMinor * units(line) : 0),
      0,
    );
    return { ...adjustment, amountMinor: Math.max(0, adjustment.amountMinor - gone) };
  });
  const left = before.lines.flatMap((line) =>
    line.quantity > units(line) ? [{ ...line, quantity: line.quantity - units(line) }] : [],
  );
  return priced(left, { ...before, adjustments });
}

const unitsOf = (lines: readonly UnpricedLine[], variantId: string | null): number =>
  lines.reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0);

const lineOf = (offer: OfferedVariant, quantity: number): UnpricedLine => ({
  ...{ lineId: null, productId: offer.productId, variantId: offer.variantId, sku: offer.sku },
  ...{ titleZh: offer.titleZh, titleEn: offer.titleEn, options: offer.options },
  ...{ imageFileId: offer.coverFileId, unitPriceMinor: offer.priceMinor, quantity, isGift: false },
});

function priced(lines: readonly UnpricedLine[], before: OrderVersion): OrderVersion {
  const adjustments = adjusted(lines, before);
  const rules = { deliveryFeeMinor: before.deliveryFeeMinor, freeDeliveryFromMinor: null };
  const { lines: sums, shares, ...total } = priceOrder(lines, rules, adjustments);
  return {
    ...total,
    unitCount: lines.reduce((units, { quantity }) => units + quantity, 0),
    lines: lines.flatMap((line, index) => (sums[index] ? [{ ...line, ...sums[index] }] : [])),
    adjustments: adjustments.map((adjustment, index) => ({ ...adjustment, shares: shares[index] ?? [] })),
  };
}

/** The adjustments as they are of these lines: a gift's all on its own line, the fee's as they were. */
function adjusted(lines: readonly UnpricedLine[], before: OrderVersion): Omit<VersionAdjustment, 'shares'>[] {
  const goodsMinor = goodsOf(lines);
  const gone = Math.max(0, goodsOf(before.lines) - goodsMinor);
  let left = goodsMinor;
  return before.adjustments.map(({ shares, lines: _lines, ...adjustment }) => {
    if (adjustment.kind === AdjustmentKind.GIFT) {
      const given = new Set(before.lines.filter((_, index) => (shares[index] ?? 0) > 0).map(({ lineId }) => lineId));
      const own = lines.flatMap(({ isGift, lineId }, index) => (isGift && given.has(lineId) ? [index] : []));
      return { ...adjustment, lines: own };
    }
    if (adjustment.target === AdjustmentTarget.DELIVERY) return adjustment;
    const kept = gone === 0 ? adjustment.amountMinor : (allocate(adjustment.amountMinor, [goodsMinor, gone])[0] ?? 0);
    const amountMinor = Math.min(kept, left);
    left -= amountMinor;
    return { ...adjustment, amountMinor };
  });
}

/** What the goods cost that are not given. */
const goodsOf = (lines: readonly UnpricedLine[]): number =>
  lines.reduce((goods, line) => goods + (line.isGift ? 0 : line.unitPriceMinor * line.quantity), 0);
