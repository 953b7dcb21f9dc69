import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type KeyPair, newKeyPair } from './signing.ts';
import type { Trade, Transfer } from './trade.ts';

interface Kept {
  readonly alipay: KeyPair;
  readonly app: KeyPair;
  readonly appId: string;
  readonly sellerId: string;
  readonly trades: Record<string, Trade>;
  readonly transfers: Record<string, Transfer>;
}

/** What the stand-in knows: the keys of both sides, trades and transfers by the merchant's numbers; kept in a file if wished. */
export interface Book extends Kept {
  save(): void;
  /** A number of its own, as Alipay makes them: the day and figures. */
  newNumber(at: number): string;
}

export function openBook(file: string | null): Book {
  const kept: Kept =
    file && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Kept)
      : {
          alipay: newKeyPair(),
          app: newKeyPair(),
          appId: '9021000100000001',
          sellerId: '2088000000000001',
          trades: {},
          transfers: {},
        };
  const save = (): void => {
    if (file) writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  };
  save();
  return {
    ...kept,
    save,
    newNumber: (at) =>
      `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')}22001${String(randomInt(10 ** 12)).padStart(15, '0')}`,
  };
}
