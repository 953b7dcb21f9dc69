/** Why somebody should look at an order before it is picked (E4). */
export enum ReviewReason {
  NEW_BUYER_HIGH_VALUE = 'NEW_BUYER_HIGH_VALUE',
  ADDRESS_INCOMPLETE = 'ADDRESS_INCOMPLETE',
  BUYER_NOTE = 'BUYER_NOTE',
  INVOICE_WANTED = 'INVOICE_WANTED',
  MANY_UNITS = 'MANY_UNITS',
}

/** A sentence per reason, shown in the schema. */
export const reviewReasons: Readonly<Record<ReviewReason, string>> = {
  NEW_BUYER_HIGH_VALUE: 'The buyer never paid for anything before, and this one is dear.',
  ADDRESS_INCOMPLETE: 'A courier could not find the recipient: no district, no house number, or no phone that rings.',
  BUYER_NOTE: 'The buyer wrote a note.',
  INVOICE_WANTED: 'The buyer wants an invoice.',
  MANY_UNITS: 'More units than people buy for themselves.',
};

/** What the rules look at. */
export interface ReviewFacts {
  readonly totalMinor: number;
  readonly unitCount: number;
  readonly buyerNote: string;
  readonly isNewBuyer: boolean;
  readonly wantsInvoice: boolean;
  readonly regionCode: string;
  readonly street: string;
  readonly phone: string;
}

/** From where on the rules speak; settings of the market. */
export interface ReviewLimits {
  readonly newBuyerTotalMinor: number;
  readonly manyUnits: number;
}

/** The reasons to look at this order, in the order of the enum; none when it may pass. */
export function reasonsToReview(order: ReviewFacts, limits: ReviewLimits): ReviewReason[] {
  const speaks: Readonly<Record<ReviewReason, boolean>> = {
    NEW_BUYER_HIGH_VALUE: order.isNewBuyer && order.totalMinor >= limits.newBuyerTotalMinor,
    ADDRESS_INCOMPLETE: !isReachable(order),
    BUYER_NOTE: order.buyerNote.trim() !== '',
    INVOICE_WANTED: order.wantsInvoice,
    MANY_UNITS: order.unitCount >= limits.manyUnits,
  };
  return Object.values(ReviewReason).filter((reason) => speaks[reason]);
}

/** A district (its code does not end in 00), a street with some number in it, and a phone number of seven figures or more. */
const isReachable = ({ regionCode, street, phone }: ReviewFacts): boolean =>
  /^\d{6}$/.test(regionCode) &&
  !regionCode.endsWith('00') &&
  /[0-9０-９一二三四五六七八九十百]/.test(street) &&
  phone.replaceAll(/\D/g, '').length >= 7;
