import { localMinute } from '../kernel/local-day.js';
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
