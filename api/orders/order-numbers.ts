import { randomInt } from 'node:crypto';
import { localDay } from '../kernel/local-day.js';

/** No vowels, so no words; no 0, 1, I, L or O, so nothing is misread on a label or on the phone. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** Characters of a number that tell its day, with the hyphen. */
export const DAY_OF_NUMBER = 7;

/**
 * A number for people: the market's business day, then nine random characters (28⁹ of them a day, so that two meet
 * about once in 2 000 days of 100 000 orders; the unique index refuses the second).
 */
export function newNumber(now: Date, timeZone: string): string {
  const day = localDay(now, timeZone).slice(2).replaceAll('-', '');
  let tail = '';
  for (let index = 0; index < 9; index += 1) tail += LETTERS[randomInt(LETTERS.length)];
  return `${day}-${tail}`;
}
