import { zonedFormat } from '../kernel/zoned-format.js';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

const wallClock = zonedFormat('en-US-u-ca-iso8601', {
  hourCycle: 'h23',
  ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
  ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
});

/** What the wall clock of a zone shows at an instant, in ms as if it were UTC. */
export function wallTime(instantMs: number, timeZone: string): number {
  const whole = Math.floor(instantMs / 1_000) * 1_000;
  const shown: Record<string, number> = {};
  for (const { type, value } of wallClock(timeZone).formatToParts(whole)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (instantMs - whole);
}

const offsetAt = (instantMs: number, timeZone: string): number => wallTime(instantMs, timeZone) - instantMs;

/**
 * The first instant at which the wall clock of a zone shows `wallMs` or later (ms as if it were UTC). A time that the clock
 * leaps over is reached when it leaps; a time that it shows twice is reached the first time.
 */
export function firstInstantOf(wallMs: number, timeZone: string): number {
  const day = Math.floor(wallMs / DAY_MS);
  const before = offsetOfDay(day - 1, timeZone);
  const after = offsetOfDay(day + 2, timeZone);
  if (before === after) return wallMs - before;
  const change = changeBetween((day - 1) * DAY_MS, (day + 2) * DAY_MS, timeZone);
  return wallMs - before < change ? wallMs - before : Math.max(change, wallMs - after);
}

const offsetsOfDays = new Map<string, Map<number, number>>();

/** The offset at the beginning of a UTC day; asking the zone takes microseconds, so each is asked once. */
function offsetOfDay(day: number, timeZone: string): number {
  const known = offsetsOfDays.get(timeZone) ?? new Map<number, number>();
  offsetsOfDays.set(timeZone, known);
  const offset = known.get(day) ?? offsetAt(day * DAY_MS, timeZone);
  known.set(day, offset);
  return offset;
}

/** The instant, to the second, at which the offset changes between two instants that have different ones. */
function changeBetween(fromMs: number, untilMs: number, timeZone: string): number {
  const offset = offsetAt(fromMs, timeZone);
  let low = Math.floor(fromMs / 1_000);
  let high = Math.ceil(untilMs / 1_000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1_000, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high * 1_000;
}
