/**
 * Where business time comes from. No rule reads the machine's clock itself: ids, rows, due times and sessions
 * all ask the clock they were given, so that tests and the demo history can move it.
 */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests and for the demo market's history. */
export class MovableClock implements Clock {
  #now: Date;

  constructor(start: Date) {
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  /** Sets the time; going back is a mistake in the caller, because rows written so far would lie in the future. */
  moveTo(instant: Date): void {
    if (instant < this.#now) throw new Error(`the clock stands at ${this.#now.toISOString()} and cannot go back`);
    this.#now = instant;
  }

  advance(ms: number): void {
    this.moveTo(new Date(this.#now.getTime() + ms));
  }
}
