/** Why stock changed (C3). */
export enum StockMovementKind {
  RECEIVED = 'RECEIVED',
  CORRECTED = 'CORRECTED',
  RESERVED = 'RESERVED',
  RELEASED = 'RELEASED',
  CONSUMED = 'CONSUMED',
  PUT_BACK = 'PUT_BACK',
  SCRAPPED = 'SCRAPPED',
}
