import type { FieldDescriptor } from '../descriptor.js';

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The amount stays the exact decimal text that the server sent. */
export const formatMoney = ({ amount, currency }: Money, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as `${number}`);

export const formatDateTime = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));

/** With the zone, for whoever works far from the market. */
export const formatZonedTime = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(new Date(value));

/** A business day has no time and no zone. */
export const formatDate = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value));

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of an embedded list, also where they stand below `nodes`. */
export function rowsOf(value: unknown): readonly Row[] {
  const rows = isRow(value) ? value['nodes'] : value;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

/** What a record is called where only a name has room. */
export function titleOf(record: unknown, field: Pick<FieldDescriptor, 'title' | 'localizedTitle'>): string {
  if (!isRow(record)) return '';
  const title = record[field.title ?? 'id'];
  return String((isRow(title) ? title['forViewer'] : title) ?? record['id'] ?? '');
}

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
  if (field.kind === 'localized') return String(value['forViewer'] ?? [value['zh'], value['en']].join(' / '));
  if (field.kind === 'reference') return titleOf(value, field);
  if (field.kind === 'file' || field.kind === 'image') return String(value['name'] ?? value['id'] ?? '');
  return (field.fields ?? [])
    .map((inner) => plainText(value[inner.source], inner, words))
    .filter(Boolean)
    .join(' ');
}
