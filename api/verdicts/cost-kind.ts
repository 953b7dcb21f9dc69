/** What an after-sale costs (G4). */
export enum CostKind {
  GOODS = 'GOODS',
  OUTBOUND_FREIGHT = 'OUTBOUND_FREIGHT',
  RETURN_FREIGHT = 'RETURN_FREIGHT',
  COMPENSATION = 'COMPENSATION',
  REPAIR = 'REPAIR',
}

/** Out of whose pocket a cost was paid before anybody judged who bears it. */
export enum CostPayer {
  MERCHANT = 'MERCHANT',
  MARKET = 'MARKET',
}

/** What a verdict is about. */
export enum VerdictCause {
  RETURN = 'RETURN',
  COMPLAINT = 'COMPLAINT',
}

/** Which return or complaint something is of, and whom it concerns. */
export interface AfterSale {
  /** Id of the return or complaint. */
  readonly causeId: string;
  readonly kind: VerdictCause;
  /** What people call it. */
  readonly number: string;
  readonly orderId: string | null;
  readonly merchantId: string | null;
  readonly buyerId: string;
}
