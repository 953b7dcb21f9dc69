/** A range of numbers taken apart: what stands before and after the figures that count. */
export interface NumberSpan {
  readonly prefix: string;
  readonly suffix: string;
  readonly digits: number;
  readonly first: number;
  readonly last: number;
}

const PARTS = /^([A-Z0-9-]*?)(\d{1,15})([A-Z]{0,4})$/;
const MOST_NUMBERS = 10_000_000;

/** The range from one printed number to another, both included, or what is wrong with it. */
export function spanOf(firstNumber: string, lastNumber: string): NumberSpan | string {
  const [from, to] = [PARTS.exec(firstNumber), PARTS.exec(lastNumber)];
  if (!from || !to) return 'capital letters and figures, the last of them counting';
  const [, prefix = '', first = '', suffix = ''] = from;
  const [, lastPrefix, last = '', lastSuffix] = to;
  if (prefix !== lastPrefix || suffix !== lastSuffix || first.length !== last.length)
    return 'the first and the last number differ in more than the figures that count';
  const span = { prefix, suffix, digits: first.length, first: Number(first), last: Number(last) };
  if (span.last < span.first) return 'the last number lies before the first';
  if (span.last - span.first >= MOST_NUMBERS) return `a range has at most ${MOST_NUMBERS} numbers`;
  return span;
}

/** A number of the range as it is printed. */
export const printed = ({ prefix, suffix, digits }: Omit<NumberSpan, 'first' | 'last'>, number: number): string =>
  `${prefix}${String(number).padStart(digits, '0')}${suffix}`;
