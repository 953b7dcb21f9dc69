/** Longest phrase that is looked at; what a buyer types after that is left out. */
const MOST_CHARACTERS = 100;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const RUN = /[a-z0-9]+|(?:(?![a-z0-9])[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}+$/u;

/** Text as it is compared: full and half width, capitals and accents make no difference. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').normalize('NFC');

/** What somebody typed, folded and cut: signs that are no letters, emoji and NUL among them, only part words. */
export const foldedPhrase = (typed: string): string =>
  folded(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_CHARACTERS).replace(/\0/g, ' ').trim();

/** Letters of one script in a row: a Latin word or number, or characters written without spaces. */
export interface Run {
  readonly text: string;
  readonly isLatin: boolean;
  /** Only Chinese characters, which can be spelt in pinyin. */
  readonly isHan: boolean;
}

/** The runs of a folded text, in order. */
export const runsOf = (text: string): Run[] =>
  [...text.matchAll(RUN)].map(([run]) => ({ text: run, isLatin: /^[a-z0-9]/.test(run), isHan: HAN.test(run) }));

/** A title as titles are compared whole: letters and digits only. */
export const titleKey = (title: string): string =>
  runsOf(folded(title))
    .map(({ text }) => text)
    .join('');
