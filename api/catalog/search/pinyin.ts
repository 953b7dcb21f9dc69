import { pinyin, polyphonic } from 'pinyin-pro';

/** A character read in more ways than these is indexed by its commonest. */
const MOST_READINGS = 3;
/** Ways to cut a word into syllables that are looked for: `xian` is 先 and 西安. */
const MOST_CUTS = 4;
const MOST_SYLLABLES = 12;
const [FIRST_CHARACTER, LAST_CHARACTER] = [0x4e00, 0x9fa5];

/** How each character of a Chinese run can be read, the reading that fits its neighbours first; without tones. */
export function readingsOf(han: string): string[][] {
  const fitting = pinyin(han, { toneType: 'none', type: 'array', v: true });
  const every = polyphonic(han, { toneType: 'none', type: 'array', v: true });
  return [...han].map((_character, place) => {
    const readings = [fitting[place] ?? '', ...(every[place] ?? [])].map(spelt).filter((each) => SYLLABLE.test(each));
    return [...new Set(readings)].slice(0, MOST_READINGS);
  });
}

/** The syllables of a Chinese run, each in the reading that fits; characters without a reading are left out. */
export const syllablesOf = (han: string): string[] =>
  readingsOf(han).flatMap(([reading]) => (reading === undefined ? [] : [reading]));

/** The ways in which a Latin word can be read as pinyin; the last syllable may be unfinished. The fewest syllables first. */
export function pinyinCuts(word: string): { syllables: string[]; isWhole: boolean }[] {
  if (!SYLLABLE.test(word)) return [];
  const { whole, begun } = spellings();
  const cuts: { syllables: string[]; isWhole: boolean }[] = [];
  const cut = (rest: string, before: string[]): void => {
    if (cuts.length >= MOST_CUTS || before.length > MOST_SYLLABLES) return;
    if (whole.has(rest)) cuts.push({ syllables: [...before, rest], isWhole: true });
    for (let length = Math.min(LONGEST_SYLLABLE, rest.length - 1); length > 0; length -= 1) {
      const head = rest.slice(0, length);
      if (whole.has(head)) cut(rest.slice(length), [...before, head]);
    }
    if (!whole.has(rest) && begun.has(rest) && before.length > 0)
      cuts.push({ syllables: [...before, rest], isWhole: false });
    if (before.length === 0 && !whole.has(rest) && begun.has(rest)) cuts.push({ syllables: [rest], isWhole: false });
  };
  cut(word, []);
  return cuts;
}

const SYLLABLE = /^[a-z]+$/;
const LONGEST_SYLLABLE = 6;

/** 略 is `lve` to the library and `lue` to whoever types it. */
const spelt = (syllable: string): string => syllable.replace(/^([ln])ve$/, '$1ue');

interface Spellings {
  readonly whole: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
}
let known: Spellings | undefined;

/** Every syllable a character has, and every beginning of one: made at the first question, in a fifth of a second. */
function spellings(): Spellings {
  if (known) return known;
  const whole = new Set<string>();
  for (let code = FIRST_CHARACTER; code <= LAST_CHARACTER; code += 1) {
    const syllable = spelt(pinyin(String.fromCharCode(code), { toneType: 'none', v: true }));
    if (SYLLABLE.test(syllable) && syllable.length <= LONGEST_SYLLABLE) whole.add(syllable);
  }
  const begun = new Set(
    [...whole].flatMap((syllable) => [...syllable].map((_letter, end) => syllable.slice(0, end + 1))),
  );
  known = { whole, begun };
  return known;
}
