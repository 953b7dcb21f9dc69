import { simplified } from './simplified.js';

/** A phrase as staff keep it. */
export interface PhraseRule {
  readonly phrase: string;
  readonly replacement: string;
}

/** Where a phrase stands in a text, in UTF-16 units as a text field counts them. */
export interface ForbiddenUse extends PhraseRule {
  readonly found: string;
  readonly start: number;
  readonly length: number;
}

/** A text as it is compared. */
export interface Plain {
  readonly letters: string;
  /** Where each letter stands in the text. */
  readonly at: readonly number[];
}

/** What is put between letters to get around the list: white space, punctuation, symbols, marks and what cannot be seen. */
const BETWEEN = /[\s\p{P}\p{S}\p{M}\p{C}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * Letters and digits alone: of full or half width, traditional or simplified, of whichever case, whatever stands between them
 * (J2). Compared is this, so `不 知-道`, `沒辦法`, `ＮＯＴ　ＭＹ　ＰＲＯＢＬＥＭ` and `not my problem` are found by the phrases they are.
 */
export function normalised(text: string): Plain {
  let letters = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    for (const letter of character.normalize('NFKC').toLowerCase().normalize('NFD'))
      if (!BETWEEN.test(letter)) {
        letters += simplified(letter);
        for (let unit = 0; unit < letter.length; unit += 1) at.push(index);
      }
    index += character.length;
  }
  return { letters, at };
}

/** Every place where a text says what it must not, in the order of the text; of two that overlap the longer. */
export function findForbidden(text: string, rules: readonly PhraseRule[]): ForbiddenUse[] {
  const plain = normalised(text);
  const found = rules.flatMap((rule) => usesOf(rule, text, plain));
  const sorted = found.toSorted((one, other) => one.start - other.start || other.length - one.length);
  return sorted.filter((use, index) =>
    sorted.slice(0, index).every((before) => before.start + before.length <= use.start),
  );
}

/** Whether a text, given with its plain form, says a phrase. */
export const says = (text: string, plain: Plain, phrase: string): boolean =>
  usesOf({ phrase, replacement: '' }, text, plain).length > 0;

function usesOf({ phrase, replacement }: PhraseRule, text: string, { letters, at }: Plain): ForbiddenUse[] {
  const wanted = normalised(phrase).letters;
  const uses: ForbiddenUse[] = [];
  if (wanted === '') return uses;
  for (let from = letters.indexOf(wanted); from !== -1; from = letters.indexOf(wanted, from + 1)) {
    const start = at[from] ?? 0;
    const last = at[from + wanted.length - 1] ?? start;
    const end = last + sizeAt(text, last);
    if (isWithinWord(text, start, end)) continue;
    uses.push({ phrase, replacement, found: text.slice(start, end), start, length: end - start });
  }
  return uses;
}

const sizeAt = (text: string, index: number): number => String.fromCodePoint(text.codePointAt(index) ?? 0).length;

/** `hell` is not said by `shell`: a Latin phrase begins and ends where a word does. */
function isWithinWord(text: string, start: number, end: number): boolean {
  const goesOn = (inside: string | undefined, outside: string | undefined): boolean =>
    inside !== undefined && outside !== undefined && LATIN.test(inside) && LATIN.test(outside);
  return goesOn(text[start], text[start - 1]) || goesOn(text[end - 1], text[end]);
}

/** Whether Chinese words to a customer have the polite form 您; words without Chinese need none. */
export const isPolite = (text: string): boolean => !/\p{Script=Han}/u.test(text) || text.includes('您');
