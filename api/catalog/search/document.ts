import { folded, runsOf } from './fold.js';
import { readingsOf, syllablesOf } from './pinyin.js';

/** What of a product a word stood in: its title, its categories, its options, shop and numbers, its description. */
export type Place = 'A' | 'B' | 'C' | 'D';

/** Texts of a product a buyer may remember it by. */
interface Remembered {
  readonly titles: readonly string[];
  readonly categories: readonly string[];
  readonly optionsAndShop: readonly string[];
  /** SKUs and barcodes, found whole only. */
  readonly numbers: readonly string[];
  readonly descriptions: readonly string[];
}

/** Words of a description after this many characters are not indexed. */
const MOST_OF_DESCRIPTION = 1_000;
const MOST_INITIALS = 4;
const MOST_SPELLINGS_OF_PLACE = 12;

/**
 * The index row of a product (C4) in the text form of a `tsvector`. Chinese is found by pairs of neighbouring characters;
 * `=shou.ji` are pairs of syllables, `~sjk` initials of up to four characters, `#` a number found whole only.
 */
export function vectorOf(product: Remembered): string {
  const places = new Map<string, Set<Place>>();
  const add = (word: string, place: Place): void => {
    const known = places.get(word);
    if (known) known.add(place);
    else places.set(word, new Set([place]));
  };
  const texts: [readonly string[], Place, boolean][] = [
    [product.titles, 'A', true],
    [product.categories, 'B', true],
    [product.optionsAndShop, 'C', true],
    [product.descriptions.map((text) => text.slice(0, MOST_OF_DESCRIPTION)), 'D', false],
  ];
  for (const [each, place, isSpelt] of texts)
    for (const text of each) for (const word of wordsOf(text, isSpelt)) add(word, place);
  for (const number of product.numbers) add(numberWord(number), 'A');
  return [...places]
    .map(([word, at]) => `${quoted(word)}:${[...at].map((place, index) => `${index + 1}${place}`).join(',')}`)
    .join(' ');
}

/** The words a misspelt one is compared with: Latin words, and pairs and triples of syllables. */
export function vocabularyOf({ titles, categories }: Remembered): string[] {
  const words = new Set<string>();
  for (const { text, isLatin, isHan } of [...titles, ...categories].flatMap((each) => runsOf(folded(each)))) {
    if (isLatin && text.length >= LEAST_CORRECTED && /^[a-z]+$/.test(text)) words.add(text);
    if (!isHan) continue;
    const syllables = syllablesOf(text);
    for (let at = 0; at < syllables.length - 1; at += 1)
      for (const length of [2, 3])
        if (at + length <= syllables.length) words.add(syllables.slice(at, at + length).join(''));
  }
  return [...words].sort();
}

/** Shorter words are not corrected: everything is similar to them. */
export const LEAST_CORRECTED = 4;

export const numberWord = (number: string): string => `#${folded(number).replace(/\s/g, '')}`;

/** A word in the text form of a `tsvector` or `tsquery`. */
export const quoted = (word: string): string => `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

function* wordsOf(text: string, isSpelt: boolean): Generator<string> {
  for (const { text: run, isLatin, isHan } of runsOf(folded(text))) {
    if (isLatin) {
      yield run.slice(0, LONGEST_WORD);
      continue;
    }
    const characters = [...run];
    for (const at of characters.keys()) yield characters.slice(at, at + 2).join('');
    if (isHan && isSpelt) yield* spellingsOf(run);
  }
}

const LONGEST_WORD = 60;

function* spellingsOf(han: string): Generator<string> {
  const readings = readingsOf(han);
  for (const at of readings.keys()) {
    const [here = [], next] = readings.slice(at, at + 2);
    for (const one of here) {
      if (!next || next.length === 0) yield `=${one}`;
      else for (const two of next) yield `=${one}.${two}`;
    }
    const initials = readings
      .slice(at, at + MOST_INITIALS)
      .map((each) => [...new Set(each.map((reading) => reading[0] ?? ''))]);
    yield* combined(initials);
  }
}

function* combined(letters: readonly (readonly string[])[]): Generator<string> {
  let words = ['~'];
  for (const each of letters)
    words = words.flatMap((word) => each.map((letter) => word + letter)).slice(0, MOST_SPELLINGS_OF_PLACE);
  yield* words;
}
