/** What takes something off an order. Agents' concessions (E10) and goodwill coupons (D2). */
export enum AdjustmentKind {
  GIFT = 'GIFT',
  FREE_DELIVERY = 'FREE_DELIVERY',
  PRICE_CUT = 'PRICE_CUT',
  COUPON = 'COUPON',
}

/** What it is taken off. */
export enum AdjustmentTarget {
  GOODS = 'GOODS',
  DELIVERY = 'DELIVERY',
}

/** Out of whose pocket it is: the market pays the merchant what it bears itself when the order completes. */
export enum AdjustmentBearer {
  MERCHANT = 'MERCHANT',
  PLATFORM = 'PLATFORM',
}

/**
 * Something taken off one merchant's order (E2): the vocabulary between whoever gives it and the orders that are priced.
 * Domains below orders (promotions) answer what they take off as a list of these; orders alone split them over lines.
 */
export interface PriceAdjustment {
  readonly kind: AdjustmentKind;
  readonly target: AdjustmentTarget;
  /** Minor units, never more than what it is taken off. */
  readonly amountMinor: number;
  /** The lines it is taken off, by their place; left out: all but gifts. */
  readonly lines?: readonly number[];
}

/** An adjustment that an order is placed with: who gave it, and out of whose pocket it is. */
export interface GivenAdjustment extends PriceAdjustment {
  readonly bearer: AdjustmentBearer;
  /** The record it came of, such as a coupon. */
  readonly causeId: string;
  readonly labelZh: string;
  readonly labelEn: string;
}
