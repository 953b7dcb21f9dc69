import { Refusal, refuse } from './refusal.js';

/** What does not exist and what one may not see answer alike. */
export const notFound = (what: string, ...path: string[]): Refusal =>
  refuse('NOT_FOUND', `there is no such ${what}`, ...path);

/**
 * The second of two editors is refused with both values (optimistic version). `yours` holds what the editor sent, by
 * field name; fields that are absent or equal do not conflict. Call it before changing the record.
 */
export function assertVersion(record: { readonly version: number }, expected: number, yours: object): void {
  if (record.version === expected) return;
  const theirs = record as unknown as Readonly<Record<string, unknown>>;
  const values = Object.entries(yours)
    .filter(([field, value]) => field in theirs && value !== undefined && !same(theirs[field], value))
    .map(([field, value]) => ({ field, theirs: asText(theirs[field]), yours: asText(value) }));
  throw new Refusal({
    __typename: 'ConflictError',
    code: 'CONFLICT',
    message: `somebody changed it since version ${expected}; it is now at ${record.version}`,
    path: ['input', 'version'],
    ...{ values },
  });
}

const asText = (value: unknown): string | null =>
  value == null ? null : typeof value === 'string' ? value : JSON.stringify(value);

const same = (a: unknown, b: unknown): boolean => asText(a) === asText(b);
