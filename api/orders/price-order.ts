import { allocate } from '../kernel/money.js';

/** A merchant's rules of delivery, as they stand at checkout (B3). */
export interface DeliveryRules {
  readonly deliveryFeeMinor: number;
  /** Goods worth this much are delivered free; null: never. */
  readonly freeDeliveryFromMinor: number | null;
}

export interface LineToPrice {
  readonly unitPriceMinor: number;
  readonly quantity: number;
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
}

/**
 * Prices one merchant's part of a checkout (E2). The delivery fee and every discount are split over the lines in
 * proportion to their goods by largest remainder, so that the lines always add up to the order, to the fen.
 */
export function priceOrder(lines: readonly LineToPrice[], rules: DeliveryRules, discountMinor = 0): PricedOrder {
  const subtotals = lines.map((line) => line.unitPriceMinor * line.quantity);
  const goodsMinor = subtotals.reduce((sum, subtotal) => sum + subtotal, 0);
  if (discountMinor > goodsMinor) throw new Error('a discount cannot be worth more than the goods');
  const isFree = rules.freeDeliveryFromMinor !== null && goodsMinor - discountMinor >= rules.freeDeliveryFromMinor;
  const deliveryFeeMinor = isFree ? 0 : rules.deliveryFeeMinor;
  const discounts = allocate(discountMinor, subtotals);
  const fees = allocate(deliveryFeeMinor, subtotals);
  return {
    goodsMinor,
    discountMinor,
    deliveryFeeMinor,
    totalMinor: goodsMinor - discountMinor + deliveryFeeMinor,
    lines: subtotals.map((subtotalMinor, index) => {
      const [discount = 0, fee = 0] = [discounts[index], fees[index]];
      return {
        subtotalMinor,
        discountMinor: discount,
        deliveryFeeMinor: fee,
        totalMinor: subtotalMinor - discount + fee,
      };
    }),
  };
}
