import { localMinute } from '../kernel/local-day.js';
import type { RequestContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { type Settings, settingsOf } from '../settings/index.js';
import { restSettings } from './rest-settings.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** When customers are not disturbed, as minutes of the market's day: at noon, and from the evening until the morning. */
export interface RestHours {
  readonly noonFrom: number;
  readonly noonTo: number;
  readonly eveningFrom: number;
  readonly morningTo: number;
}

/** The market's rest hours, as its settings say (H6). */
export const restHoursOf = (settings: Settings): RestHours => ({
  noonFrom: settings(restSettings.noonFrom),
  noonTo: settings(restSettings.noonTo),
  eveningFrom: settings(restSettings.eveningFrom),
  morningTo: settings(restSettings.morningTo),
});

/**
 * The first instant from `at` on at which a customer may be called or visited (H6): `at` itself outside the rest hours, else
 * their end. Where the clocks change meanwhile it looks again, so the answer never lies in rest hours.
 */
export function outsideRest(at: Date, timeZone: string, rest: RestHours): Date {
  let instant = at;
  for (let looks = 0; looks < 4; looks += 1) {
    const minute = localMinute(instant, timeZone);
    const wait = minutesOfRest(minute, rest);
    if (wait === 0) return instant;
    const whole = Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
    instant = new Date(whole + wait * MINUTE_MS);
  }
  return instant;
}

/** Whether customers rest at this instant. */
export const isRest = (at: Date, timeZone: string, rest: RestHours): boolean =>
  minutesOfRest(localMinute(at, timeZone), rest) > 0;

/** When the rest that runs now is over; null outside the rest hours. */
export const restUntil = (request: RequestContext): Promise<Date | null> =>
  inTransaction(request, async (ctx) => {
    const end = outsideRest(ctx.now, ctx.market.timeZone, restHoursOf(await settingsOf(ctx)));
    return end > ctx.now ? end : null;
  });

/** A span whose end is not after its beginning is no rest at noon, and none in the evening when the morning begins first. */
function minutesOfRest(minute: number, { noonFrom, noonTo, eveningFrom, morningTo }: RestHours): number {
  if (minute >= noonFrom && minute < noonTo) return noonTo - minute;
  if (minute < morningTo) return morningTo - minute;
  return minute >= eveningFrom && eveningFrom > morningTo ? DAY_MINUTES - minute + morningTo : 0;
}
