import { zonedFormat } from './zoned-format.js';

const days = zonedFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day an instant falls on in a time zone, as `2026-11-22`. */
export const localDay = (instant: Date, timeZone: string): string => days(timeZone).format(instant);

const times = zonedFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Whole minutes an instant is after midnight on the clocks of a time zone, 0 to 1439. */
export function localMinute(instant: Date, timeZone: string): number {
  const [hour = 0, minute = 0] = times(timeZone).format(instant).split(':').map(Number);
  return hour * 60 + minute;
}
