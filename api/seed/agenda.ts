/** One thing that happens at an instant of the demo's history. */
export interface Appointment {
  readonly at: Date;
  readonly run: () => Promise<void>;
}

/** What is still to happen, by time; of two at one instant the one noted first comes first. */
export class Agenda {
  readonly #waiting: Appointment[] = [];

  /** Notes it behind everything that is not later. */
  note(at: Date, run: () => Promise<void>): void {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#waiting[middle];
      if (other && other.at <= at) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, { at, run });
  }

  /** Takes the earliest that is not later than `end`. */
  take(end: Date): Appointment | undefined {
    const next = this.#waiting[0];
    return next && next.at <= end ? this.#waiting.shift() : undefined;
  }
}
