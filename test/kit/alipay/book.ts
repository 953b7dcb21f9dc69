import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type KeyPair, newKeyPair } from './signing.ts';
import { refundedOf, type Settlement, type Trade, type Transfer } from './trade.ts';

/** A trade of before the book was opened. */
export type PastTrade = Pick<Trade, 'tradeNo' | 'outTradeNo' | 'amount' | 'createdAt' | 'paidAt' | 'refunds'>;

interface Kept {
  readonly alipay: KeyPair;
  readonly app: KeyPair;
  readonly appId: string;
  readonly sellerId: string;
  readonly trades: Record<string, Trade>;
  readonly transfers: Record<string, Transfer>;
  /** What was passed on to the merchant's bank account. */
  readonly settlements: Settlement[];
}

/** What the stand-in knows: the keys of both sides, trades and transfers by the merchant's numbers; kept in a file if wished. */
export interface Book extends Kept {
  save(): void;
  /** Takes in trades that are not in it, with what was sent back of them. */
  adopt(past: readonly PastTrade[]): void;
  /** A number of its own, as Alipay makes them: the day and figures. */
  newNumber(at: number): string;
}

export function openBook(file: string | null): Book {
  const empty = { trades: {}, transfers: {}, settlements: [] };
  const kept: Kept =
    file && existsSync(file)
      ? { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Kept, 'settlements'>) }
      : {
          ...{ alipay: newKeyPair(), app: newKeyPair(), ...empty },
          ...{ appId: '9021000100000001', sellerId: '2088000000000001' },
        };
  const save = (): void => {
    if (file) writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  };
  save();
  const adopt = (past: readonly PastTrade[]): void => {
    for (const trade of past) {
      if (kept.trades[trade.outTradeNo]) continue;
      const page = { subject: '网购', notifyUrl: '', returnUrl: '', expiresAt: trade.createdAt };
      const made: Trade = { ...page, ...trade, status: 'TRADE_SUCCESS' };
      if (refundedOf(made) === made.amount) made.status = 'TRADE_CLOSED';
      kept.trades[trade.outTradeNo] = made;
    }
    save();
  };
  return {
    ...kept,
    save,
    adopt,
    newNumber: (at) =>
      `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')}22001${String(randomInt(10 ** 12)).padStart(15, '0')}`,
  };
}
