import { allocate } from '../kernel/money.js';
import { AdjustmentTarget, type PriceAdjustment } from '../kernel/price-adjustment.js';

/** A merchant's rules of delivery, as they stand at checkout (B3). */
export interface DeliveryRules {
  readonly deliveryFeeMinor: number;
  /** Goods worth this much are delivered free; null: never. */
  readonly freeDeliveryFromMinor: number | null;
}

export interface LineToPrice {
  readonly unitPriceMinor: number;
  readonly quantity: number;
  /** Given by an agent: it bears no part of the delivery fee. */
  readonly isGift?: boolean;
}

export interface PricedLine {
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
}

export interface PricedOrder {
  readonly goodsMinor: number;
  readonly discountMinor: number;
  readonly deliveryFeeMinor: number;
  readonly totalMinor: number;
  readonly lines: readonly PricedLine[];
  /** What each adjustment takes off each line, in the order of both. */
  readonly shares: readonly (readonly number[])[];
}

/**
 * Prices one merchant's part of a checkout (E2): goods less adjustments plus delivery. The fee is split over the lines in
 * proportion to their goods, every adjustment in proportion to what those before it left, by largest remainder: the lines
 * always add up to the order, to the fen, and none falls below zero. Adjustments of the goods come before those of the
 * fee, which follows from what the goods come to.
 */
export function priceOrder(
  lines: readonly LineToPrice[],
  rules: DeliveryRules,
  adjustments: readonly PriceAdjustment[] = [],
): PricedOrder {
  const subtotals = lines.map((line) => line.unitPriceMinor * line.quantity);
  const goodsMinor = sum(subtotals);
  const shares: (readonly number[])[] = [];
  const bought = lines.flatMap(({ isGift }, index) => (isGift ? [] : [index]));
  const take = (left: readonly number[], target: AdjustmentTarget): readonly number[] =>
    adjustments.reduce((rest, adjustment, index) => {
      if (adjustment.target !== target) return rest;
      const share = shareOut(adjustment, rest, bought);
      shares[index] = share;
      return rest.map((each, line) => each - (share[line] ?? 0));
    }, left);
  const goods = take(subtotals, AdjustmentTarget.GOODS);
  const isFree = rules.freeDeliveryFromMinor !== null && sum(goods) >= rules.freeDeliveryFromMinor;
  const deliveryFeeMinor = isFree ? 0 : rules.deliveryFeeMinor;
  const fees = allocate(deliveryFeeMinor, feeWeights(subtotals, bought));
  take(fees, AdjustmentTarget.DELIVERY);
  const discountMinor = sum(adjustments.map(({ amountMinor }) => amountMinor));
  return {
    goodsMinor,
    discountMinor,
    deliveryFeeMinor,
    totalMinor: goodsMinor - discountMinor + deliveryFeeMinor,
    shares,
    lines: subtotals.map((subtotalMinor, index) => {
      const discount = sum(shares.map((share) => share[index] ?? 0));
      const fee = fees[index] ?? 0;
      return {
        subtotalMinor,
        discountMinor: discount,
        deliveryFeeMinor: fee,
        totalMinor: subtotalMinor - discount + fee,
      };
    }),
  };
}

/** Goods bear the fee in proportion to their price, or equally where all are free; a gift only where nothing was bought. */
function feeWeights(subtotals: readonly number[], bought: readonly number[]): number[] {
  const areAllFree = bought.every((index) => subtotals[index] === 0);
  return subtotals.map((subtotal, index) => (bought.includes(index) ? (areAllFree ? 1 : subtotal) : 0));
}

/** What an adjustment takes off each line, in proportion to what is left there; off gifts only when it names them. */
function shareOut(
  { amountMinor, lines }: PriceAdjustment,
  left: readonly number[],
  bought: readonly number[],
): number[] {
  const weights = left.map((each, index) => ((lines ?? bought).includes(index) ? each : 0));
  if (amountMinor > sum(weights)) throw new Error('an adjustment cannot be worth more than what it is taken off');
  return allocate(amountMinor, weights);
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
