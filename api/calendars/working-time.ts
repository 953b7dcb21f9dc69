import { DAY_MS, firstInstantOf, MINUTE_MS } from './local-time.js';

/** Minutes after the local midnight of the day a shift begins on; `until` passes 1440 when it ends on the next day. */
export interface Shift {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** When work is done: shifts by weekday, Monday first, and the days that have others, or none. */
export interface CalendarRules {
  readonly timeZone: string;
  readonly weekly: readonly (readonly Shift[])[];
  /** Holidays (no shift) and adjusted working days 调休, by their calendar day `2026-10-01`. */
  readonly days: ReadonlyMap<string, readonly Shift[]>;
}

/** A span of time that does not count; `until` is null while it lasts. */
export interface Pause {
  readonly from: Date;
  readonly until: Date | null;
}

/** Days that the timeline grows by at a time, and the most it looks ahead for working time. */
const STRIDE_DAYS = 64;
const FURTHEST_DAYS = 30 * 366;

/**
 * Working time as arithmetic (H4): half-open spans of work on the line of instants with running sums, so that any span is
 * two look-ups by bisection, however long it is. Shifts are contiguous from the first instant at which the wall clock shows
 * their beginning to the first at which it shows their end: a night with a change of the clocks is as long as it really is.
 * Shifts that overlap count once.
 */
export class WorkingTime {
  readonly #rules: CalendarRules;
  #begins: number[] = [];
  #ends: number[] = [];
  /** Working ms before each span, since the first. */
  #before: number[] = [];
  #firstDay = 0;
  #nextDay = 0;
  /** When the shifts of the day before `#nextDay` end at last. */
  #lastEnd = Number.NEGATIVE_INFINITY;

  constructor(rules: CalendarRules) {
    this.#rules = rules;
  }

  /** Working ms in `[from, until)`; 0 when `until` is not later. */
  between(fromMs: number, untilMs: number): number {
    if (untilMs <= fromMs) return 0;
    this.#cover(fromMs, untilMs);
    return this.#workedAt(untilMs) - this.#workedAt(fromMs);
  }

  /** The first instant at which `ms` of working time have passed since `from`: the end of a shift, not the begin of the next. */
  after(fromMs: number, ms: number): number {
    if (ms <= 0) return fromMs;
    this.#cover(fromMs, fromMs);
    const sum = this.#workedAt(fromMs) + ms;
    const limit = this.#nextDay + FURTHEST_DAYS;
    while (this.#total() < sum) {
      if (this.#nextDay > limit) throw new Error('a calendar has no working time for thirty years');
      this.#grow(this.#nextDay + STRIDE_DAYS);
    }
    const at = lastNotAbove(this.#before, sum - 0.5);
    return (this.#begins[at] ?? 0) + sum - (this.#before[at] ?? 0);
  }

  /** The span of work that an instant lies in, or the next one; spans that touch are one. */
  spanAt(instantMs: number): { readonly fromMs: number; readonly untilMs: number } {
    const fromMs = this.after(instantMs, 1) - 1;
    this.#cover(instantMs, fromMs + STRIDE_DAYS * DAY_MS);
    let at = lastNotAbove(this.#begins, fromMs);
    const begin = fromMs > instantMs ? fromMs : (this.#begins[at] ?? fromMs);
    while (this.#begins[at + 1] === this.#ends[at]) at += 1;
    return { fromMs: begin, untilMs: this.#ends[at] ?? fromMs };
  }

  #total(): number {
    const last = this.#begins.length - 1;
    return last < 0 ? 0 : (this.#before[last] ?? 0) + (this.#ends[last] ?? 0) - (this.#begins[last] ?? 0);
  }

  #workedAt(instantMs: number): number {
    const at = lastNotAbove(this.#begins, instantMs);
    if (at < 0) return 0;
    const begin = this.#begins[at] ?? 0;
    return (this.#before[at] ?? 0) + Math.min(instantMs, this.#ends[at] ?? 0) - begin;
  }

  /** A day of slack on each side: local days differ from UTC's by up to fourteen hours, and shifts last into the next day. */
  #cover(fromMs: number, untilMs: number): void {
    const first = Math.floor(fromMs / DAY_MS) - 3;
    const next = Math.floor(untilMs / DAY_MS) + 3;
    if (this.#nextDay === 0 || first < this.#firstDay) {
      const until = Math.max(next, this.#nextDay);
      [this.#begins, this.#ends, this.#before] = [[], [], []];
      this.#lastEnd = Number.NEGATIVE_INFINITY;
      this.#firstDay = first - STRIDE_DAYS;
      this.#nextDay = this.#firstDay;
      this.#grow(until);
    }
    if (next > this.#nextDay) this.#grow(next + STRIDE_DAYS);
  }

  #grow(untilDay: number): void {
    for (; this.#nextDay < untilDay; this.#nextDay += 1) this.#append(this.#nextDay);
  }

  #append(day: number): void {
    const { timeZone, weekly, days } = this.#rules;
    const midnight = day * DAY_MS;
    const shifts = days.get(new Date(midnight).toISOString().slice(0, 10)) ?? weekly[(((day + 3) % 7) + 7) % 7] ?? [];
    let end = this.#lastEnd;
    for (const { fromMinute, untilMinute } of [...shifts].sort((a, b) => a.fromMinute - b.fromMinute)) {
      const from = Math.max(end, firstInstantOf(midnight + fromMinute * MINUTE_MS, timeZone));
      const until = firstInstantOf(midnight + untilMinute * MINUTE_MS, timeZone);
      if (until <= from) continue;
      this.#before.push(this.#total());
      this.#begins.push(from);
      this.#ends.push(until);
      end = until;
    }
    this.#lastEnd = end;
  }
}

/** The place of the last value that is not above `limit` in an ascending list; -1 when all are. */
function lastNotAbove(values: readonly number[], limit: number): number {
  let low = -1;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * When `ms` of working time have passed since `from` (H4).
 * @example addWorkingTime(desk, registeredAt, 4 * 3_600_000)
 */
export const addWorkingTime = (calendar: WorkingTime, from: Date, ms: number): Date =>
  new Date(calendar.after(from.getTime(), ms));

/** Working ms in `[from, until)` (H4). */
export const workingTimeBetween = (calendar: WorkingTime, from: Date, until: Date): number =>
  calendar.between(from.getTime(), until.getTime());

/**
 * When `ms` of working time outside of the pauses have passed since `from` (H4). A pause that lasts still is left out: its end
 * moves the instant. Pauses are in the order of time and do not overlap.
 */
export function dueAfter(calendar: WorkingTime, from: Date, ms: number, pauses: readonly Pause[]): Date {
  let start = from.getTime();
  let left = ms;
  for (const pause of pauses) {
    if (!pause.until || pause.until.getTime() <= start) continue;
    const worked = calendar.between(start, pause.from.getTime());
    if (worked >= left) break;
    left -= worked;
    start = pause.until.getTime();
  }
  return new Date(calendar.after(start, left));
}
