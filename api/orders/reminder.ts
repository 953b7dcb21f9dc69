import { zonedFormat } from '../kernel/zoned-format.js';

const HOUR_MS = 3_600_000;
const times = zonedFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });

/** Settings of the market: how long at most, and the hour of the round. */
export interface ReminderRule {
  readonly afterMs: number;
  readonly roundHour: number;
}

/**
 * When the buyer of an unpaid order is reminded (E8): in the round of the market's day (16:00), or when so many hours
 * are over (twelve), whichever comes first.
 */
export function reminderDueAt(placedAt: Date, timeZone: string, { afterMs, roundHour }: ReminderRule): Date {
  const afterHours = placedAt.getTime() + afterMs;
  return new Date(Math.min(afterHours, nextRound(placedAt, timeZone, roundHour).getTime()));
}

/** The next time it is that hour in the market's zone. Offsets change by whole hours at most, so stepping by the clock face is exact. */
function nextRound(after: Date, timeZone: string, roundHour: number): Date {
  const parts = times(timeZone).formatToParts(after);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const sinceMidnight =
    (read('hour') % 24) * HOUR_MS + read('minute') * 60_000 + read('second') * 1_000 + after.getMilliseconds();
  const untilRound = roundHour * HOUR_MS - sinceMidnight;
  return new Date(after.getTime() + (untilRound > 0 ? untilRound : untilRound + 24 * HOUR_MS));
}
