const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first, second … attempt of a delivery; after the tenth it is a dead letter. About two days in all. */
const PAUSES_MS = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
] as const;

/** A delivery that is being sent for longer counts as left lying. */
export const LEASE_MS = 30 * SECOND;

/** How long one attempt may take, from the first byte to the last. */
export const PATIENCE_MS = 15 * SECOND;

/** An endpoint that has failed without a break for this long is disabled. */
export const GIVES_UP_AFTER_MS = 72 * HOUR;

/** So many failures in a row, and an endpoint is asked by one delivery at a time, with pauses between. */
export const FAILS_AT = 3;

const LONGEST_PAUSE_MS = 10 * MINUTE;
const LONGEST_WISH_MS = 24 * HOUR;

/** When the delivery is tried again after `attempts` failed ones; null when it is not. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const pause = PAUSES_MS[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}

/**
 * Until when an endpoint is left alone after so many failures in a row: the longer it fails, the longer, and as long as it
 * asked for itself by `Retry-After`, at most a day.
 */
export function pausedUntil(failures: number, retryAfterMs: number | null, now: Date): Date | null {
  const own = failures < FAILS_AT ? 0 : Math.min(5 * SECOND * 2 ** (failures - FAILS_AT), LONGEST_PAUSE_MS);
  const pause = Math.max(own, Math.min(retryAfterMs ?? 0, LONGEST_WISH_MS));
  return pause === 0 ? null : new Date(now.getTime() + pause);
}
