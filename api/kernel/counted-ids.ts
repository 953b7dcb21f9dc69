import { type RawBuilder, sql } from 'kysely';
import type { Clock } from './clock.js';
import { ALPHABET, newId } from './ids.js';

/** Characters that count, five bits each: the last fifteen of the id's sixty-two random bits. */
const COUNTED = 3;

/**
 * Ids of rows that a statement makes by itself, as text in SQL: those of one call differ in their end, which is the row's `place`
 * (from 0, less than 32,768), so they sort by it and after every id made before.
 */
export function countedIds(prefix: string, clock: Clock, place: RawBuilder<unknown>): RawBuilder<string> {
  const characters = Array.from({ length: COUNTED }, (_, index) => {
    const shift = sql.lit(5 * (COUNTED - 1 - index));
    return sql`substr(${sql.lit(ALPHABET)}, ((${place} >> ${shift}) & 31)::int + 1, 1)`;
  });
  return sql<string>`${newId(prefix, clock).slice(0, -COUNTED)}::text || ${sql.join(characters, sql` || `)}`;
}
