/** Why money moved. With its reference it is the business key of a transfer: the same thing is never posted twice. */
export enum TransferKind {
  TOP_UP = 'TOP_UP',
  PAYMENT = 'PAYMENT',
  ORDER_SPLIT = 'ORDER_SPLIT',
  REFUND = 'REFUND',
  RELEASE = 'RELEASE',
  PAYOUT_RESERVED = 'PAYOUT_RESERVED',
  PAYOUT_SETTLED = 'PAYOUT_SETTLED',
  PAYOUT_FAILED = 'PAYOUT_FAILED',
}
