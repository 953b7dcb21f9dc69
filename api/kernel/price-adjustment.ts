/** What takes something off an order. Promotions will add their kinds here; today agents' concessions use them (E10). */
export enum AdjustmentKind {
  GIFT = 'GIFT',
  FREE_DELIVERY = 'FREE_DELIVERY',
  PRICE_CUT = 'PRICE_CUT',
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
