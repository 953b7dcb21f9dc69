import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';
import { LEAST_CORRECTED } from './document.js';
import type { Phrase } from './phrase.js';

/** Words that share too few triples of letters are no misspelling of each other. */
const LEAST_SIMILARITY = 0.3;
const MOST_CORRECTED = 4;

/**
 * The phrase with its Latin words, English or pinyin, replaced by the likeliest words the market knows; null when it knows
 * them all, or nothing like them.
 */
export async function corrected(db: Db, { text, runs }: Phrase): Promise<string | null> {
  const doubtful = [...new Set(runs.filter(isCorrectable).map((run) => run.text))].slice(0, MOST_CORRECTED);
  if (doubtful.length === 0) return null;
  const { rows } = await sql<{ typed: string; meant: string }>`
    select typed, meant from unnest(${doubtful}::text[]) as typed,
      lateral (select word as meant from search_word
        where word % typed and similarity(word, typed) >= ${LEAST_SIMILARITY}::float8
        order by similarity(word, typed) desc, abs(length(word) - length(typed)), word limit 8) near
    where not exists (select 1 from search_word where word = typed)`.execute(db);
  const likeliest = new Map<string, string>();
  for (const { typed, meant } of rows) {
    const known = likeliest.get(typed);
    if (editsBetween(typed, meant) > mostEdits(typed)) continue;
    if (known === undefined || editsBetween(typed, meant) < editsBetween(typed, known)) likeliest.set(typed, meant);
  }
  if (likeliest.size === 0) return null;
  return text.replace(/[a-z0-9]+/g, (word) => likeliest.get(word) ?? word);
}

const isCorrectable = ({ text, isLatin }: Phrase['runs'][number]): boolean =>
  isLatin && text.length >= LEAST_CORRECTED && text.length <= 40 && /^[a-z]+$/.test(text);

const mostEdits = (word: string): number => 1 + Math.floor(word.length / 5);

/** Letters to add, drop, change or swap with their neighbour (Damerau–Levenshtein, each place touched once). */
function editsBetween(from: string, to: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_each, at) => at)];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const costs = [
        (last?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + (same ? 0 : 1),
      ];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) costs.push((before?.[column - 2] ?? 0) + 1);
      line[column] = Math.min(...costs);
    }
    [before, last] = [last ?? [], line];
  }
  return last?.[to.length] ?? 0;
}
