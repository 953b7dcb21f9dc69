import { REMINDER_AFTER_MS, REMINDER_ROUND_HOUR } from './order-status.js';

const HOUR_MS = 3_600_000;

/**
 * When the buyer of an unpaid order is reminded (E8): in the 16:00 round of the market's day, or when twelve hours are
 * over, whichever comes first.
 */
export function reminderDueAt(placedAt: Date, timeZone: string): Date {
  const afterHours = placedAt.getTime() + REMINDER_AFTER_MS;
  return new Date(Math.min(afterHours, nextRound(placedAt, timeZone).getTime()));
}

/** The next 16:00 in the market's zone. Offsets change by whole hours at most, so stepping by the clock face is exact. */
function nextRound(after: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  }).formatToParts(after);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const sinceMidnight =
    (read('hour') % 24) * HOUR_MS + read('minute') * 60_000 + read('second') * 1_000 + after.getMilliseconds();
  const untilRound = REMINDER_ROUND_HOUR * HOUR_MS - sinceMidnight;
  return new Date(after.getTime() + (untilRound > 0 ? untilRound : untilRound + 24 * HOUR_MS));
}
