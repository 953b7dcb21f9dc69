import type { MarketFacts } from '../kernel/request-context.js';

const MINUTES_PER_DAY = 24 * 60;

/** The first instant at or after `instant` at which people may be disturbed, in the market's zone (M1). */
export function outsideQuietHours(instant: Date, { quietHours, timeZone }: MarketFacts): Date {
  if (!quietHours) return instant;
  const { fromMinute, untilMinute } = quietHours;
  const minute = localMinute(instant, timeZone);
  const sinceFrom = (minute - fromMinute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const length = (untilMinute - fromMinute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  if (sinceFrom >= length) return instant;
  const wholeMinute = Math.floor(instant.getTime() / 60_000);
  return new Date((wholeMinute + length - sinceFrom) * 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes after local midnight. */
function localMinute(instant: Date, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, format);
  const [hour = '0', minute = '0'] = format.format(instant).split(':');
  return Number(hour) * 60 + Number(minute);
}
