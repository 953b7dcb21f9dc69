import { createHash } from 'node:crypto';

/** The idempotency key of a step of the history: a second run of the seed repeats no step that was done (F4). */
export function keyOf(...step: (string | number)[]): string {
  const hex = createHash('sha256').update(step.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Figures that look like a parcel's or a bank's number. */
export const figuresOf = (length: number, ...step: (string | number)[]): string =>
  [...createHash('sha256').update(step.join(' ')).digest()]
    .slice(0, length)
    .map((byte) => byte % 10)
    .join('');
