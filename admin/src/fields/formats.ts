import type { FieldDescriptor } from '../descriptor.js';

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The amount stays the exact decimal text that the server sent. */
export const formatMoney = ({ amount, currency }: Money, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    amount as `${number}`,
  );

export const formatDateTime = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));

/** Where many stand below each other: the year only where it is not this one. */
export function formatBriefTime(value: string, locale: string, now = new Date()): string {
  const at = new Date(value);
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const day = locale === 'en' ? { month: 'short' as const } : { month: '2-digit' as const };
  const format = { ...year, ...day, day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, format).format(at);
}

/** With the zone, for whoever works far from the market. */
export const formatZonedTime = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(new Date(value));

/** A business day has no time and no zone. */
export const formatDate = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value));

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** `07:05` below an hour, then `3小时12分钟`, then `2天4小时`: as exact as anybody needs it. */
export function durationText(ms: number, locale: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  if (ms < HOUR_MS) return `${two(ms / MINUTE_MS)}:${two((ms % MINUTE_MS) / 1000)}`;
  const [whole, part] = ms < 2 * DAY_MS ? ([HOUR_MS, MINUTE_MS] as const) : ([DAY_MS, HOUR_MS] as const);
  const inUnits = (value: number, unit: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(Math.floor(value));
  const units = whole === DAY_MS ? (['day', 'hour'] as const) : (['hour', 'minute'] as const);
  return [inUnits(ms / whole, units[0]), inUnits((ms % whole) / part, units[1])].join(locale === 'en' ? ' ' : '');
}

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of an embedded list, also where they stand below `nodes`. */
export function rowsOf(value: unknown): readonly Row[] {
  const rows = isRow(value) ? value['nodes'] : value;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

/** Personal data that the server shows in stars. What people wrote in their own words is never masked. */
export const isMasked = ({ pii, kind }: FieldDescriptor, value: unknown): boolean =>
  pii === true && kind !== 'multiline' && typeof value === 'string' && value.includes('*');

/** Whether something of this record, or of the rows inside it, is masked. */
export const hasMasked = (record: Row, fields: readonly FieldDescriptor[]): boolean =>
  fields.some((field) => {
    const value = record[field.source];
    if (!field.fields) return isMasked(field, value);
    const rows = field.list ? rowsOf(value) : [value].filter(isRow);
    return rows.some((row) => hasMasked(row, field.fields ?? []));
  });

/** A bilingual text in the language of the panel, or in the other where it is missing. */
export function inLanguage(text: Row, locale: string): string {
  const [own, other] = locale === 'en' ? [text['en'], text['zh']] : [text['zh'], text['en']];
  return String(own || other || '');
}

/** What a record is called where only a name has room. */
export function titleOf(
  record: unknown,
  { title = 'id', titleParts }: Pick<FieldDescriptor, 'title' | 'titleParts'>,
  words: Words,
): string {
  if (!isRow(record)) return '';
  const value = record[title];
  const text = titleParts
    ? titleParts
        .map((part) => plainText(valueAt(record, part.source), part, words))
        .filter(Boolean)
        .join(' · ')
    : isRow(value)
      ? inLanguage(value, words.locale)
      : String(value ?? '');
  return text || String(record['id'] ?? '');
}

/** `order.number` of a refund is the number of its order. */
const valueAt = (record: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (isRow(value) ? value[step] : undefined), record);

/** What only the API needs to know of a row inside a record. */
export const UNTOLD: ReadonlySet<string> = new Set(['id', 'version', 'position', 'sequence', 'regionCode']);

export interface Words {
  readonly locale: string;
  readonly ofValue: (enumName: string, value: string) => string;
  readonly ofBoolean: (value: boolean) => string;
}

/** A value as plain text: cells of a sheet, cards, the two sides of a conflict. */
export function plainText(value: unknown, field: FieldDescriptor, words: Words): string {
  if (value === null || value === undefined) return '';
  if (field.list)
    return (Array.isArray(value) ? value : rowsOf(value))
      .map((one) => plainText(one, { ...field, list: undefined }, words))
      .join(', ');
  if (field.kind === 'enum' && field.enum) return words.ofValue(field.enum, String(value));
  if (field.kind === 'boolean') return words.ofBoolean(value === true);
  if (field.kind === 'dateTime') return formatDateTime(String(value), words.locale);
  if (field.kind === 'date') return formatDate(String(value), words.locale);
  if (!isRow(value)) return String(value);
  if (field.kind === 'money') return formatMoney(value as unknown as Money, words.locale);
  if (field.kind === 'localized') return inLanguage(value, words.locale);
  if (field.kind === 'reference') return titleOf(value, field, words);
  if (field.kind === 'file' || field.kind === 'image') return String(value['name'] ?? value['id'] ?? '');
  return (field.fields ?? [])
    .filter(({ source }) => !UNTOLD.has(source))
    .map((inner) => plainText(value[inner.source], inner, words))
    .filter(Boolean)
    .join(' ');
}
