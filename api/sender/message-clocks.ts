import type { MarketFacts } from '../kernel/request-context.js';
import { outsideQuietHours } from './quiet-hours.js';

/** How long a message that was given to the job queue is left to it before the sweep gives it again. */
export const ENQUEUED_MS = 15_000;
/** How long handing over may take before it counts as left lying; the carriers give up much sooner. */
export const LEASE_MS = 60_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;
const MOST_ATTEMPTS = 8;

/** When to try again after that many attempts: 30 s, then twice as long each time, an hour at most; null after eight. */
export function nextAttemptAt(
  attempts: number,
  now: Date,
  { isUrgent, market }: { isUrgent: boolean; market: MarketFacts },
): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  const instant = new Date(now.getTime() + pauseMs);
  return isUrgent ? instant : outsideQuietHours(instant, market);
}
