import { type RawBuilder, sql } from 'kysely';
import { numberWord, type Place, quoted } from './document.js';
import { foldedPhrase, type Run, runsOf } from './fold.js';
import { pinyinCuts, syllablesOf } from './pinyin.js';

/** A word that must be found, as a `tsquery` that finds it at these places of a product; at all of them when absent. */
export type Term = (at?: readonly Place[]) => RawBuilder<unknown>;

/** What somebody looks for. */
export interface Phrase {
  /** As it is compared: folded and cut. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Words that must all be found. */
  readonly terms: readonly Term[];
  /** The same, taken literally: not by pinyin nor by initials. */
  readonly literal: readonly Term[];
}

/** Longer phrases are looked for by their first words. */
const MOST_TERMS = 16;
const MOST_INITIALS = 8;
const WINDOW = 4;

/** Reads what somebody typed (C4). No letter or digit in it: nothing is looked for, and nothing found. */
export function phraseOf(typed: string): Phrase {
  const text = foldedPhrase(typed);
  const runs = runsOf(text);
  const number = numberWord(text);
  const isNumber = /\d/.test(number) && runs.length <= 5;
  const joined = joinedPinyin(runs);
  const terms = runs.flatMap((run) => (run.isLatin ? [latin(run.text)] : pairs(run.text)));
  return {
    text,
    runs,
    terms: alternatives(terms.slice(0, MOST_TERMS), joined, isNumber ? number : null),
    literal: runs.flatMap((run) => (run.isLatin ? [stemmed(run.text)] : pairs(run.text))).slice(0, MOST_TERMS),
  };
}

/** The characters of a phrase by their sound: finds what is written with other characters, traditional ones among them. */
export function soundOf({ runs }: Phrase): readonly Term[] | null {
  if (!runs.some(({ isHan, text }) => isHan && text.length > 1)) return null;
  return runs
    .flatMap((run) => {
      if (run.isLatin || !run.isHan || run.text.length < 2) return run.isLatin ? [latin(run.text)] : pairs(run.text);
      return [words([inARow(syllablesOf(run.text), true)])];
    })
    .slice(0, MOST_TERMS);
}

/** All terms as one `tsquery`. */
export const allOfTerms = (terms: readonly Term[], at?: readonly Place[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    terms.map((term) => term(at)),
    sql` && `,
  )})`;

/** Any of the terms as one `tsquery`. */
export const anyOfTerms = (terms: readonly Term[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    terms.map((term) => term()),
    sql` || `,
  )})`;

/** The phrase as typed, or read as one word of pinyin, or as a number. */
function alternatives(terms: readonly Term[], joined: string | null, number: string | null): Term[] {
  const others = [...(joined === null ? [] : spelt(joined)), ...(number === null ? [] : [[exactly(number)]])];
  if (others.length === 0 || terms.length === 0) return [...terms];
  return [(at) => sql`(${allOfTerms(terms, at)} || ${words(others)(at)})`];
}

/** `shou ji`: syllables typed apart are one word, too. */
function joinedPinyin(runs: readonly Run[]): string | null {
  if (runs.length < 2 || runs.length > 8) return null;
  const isPinyin = runs.every(({ text, isLatin }) => isLatin && pinyinCuts(text).length > 0);
  return isPinyin ? runs.map(({ text }) => text).join('') : null;
}

interface Sought {
  readonly word: string;
  /** Whether longer words that begin so are meant, too. */
  readonly isBegun: boolean;
}

const exactly = (word: string): Sought => ({ word, isBegun: false });

const pairs = (run: string): Term[] => {
  const characters = [...run];
  if (characters.length === 1) return [words([[{ word: run, isBegun: true }]])];
  return characters.slice(0, -1).map((_character, at) => words([[exactly(characters.slice(at, at + 2).join(''))]]));
};

/** A Latin word: as it stands, by its stem, as pinyin, as initials. */
function latin(word: string): Term {
  const literal = stemmed(word);
  const others = [...spelt(word), ...initials(word)];
  if (others.length === 0) return literal;
  return (at) => sql`(${literal(at)} || ${words(others)(at)})`;
}

const stemmed =
  (word: string): Term =>
  (at) =>
    sql`(${textOf({ word, isBegun: word.length > 1 }, at)}::tsquery || to_tsquery('english', ${`${word}${label(at, false)}`}))`;

const spelt = (word: string): Sought[][] =>
  pinyinCuts(word)
    .filter(isTelling)
    .map(({ syllables, isWhole }) => inARow(syllables, isWhole));

/** One letter or two begin too many syllables to tell anything. */
const isTelling = ({ syllables, isWhole }: { syllables: readonly string[]; isWhole: boolean }): boolean =>
  syllables.length > 1 || isWhole || (syllables[0]?.length ?? 0) > 2;

function inARow(syllables: readonly string[], isWhole: boolean): Sought[] {
  const [only = ''] = syllables;
  if (syllables.length === 1) return [{ word: `=${only}`, isBegun: true }];
  return syllables.slice(0, -1).map((syllable, at) => ({
    word: `=${syllable}.${syllables[at + 1] ?? ''}`,
    isBegun: !isWhole && at === syllables.length - 2,
  }));
}

function initials(word: string): Sought[][] {
  if (!/^[a-z]{2,}$/.test(word) || word.length > MOST_INITIALS) return [];
  if (word.length <= WINDOW) return [[{ word: `~${word}`, isBegun: word.length < WINDOW }]];
  const places = Array.from({ length: word.length - WINDOW + 1 }, (_each, at) => at);
  return [places.map((at) => exactly(`~${word.slice(at, at + WINDOW)}`))];
}

/** Any of these, each by all of its words. */
const words =
  (any: readonly (readonly Sought[])[]): Term =>
  (at) =>
    sql`${any.map((all) => `(${all.map((each) => textOf(each, at)).join(' & ')})`).join(' | ')}::tsquery`;

const textOf = ({ word, isBegun }: Sought, at: readonly Place[] | undefined): string =>
  `${quoted(word)}${label(at, isBegun)}`;

const label = (at: readonly Place[] | undefined, isBegun: boolean): string => {
  const letters = `${isBegun ? '*' : ''}${at?.join('') ?? ''}`;
  return letters === '' ? '' : `:${letters}`;
};
