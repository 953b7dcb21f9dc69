/**
 * Money is counted in whole minor units (fen for CNY) as safe integers; no float and no rounding happens outside this
 * file. Columns end in `_minor`; people and the API see exact decimal strings.
 */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const FRACTION_DIGITS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, KWD: 3, BHD: 3 };
const CURRENCY_CODE = /^[A-Z]{3}$/;

export const isCurrencyCode = (text: string): boolean => CURRENCY_CODE.test(text);

/** How many digits follow the decimal point in this currency. */
export const fractionDigits = (currency: string): number => FRACTION_DIGITS[currency] ?? 2;

/** Minor units as the exact decimal string the API speaks: 1230 fen → "12.30". */
export function toDecimal(minor: number | string, currency: string): string {
  const digits = fractionDigits(currency);
  const text = String(minor);
  const negative = text.startsWith('-');
  const figures = (negative ? text.slice(1) : text).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${figures.slice(-digits)}`;
  return negative ? `-${decimal}` : decimal;
}

/** The minor units a decimal string means, or null when it is no exact amount of this currency ("1.005", "1e3", "abc"). */
export function parseDecimal(decimal: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const match = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return null;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const minor = Number(match[2]) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
  if (!Number.isSafeInteger(minor)) return null;
  return match[1] && minor !== 0 ? -minor : minor;
}

/** A share of an amount in basis points (1/10 000), rounded half away from zero: the one rounding rule for commission. */
export function shareOf(minor: number, basisPoints: number): number {
  const product = BigInt(minor) * BigInt(basisPoints);
  const half = product < 0n ? -5_000n : 5_000n;
  return Number((product + half) / 10_000n);
}

/**
 * Splits `minor` by `weights` (E2). The parts are whole minor units and add up to `minor`; left-over units go to the
 * largest remainders, ties to the earlier part. All weights zero: split evenly.
 */
export function allocate(minor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new Error('allocate needs at least one weight');
  if (weights.some((weight) => weight < 0)) throw new Error('allocate takes no negative weight');
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  const shares = sum === 0n ? weights.map(() => 1n) : weights.map(BigInt);
  const total = sum === 0n ? BigInt(weights.length) : sum;
  const sign = minor < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(minor));
  const parts = shares.map((share) => Number((amount * share) / total));
  const remainders = shares.map((share, index) => ({ index, remainder: (amount * share) % total }));
  let left = Math.abs(minor) - parts.reduce((sumOfParts, part) => sumOfParts + part, 0);
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of remainders) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => (part === 0 ? 0 : part * sign));
}
