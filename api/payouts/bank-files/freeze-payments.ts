import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { toDecimal } from '../../kernel/money.js';
import type { Payout } from '../payout.entity.js';
import type { BankPayment } from './bank-layout.js';

const HEAD = ['payout', 'holder', 'account', 'bank', 'amount', 'currency'];

/** One line a payout: number, holder, account, bank, amount. Cells that a sheet would run as formulas are made text. */
export function freezePayments(payouts: readonly Payout[]): string {
  const rows = payouts.map((payout) => [
    payout.number,
    payout.accountHolder,
    payout.accountNumber,
    payout.bankName ?? '',
    toDecimal(payout.amountMinor, payout.currency),
    payout.currency,
  ]);
  return stringify([HEAD, ...rows], { escape_formulas: true });
}

/** What was frozen, without the quotes that keep a sheet from running a cell. */
export function frozenPayments(frozen: string): BankPayment[] {
  const rows: Record<string, string>[] = parse(frozen, { columns: true });
  return rows.map((row) => ({
    number: row['payout'] ?? '',
    holder: plain(row['holder'] ?? ''),
    account: plain(row['account'] ?? ''),
    bank: plain(row['bank'] ?? ''),
    amount: row['amount'] ?? '',
    currency: row['currency'] ?? '',
  }));
}

const plain = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
