/** Amounts are fen; instants are milliseconds, so that a book can be kept as JSON. */
export interface Trade {
  readonly tradeNo: string;
  readonly outTradeNo: string;
  readonly amount: number;
  readonly subject: string;
  readonly notifyUrl: string;
  readonly returnUrl: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  status: 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_CLOSED';
  paidAt: number | null;
  /** By the merchant's number of the refund. */
  readonly refunds: Record<string, { readonly amount: number; readonly at: number }>;
  /** What the buyer disputed, by Alipay's number of the dispute; it is taken back at once, and given back when won. */
  disputes?: Record<string, { readonly amount: number; readonly at: number; isWon: boolean; backAt?: number }>;
}

export interface Transfer {
  readonly orderId: string;
  readonly outBizNo: string;
  readonly amount: number;
  readonly account: string;
  readonly at: number;
  status: 'SUCCESS' | 'FAIL' | 'DEALING' | 'REFUND';
  reason: string;
}

/** Money that went from the account at Alipay to the merchant's bank. */
export interface Settlement {
  readonly number: string;
  readonly amount: number;
  readonly at: number;
}

export const refundedOf = ({ refunds }: Trade): number =>
  Object.values(refunds).reduce((sum, { amount }) => sum + amount, 0);

/** What disputes took of a trade and did not give back. */
export const disputedOf = ({ disputes = {} }: Trade): number =>
  Object.values(disputes).reduce((sum, { amount, isWon }) => sum + (isWon ? 0 : amount), 0);

export const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

export function fen(amount: unknown): number {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(String(amount)) ?? [];
  if (whole === undefined) throw new Error(`${String(amount)} is no amount`);
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** The time of Shanghai, as Alipay writes it. */
export const alipayTime = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

export const instantOf = (text: string): number => new Date(`${text.replace(' ', 'T')}+08:00`).getTime();
