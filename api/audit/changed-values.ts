import type { RecordedChange } from '../kernel/request-context.js';

/** One value of one record, before and after, as text. */
export interface ChangedValue {
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const MOST = 1000;

/** What was recorded, value by value; a long import tells its first thousand. */
export function changedValues(recorded: readonly RecordedChange[]): ChangedValue[] {
  return recorded.flatMap((change) => valuesOf(change)).slice(0, MOST);
}

function valuesOf({ record, id, before, after }: RecordedChange): ChangedValue[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((field) => ({ record, recordId: id, field, before: asText(before?.[field]), after: asText(after?.[field]) }))
    .filter((value) => value.before !== value.after || value.before === '•••');
}

function asText(value: unknown): string | null {
  if (value == null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
