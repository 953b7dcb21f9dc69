import { CsvError, parse } from 'csv-parse/sync';
import { parseDecimal } from '../../kernel/money.js';
import type { BankProfile } from './bank-profile.entity.js';

/** A line of a bank statement, as it was read. */
export interface StatementLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly day: string;
  /** Of the day, where the bank tells it; else null. */
  readonly time: string | null;
  /** Above zero for what came. */
  readonly amountMinor: number;
  readonly reference: string;
  readonly memo: string;
  readonly counterparty: string | null;
}

/** Why a line could not be read. */
export interface StatementProblem {
  readonly line: number;
  readonly message: string;
}

export interface StatementRead {
  readonly lines: readonly StatementLine[];
  readonly problems: readonly StatementProblem[];
}

interface RawRow {
  readonly record: string[];
  readonly line: number;
}

const MOST_LINES = 20_000;

/**
 * Reads a statement by the bank's profile (F6). Remarks before the head, empty lines and rows without a date and an amount, such as totals,
 * are left out; whatever else does not fit is told with the line of the file it stands in.
 */
export function readStatement(bytes: Uint8Array, profile: BankProfile, currency: string): StatementRead {
  const encoding = profile.encoding === 'UTF_8' ? 'utf-8' : 'gb18030';
  const whole = (line: number, message: string): StatementRead => ({ lines: [], problems: [{ line, message }] });
  const rows: RawRow[] = [];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    parse(text, {
      ...{ bom: true, delimiter: profile.delimiter, relax_column_count: true, skip_empty_lines: true, trim: true },
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line: lines });
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return whole(Number(error['lines'] ?? 1), error.message);
    if (error instanceof TypeError) return whole(1, `the file is not written in ${encoding}`);
    throw error;
  }
  if (rows.length > MOST_LINES) return whole(MOST_LINES + 1, `at most ${MOST_LINES} lines at once`);
  const head = headOf(rows, profile);
  if (!head) return whole(profile.headerRow ?? 1, `no line names the columns ${wanted(profile).join(', ')}`);
  const lines: StatementLine[] = [];
  const problems: StatementProblem[] = [];
  for (const { record, line } of rows) {
    if (line <= head.line) continue;
    const cell = (name: string | null): string =>
      name === null ? '' : (record[head.names.indexOf(name)] ?? '').trim();
    const read = readLine(cell, profile, currency);
    if (read === null) continue;
    if (typeof read === 'string') problems.push({ line, message: read });
    else lines.push({ line, ...read });
  }
  return { lines, problems };
}

const wanted = (profile: BankProfile): string[] =>
  [
    ...[profile.dateColumn, profile.amountColumn, profile.creditColumn, profile.debitColumn],
    ...[profile.referenceColumn, profile.memoColumn, profile.counterpartyColumn],
  ].filter((name) => name !== null);

function headOf(rows: readonly RawRow[], profile: BankProfile): { line: number; names: string[] } | null {
  const names = wanted(profile);
  const row = rows.find(
    ({ record, line }) =>
      (profile.headerRow === null || line === profile.headerRow) && names.every((name) => record.includes(name)),
  );
  return row ? { line: row.line, names: row.record } : null;
}

const TOTALS = /合计|总计|小计|total/i;

/** Null for a row of totals or remarks below the table; a text says what is wrong. */
function readLine(
  cell: (name: string | null) => string,
  profile: BankProfile,
  currency: string,
): Omit<StatementLine, 'line'> | string | null {
  const dated = cell(profile.dateColumn);
  const [amount = '', credit = '', debit = ''] = [profile.amountColumn, profile.creditColumn, profile.debitColumn].map(
    cell,
  );
  if (TOTALS.test(dated) || (!/\d/.test(dated) && amount + credit + debit === '')) return null;
  const at = readDate(dated, profile.dateFormat);
  if (!at) return `“${dated}” is no date of the form ${profile.dateFormat}`;
  const amountMinor = profile.amountColumn === null ? twoColumns(credit, debit, currency) : minorOf(amount, currency);
  if (amountMinor === null || amountMinor === 0) return `“${amount || `${credit} ${debit}`.trim()}” is no amount`;
  return {
    ...{ day: at.day, time: at.time, amountMinor },
    reference: cell(profile.referenceColumn).slice(0, 100),
    memo: cell(profile.memoColumn).slice(0, 500),
    counterparty: cell(profile.counterpartyColumn).slice(0, 100) || null,
  };
}

/** `1,234.50`, `+5`, `¥ 3.00`; null when it is none. */
const minorOf = (text: string, currency: string): number | null =>
  parseDecimal(text.replace(/[,，\s¥￥]/g, '').replace(/^\+/, ''), currency);

/** What came less what went; null where one is none, or both are given. */
function twoColumns(credit: string, debit: string, currency: string): number | null {
  const [came, went] = [credit, debit].map((text) => (text === '' ? 0 : minorOf(text, currency)));
  if (came == null || went == null || (came !== 0 && went !== 0)) return null;
  return came - Math.abs(went);
}

const parts: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<date>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
};

/** A calendar day, and the time where the form has one, of a form such as `yyyy-MM-dd HH:mm:ss`; null when it is none. */
export function readDate(text: string, form: string): { day: string; time: string | null } | null {
  const pattern = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/yyyy|MM|dd|HH|mm|ss/g, (part) =>
      isPacked(form) ? (parts[part] ?? '').replace('1,', '') : (parts[part] ?? ''),
    );
  const {
    year,
    month = '',
    date = '',
    hour,
    minute = '00',
    second = '00',
  } = new RegExp(`^${pattern}$`).exec(text)?.groups ?? {};
  if (!year) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const isReal = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (!isReal) return null;
  return { day, time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second}` };
}

/** Without separators every part has all its figures. */
const isPacked = (form: string): boolean => /yyyyMM|MMdd/.test(form);
