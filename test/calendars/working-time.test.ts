import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type CalendarRules,
  dueAfter,
  type Pause,
  rulesOf,
  type Shift,
  Weekday,
  WorkingTime,
  workingTimeBetween,
} from '#api/calendars/index.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const walls = new Map<string, number>();

/** What the wall clock of a zone shows at a minute, in ms as if it were UTC; each minute is asked once. */
function wallTime(instant: number, timeZone: string): number {
  const key = `${timeZone}/${instant}`;
  const known = walls.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  const shown = Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  walls.set(key, shown);
  return shown;
}
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The slow and obvious model: it walks through time minute by minute and notes the latest time the wall clock has shown so
 * far. A minute is worked when that lies in a shift of its day, or in one of the day before that lasts past midnight.
 */
class MinuteByMinute {
  readonly #isWorked: boolean[] = [];
  readonly #from: number;

  constructor(rules: CalendarRules, from: number, until: number) {
    this.#from = from;
    let latest = Number.NEGATIVE_INFINITY;
    for (let at = from - DAY_MS; at < until; at += MINUTE_MS) {
      latest = Math.max(latest, wallTime(at, rules.timeZone));
      if (at >= from) this.#isWorked.push(isShift(rules, latest));
    }
  }

  between(from: number, until: number, pauses: readonly Pause[] = []): number {
    let worked = 0;
    for (const [minute, isWorked] of this.#isWorked.entries()) {
      const at = this.#from + minute * MINUTE_MS;
      const isPaused = pauses.some((pause) => pause.until && at >= pause.from.getTime() && at < pause.until.getTime());
      if (at >= from && at < until && isWorked && !isPaused) worked += 1;
    }
    return worked * MINUTE_MS;
  }

  /** The end of the minute with which the working time is full; null when there is not enough of it. */
  after(from: number, ms: number, pauses: readonly Pause[] = []): number | null {
    let left = ms;
    for (const [minute, isWorked] of this.#isWorked.entries()) {
      const at = this.#from + minute * MINUTE_MS;
      const isPaused = pauses.some((pause) => pause.until && at >= pause.from.getTime() && at < pause.until.getTime());
      if (at >= from && isWorked && !isPaused) left -= MINUTE_MS;
      if (left === 0) return at + MINUTE_MS;
    }
    return null;
  }
}

function isShift({ weekly, days }: CalendarRules, wall: number): boolean {
  const day = Math.floor(wall / DAY_MS);
  const minute = (wall - day * DAY_MS) / MINUTE_MS;
  return (
    shiftsOf(day).some(({ fromMinute, untilMinute }) => minute >= fromMinute && minute < untilMinute) ||
    shiftsOf(day - 1).some(({ untilMinute }) => minute + 1440 < untilMinute)
  );

  function shiftsOf(which: number): readonly Shift[] {
    const date = new Date(which * DAY_MS);
    return days.get(date.toISOString().slice(0, 10)) ?? weekly[(date.getUTCDay() + 6) % 7] ?? [];
  }
}

