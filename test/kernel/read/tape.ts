/**
 * Decisions of a random generator, read from a list of numbers. fast-check makes the list and shortens it when a
 * property fails; where it ends every decision is the first, so a shorter list means a simpler case.
 */
export class Tape {
  #next = 0;

  constructor(readonly numbers: readonly number[]) {}

  /** A number from 0 to `below` - 1. */
  upTo(below: number): number {
    const number = this.numbers[this.#next] ?? 0;
    this.#next += 1;
    return number % below;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.upTo(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** True once in `times`, and never when the tape has ended. */
  once(times: number): boolean {
    return this.upTo(times) === times - 1;
  }

  get isOver(): boolean {
    return this.#next >= this.numbers.length;
  }
}

/** A long tape from a seed, for data that need not be shortened. */
export function seededTape(seed: number, length = 100_000): Tape {
  let state = seed >>> 0;
  return new Tape(
    Array.from({ length }, () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) >>> 0;
    }),
  );
}
