import { zonedFormat } from './zoned-format.js';

const days = zonedFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day an instant falls on in a time zone, as `2026-11-22`. */
export const localDay = (instant: Date, timeZone: string): string => days(timeZone).format(instant);
