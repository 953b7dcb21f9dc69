import { fractionDigits, parseDecimal } from '../money.js';
import type { SourceRow } from './documents.js';
import { localInstant } from './local-instant.js';

/** Why one row cannot be imported, and where it stands. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/**
 * Reads the fields of one document and collects all that is wrong with them; a field that cannot be read gives a harmless
 * value, and whoever has `problems` is not imported.
 */
export class Reading {
  readonly problems: Problem[] = [];

  refuse({ file, line }: SourceRow, reason: string): void {
    this.problems.push({ file, line, reason });
  }

  /** Text of at most `most` characters that must be there. */
  required(row: SourceRow, field: string, most: number): string {
    const text = this.optional(row, field, most);
    if (text === '') this.refuse(row, `${field} is missing`);
    return text;
  }

  optional(row: SourceRow, field: string, most: number): string {
    const text = row.text(field);
    if (text.length > most) this.refuse(row, `${field} has more than ${most} characters`);
    return text;
  }

  whole(
    row: SourceRow,
    field: string,
    { least, most, absent }: { least: number; most: number; absent?: number },
  ): number {
    const text = row.text(field);
    if (text === '' && absent !== undefined) return absent;
    const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.refuse(row, `${field} "${text}" is no whole number from ${least} to ${most}`);
    return 0;
  }

  /** Minor units, negative only where that is allowed. `isRounded` accepts what a float left behind (9.80000019) and rounds it half up. */
  amount(
    row: SourceRow,
    field: string,
    currency: string,
    {
      isRounded = false,
      mayBeNegative = false,
      absent,
    }: { isRounded?: boolean; mayBeNegative?: boolean; absent?: number } = {},
  ): number {
    const text = row.text(field);
    if (text === '' && absent !== undefined) return absent;
    const minor = parseDecimal(isRounded ? rounded(text, fractionDigits(currency)) : text, currency);
    if (minor !== null && (minor >= 0 || mayBeNegative)) return minor;
    const why = minor === null ? `is no exact amount of ${currency}` : 'is negative';
    this.refuse(row, text === '' ? `${field} is missing` : `${field} "${text}" ${why}`);
    return 0;
  }

  /** A share from 0 to 1 in basis points, rounded half up (0.0500000007 is 500). */
  share(row: SourceRow, field: string): number {
    const text = row.text(field);
    if (text === '') return 0;
    const points = parseDecimal(rounded(text, 4).replace(/^(\d+)\.(\d{4})$/, '$1$2'), 'JPY');
    if (points !== null && points >= 0 && points <= 10_000) return points;
    this.refuse(row, `${field} "${text}" is no share from 0 to 1`);
    return 0;
  }

  instant(row: SourceRow, field: string, timeZone: string): Date {
    const text = row.text(field);
    const instant = localInstant(text, timeZone);
    if (instant) return instant;
    this.refuse(row, text === '' ? `${field} is missing` : `${field} "${text}" is no date such as 2026-03-02 10:00:00`);
    return new Date(0);
  }
}

/** A plain decimal text with exactly `digits` after the point, rounded half up without a float; other texts as they are. */
function rounded(text: string, digits: number): string {
  const match = /^(\d{1,12})(?:\.(\d{1,20}))?$/.exec(text);
  if (!match) return text;
  const fraction = (match[2] ?? '').padEnd(digits + 1, '0');
  const kept = BigInt(`${match[1]}${fraction.slice(0, digits)}`) + (Number(fraction[digits]) >= 5 ? 1n : 0n);
  const figures = String(kept).padStart(digits + 1, '0');
  return digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