/** Zones with a day on which they change their clocks, one of them by half an hour and one that drops a whole day’s hour at midnight. */
const scenes = [
  ['Asia/Shanghai', '2026-10-01'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-09-06'],
] as const;

const shift = fc
  .record({ from: fc.integer({ min: 0, max: 95 }), length: fc.integer({ min: 1, max: 96 }) })
  .map(({ from, length }): Shift => ({ fromMinute: from * 15, untilMinute: (from + length) * 15 }));
const shifts = fc.array(shift, { maxLength: 3 });

const situation = fc
  .record({
    scene: fc.constantFrom(...scenes),
    weekly: fc.array(shifts, { minLength: 7, maxLength: 7 }),
    special: fc.array(fc.record({ offset: fc.integer({ min: -2, max: 3 }), shifts }), { maxLength: 3 }),
    minutes: fc.array(fc.integer({ min: 0, max: 6 * 1440 }), { minLength: 2, maxLength: 2 }),
    pauses: fc.array(fc.integer({ min: 0, max: 6 * 1440 }), { maxLength: 6 }),
    left: fc.integer({ min: 1, max: 4 * 1440 }),
  })
  .map(({ scene: [timeZone, day], weekly, special, minutes, pauses, left }) => {
    const from = Date.parse(`${day}T00:00:00Z`) - 3 * DAY_MS;
    const rules: CalendarRules = {
      timeZone,
      weekly,
      days: new Map(
        special.map(({ offset, shifts: own }) => [
          new Date(from + (3 + offset) * DAY_MS).toISOString().slice(0, 10),
          own,
        ]),
      ),
    };
    const at = (minute: number): number => from + minute * MINUTE_MS;
    const [a = 0, b = 0] = [...minutes].sort((x, y) => x - y);
    const marks = [...new Set(pauses)].sort((x, y) => x - y);
    const stops: Pause[] = [];
    for (let index = 0; index + 1 < marks.length; index += 2)
      stops.push({ from: new Date(at(marks[index] ?? 0)), until: new Date(at(marks[index + 1] ?? 0)) });
    return { rules, from, until: from + 6 * DAY_MS, a: at(a), b: at(b), stops, ms: left * MINUTE_MS };
  });

describe('working time', () => {
  it('H4 any span over shifts, holidays, changes of the clocks and pauses is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(situation, ({ rules, from, until, a, b, stops, ms }) => {
        const slow = new MinuteByMinute(rules, from, until);
        const fast = new WorkingTime(rules);
        expect(workingTimeBetween(fast, new Date(a), new Date(b))).toBe(slow.between(a, b));
        const due = slow.after(a, ms);
        if (due !== null) expect(addWorkingTime(fast, new Date(a), ms).getTime()).toBe(due);
        const moved = slow.after(a, ms, stops);
        const pauses = stops.filter((stop) => stop.from.getTime() >= a);
        if (moved !== null && pauses.length === stops.length)
          expect(dueAfter(fast, new Date(a), ms, pauses).getTime()).toBe(moved);
      }),
      { numRuns: 150 },
    );
  });

  it('H4 time added and then measured is the time added, to the millisecond and over years', () => {
    const rules = rulesOf(
      { weekly: [{ weekday: Weekday.TUESDAY, from: '22:00', until: '06:00' }], days: [] },
      'Europe/Berlin',
    );
    const calendar = new WorkingTime(rules);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 3e9 }), (from, ms) => {
        const due = addWorkingTime(calendar, new Date(from), ms);
        expect(workingTimeBetween(calendar, new Date(from), due)).toBe(ms);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['from before the first shift', '2026-11-23T06:00:00+08:00', 60, '2026-11-23T09:30:00+08:00'],
    [
      'what fills a shift is due at its end, not when the next begins',
      '2026-11-23T08:30:00+08:00',
      540,
      '2026-11-23T17:30:00+08:00',
    ],
    ['over a holiday to an adjusted working day', '2026-09-30T17:00:00+08:00', 60, '2026-10-10T09:00:00+08:00'],
  ])('H4 counts %s', (_what, from, minutes, due) => {
    const weekdays = [Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY];
    const golden = Array.from({ length: 9 }, (_none, index) => `2026-10-0${index + 1}`);
    const calendar = new WorkingTime(
      rulesOf(
        {
          weekly: weekdays.map((weekday) => ({ weekday, from: '08:30', until: '17:30' })),
          days: [
            ...golden.map((day) => ({ day, name: '国庆', from: null, until: null })),
            { day: '2026-10-10', name: '调休', from: '08:30', until: '12:00' },
          ],
        },
        'Asia/Shanghai',
      ),
    );
    expect(addWorkingTime(calendar, new Date(from), minutes * MINUTE_MS)).toEqual(new Date(due));
  });
});
