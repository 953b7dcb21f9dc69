import { upperFirst } from '../../codegen/names.js';
import { enums } from '../../generated/resources.js';
import { formatMoney, isRow, plainText, type Words } from '../fields/formats.js';
import { resourceOfId } from '../known-resources.js';
import { propertyName } from './property-name.js';

/** One value of one record before and after, as the audit log tells it. */
export interface Change {
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the server puts in place of personal data and secrets. */
export const HIDDEN = '•••';

/** What only the machine counts. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'version']);

/** The changes of each record by themselves, the values that say something; the record that it was done to comes first. */
export function byRecord(changes: readonly Change[], subjectId: unknown): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (UNTOLD.has(change.field) || (isEmpty(change.before) && isEmpty(change.after))) continue;
    const key = `${change.record} ${change.recordId}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const rank = ([first]: Change[]) => Number(first?.recordId !== subjectId);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

export const isEmpty = (text: string | null): boolean => text === null || ['', '{}', '[]'].includes(text);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const INTEGER = /^-?\d+$/;

/** A stored value as a person reads it: words for states, amounts with their currency, times in the reader's zone. */
export function readChange(change: Change, text: string, currency: string, words: Words): string {
  const list = listIn(text);
  if (list) return list.map((one) => readChange(change, one, currency, words)).join(', ');
  if (propertyName(change.field).isMinor && INTEGER.test(text)) return formatMinor(text, currency, words.locale);
  if (text === 'true' || text === 'false') return words.ofBoolean(text === 'true');
  if (INSTANT.test(text)) return plainText(text, { source: change.field, kind: 'dateTime' }, words);
  const enumName = enumOf(change, text);
  return enumName ? words.ofValue(enumName, text) : text;
}

/** The smallest units of a currency are whole numbers, so no amount is rounded here. */
function formatMinor(text: string, currency: string, locale: string): string {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const amount = (Number(text) / 10 ** maximumFractionDigits).toFixed(maximumFractionDigits);
  return formatMoney({ amount, currency }, locale);
}

/** Several values: as JSON, or as the database writes a list of words. */
function listIn(text: string): string[] | undefined {
  if (/^\{.*\}$/s.test(text) && !text.includes(':'))
    return text
      .slice(1, -1)
      .split(',')
      .map((one) => one.replace(/^"(.*)"$/, '$1'));
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((one) => !isRow(one)).map(String) : undefined;
  } catch {
    // Words that happen to begin with a bracket.
    return undefined;
  }
}

/** The enum of a value: the field's own where the record has a screen, else the one named most like the record and the field. */
function enumOf({ record, recordId, field }: Change, value: string): string | undefined {
  const { name } = propertyName(field);
  const has = (enumName: string) => enums[enumName]?.includes(value) === true;
  const own = resourceOfId(recordId)?.fields.find(({ source }) => source === name)?.enum;
  if (own && has(own)) return own;
  const owner = upperFirst(record.replace(/^customer_/, '').split('_')[0] ?? '');
  const what = /[A-Z]?[a-z]+$/.exec(upperFirst(name))?.[0] ?? name;
  const likeness = (enumName: string) => 2 * Number(enumName.endsWith(what)) + Number(enumName.startsWith(owner));
  return Object.keys(enums)
    .filter((enumName) => enumName !== 'AuditedAction' && has(enumName) && likeness(enumName) > 0)
    .sort((a, b) => likeness(b) - likeness(a))[0];
}
