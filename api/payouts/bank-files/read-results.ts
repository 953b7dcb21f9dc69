import { parse } from 'csv-parse/sync';
import { type BankLayout, bankLayouts } from './bank-layout.js';

/** A row of a bank's results. */
export interface BankResult {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly number: string;
  readonly amount: string;
  /** Null: the bank's word for it is not one we know. */
  readonly isPaid: boolean | null;
  readonly reason: string;
}

/** Why a file is no result of this bank's, or its rows; empty rows and the row of totals are left out. */
export function readResults(layout: BankLayout, bytes: Uint8Array): BankResult[] | string {
  const { encoding, results } = bankLayouts[layout];
  let rows: string[][];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, trim: true });
  } catch (error) {
    return error instanceof Error ? error.message : 'the file cannot be read';
  }
  const head = rows.findIndex((row) => row.includes(results.number) && row.includes(results.outcome));
  if (head < 0) return `no row names ${results.number} and ${results.outcome}`;
  const place = (name: string): number => (rows[head] ?? []).indexOf(name);
  const at = { number: place(results.number), amount: place(results.amount), outcome: place(results.outcome) };
  const reasonAt = place(results.reason);
  if (at.amount < 0) return `no column is called ${results.amount}`;
  return rows.flatMap((row, index) => {
    if (index <= head || row.every((cell) => cell === '') || row[0] === '合计') return [];
    const outcome = row[at.outcome] ?? '';
    return [
      {
        line: index + 1,
        number: row[at.number] ?? '',
        amount: (row[at.amount] ?? '').replaceAll(',', ''),
        isPaid: results.paid.includes(outcome) ? true : results.failed.includes(outcome) ? false : null,
        reason: row[reasonAt] || outcome,
      },
    ];
  });
}
