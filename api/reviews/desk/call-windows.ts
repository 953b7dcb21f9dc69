import { outsideRest, type RestHours, restHoursOf } from '../../calendars/index.js';
import { localMinute } from '../../kernel/local-day.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type Settings, settingsOf } from '../../settings/index.js';
import { badReviewSettings } from './desk-settings.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** When authors of bad reviews are called, in minutes of the market's day: an hour of the morning, and the afternoon on. */
export interface CallWindows {
  readonly morningFrom: number;
  readonly morningTo: number;
  readonly afternoonFrom: number;
}

const windowsOf = (settings: Settings): CallWindows => ({
  morningFrom: settings(badReviewSettings.morningCallsFrom),
  morningTo: settings(badReviewSettings.morningCallsTo),
  afternoonFrom: settings(badReviewSettings.afternoonCallsFrom),
});

/**
 * The first instant from `at` on at which a call is welcome (C7): within a window on the market's clocks, and never in rest
 * hours (H6). `at` itself when it is.
 */
export function nextCallTime(at: Date, timeZone: string, windows: CallWindows, rest: RestHours): Date {
  let instant = at;
  for (let looks = 0; looks < 12; looks += 1) {
    const awake = outsideRest(instant, timeZone, rest);
    const wait = minutesToWindow(localMinute(awake, timeZone), windows);
    if (wait === 0) return awake;
    instant = new Date(Math.floor(awake.getTime() / MINUTE_MS) * MINUTE_MS + wait * MINUTE_MS);
  }
  return instant;
}

function minutesToWindow(minute: number, { morningFrom, morningTo, afternoonFrom }: CallWindows): number {
  if (minute >= afternoonFrom || (minute >= morningFrom && minute < morningTo)) return 0;
  const starts = morningTo > morningFrom ? [morningFrom, afternoonFrom] : [afternoonFrom];
  return Math.min(...starts.map((start) => (start > minute ? start - minute : start - minute + DAY_MINUTES)));
}

/** The same, as the market's settings say. */
export async function callTimeFrom(ctx: UseCaseContext, at: Date): Promise<Date> {
  const settings = await settingsOf(ctx);
  return nextCallTime(at, ctx.market.timeZone, windowsOf(settings), restHoursOf(settings));
}
