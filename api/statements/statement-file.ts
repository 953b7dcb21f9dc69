import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import { fractionDigits, toDecimal } from '../kernel/money.js';
import { A4_LANDSCAPE, pdfOf, type Sheet } from '../kernel/sheets/index.js';
import type { AccountOfPeriod, StatedLine } from './read-account.js';
import type { Statement } from './statement.entity.js';
import { type StatementWords, statementWords } from './statement-words.js';

/** As what a statement is made. */
export enum StatementFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  PDF = 'PDF',
}

export const statementMimeTypes: Readonly<Record<StatementFormat, string>> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PDF: 'application/pdf',
};

export interface Rendering {
  readonly statement: Statement;
  readonly account: AccountOfPeriod;
  readonly locale: 'zh' | 'en';
  readonly timeZone: string;
}

/**
 * A statement as a file (I2). The same statement, format and language give the same bytes whenever they are asked for: nothing
 * in it comes from the clock.
 */
export function statementFile(format: StatementFormat, rendering: Rendering): Promise<Buffer> | Buffer {
  if (format === StatementFormat.CSV) return csvOf(rendering);
  return format === StatementFormat.XLSX ? xlsxOf(rendering) : pdfFileOf(rendering);
}

const headOf = (words: StatementWords): string[] => [
  words.date,
  words.kind,
  words.order,
  words.rule,
  words.amount,
  words.vat,
  words.balance,
];

/** Everything but the figures of a line, in the market's time. */
function textsOf(line: StatedLine, { locale, timeZone }: Rendering): string[] {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const rule = locale === 'zh' ? line.ruleZh : line.ruleEn;
  return [time.format(line.occurredAt), statementWords[locale].kinds[line.kind], line.orderNumber ?? '', rule ?? ''];
}

const figuresOf = ({ amountMinor, vatMinor, balanceMinor }: StatedLine, currency: string): string[] =>
  [amountMinor, vatMinor, balanceMinor].map((minor) => toDecimal(minor, currency));

function factsOf({ statement, locale }: Rendering): (readonly [label: string, value: string])[] {
  const words = statementWords[locale];
  const money = (minor: number): string => `${toDecimal(minor, statement.currency)} ${statement.currency}`;
  return [
    [words.shop, locale === 'zh' ? statement.shopZh : statement.shopEn],
    [words.number, statement.number],
    [words.period, `${statement.fromOn} – ${lastDayBefore(statement.untilOn)}`],
    [words.opening, money(statement.openingMinor)],
    [words.credit, money(statement.creditMinor)],
    [words.debit, money(statement.debitMinor)],
    [words.closing, money(statement.closingMinor)],
  ];
}

function lastDayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A cell that a sheet would run as a formula is made text; figures are ours and stay figures. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function csvOf(rendering: Rendering): Buffer {
  const { statement, account, locale } = rendering;
  const rows = account.lines.map((line) => [
    ...textsOf(line, rendering).map(asText),
    ...figuresOf(line, statement.currency),
  ]);
  const facts = factsOf(rendering).map(([label, value]) => [label, asText(value)]);
  const body = [...facts, [], headOf(statementWords[locale]), ...rows];
  return Buffer.from(stringify(body, { bom: true, record_delimiter: '\r\n' }));
}

async function xlsxOf(rendering: Rendering): Promise<Buffer> {
  const { statement, account, locale } = rendering;
  const digits = fractionDigits(statement.currency);
  const numFmt = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const widths = [20, 18, 20, 24, 14, 12, 16];
  const bytes = await writeXlsx({
    sheets: [
      {
        name: statement.number,
        columns: widths.map((width, index) => (index < 4 ? { width } : { width, numFmt })),
        rows: [
          ...factsOf(rendering).map((row) => [...row]),
          [],
          headOf(statementWords[locale]),
          ...account.lines.map((line) => [
            ...textsOf(line, rendering),
            ...figuresOf(line, statement.currency).map(Number),
          ]),
        ],
      },
    ],
    properties: { title: statement.number, created: statement.issuedAt, modified: statement.issuedAt },
  });
  return Buffer.from(bytes);
}

function pdfFileOf(rendering: Rendering): Promise<Buffer> {
  const { statement, account, locale } = rendering;
  const words = statementWords[locale];
  const shares = [3, 2.4, 3, 4, 2, 1.6, 2.2];
  const sheet: Sheet = {
    paper: A4_LANDSCAPE,
    blocks: [
      { kind: 'title', text: words.title, aside: statement.number },
      { kind: 'facts', rows: factsOf(rendering) },
      {
        kind: 'table',
        columns: headOf(words).map((name, index) => ({ name, share: shares[index] ?? 1, isNumber: index >= 4 })),
        rows: account.lines.map((line) => [...textsOf(line, rendering), ...figuresOf(line, statement.currency)]),
      },
    ],
  };
  return pdfOf(`${words.title} ${statement.number}`, [sheet], statement.issuedAt);
}
