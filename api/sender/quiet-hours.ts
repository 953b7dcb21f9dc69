import type { MarketFacts } from '../kernel/request-context.js';
import { zonedFormat } from '../kernel/zoned-format.js';

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

const times = zonedFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Minutes after local midnight. */
function localMinute(instant: Date, timeZone: string): number {
  const [hour = '0', minute = '0'] = times(timeZone).format(instant).split(':');
  return Number(hour) * 60 + Number(minute);
}
