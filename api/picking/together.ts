import { type RawBuilder, sql } from 'kysely';
import type { Block } from '../kernel/sheets/index.js';
import type { SheetWords } from './sheet-words.js';

/** More of one buyer's orders seldom leave in one parcel. */
const MOST_TOLD = 8;

/** The numbers of the other orders that are to leave together with the order `o` of a statement (E4), by their ids. */
export const togetherWith: RawBuilder<string[]> = sql`array(select b.number from customer_order b
  where b.ships_with_id = o.ships_with_id and b.id <> o.id order by b.id limit ${sql.lit(MOST_TOLD)})`;

/** What stands on a sheet about it, behind the order's own number where the sheet is of several. */
export const togetherMark = (words: SheetWords, together: readonly string[], number?: string): Block[] =>
  together.length === 0
    ? []
    : [{ kind: 'mark', text: [number, words.together, ...together].filter(Boolean).join('  ') }];
