import { WINDOW_MS } from './shared-points.js';

/** Keys of one payer that are kept of one minute; whoever makes more has each counted. */
const MOST_KEYS = 100_000;

/**
 * The idempotency keys that throttled operations were let in with in the present minute, so that sending a request again
 * counts once (F4): it has no second effect. Kept in this process alone; another one counts the key once more.
 */
export class KeysOfTheMinute {
  #window = 0;
  #keys = new Set<string>();

  isKnown(payer: string, key: string, now: Date): boolean {
    this.#turn(now);
    return this.#keys.has(`${payer}\0${key}`);
  }

  remember(payer: string, keys: Iterable<string>, now: Date): void {
    this.#turn(now);
    for (const key of keys) if (this.#keys.size < MOST_KEYS) this.#keys.add(`${payer}\0${key}`);
  }

  #turn(now: Date): void {
    const window = now.getTime() - (now.getTime() % WINDOW_MS);
    if (window === this.#window) return;
    this.#window = window;
    this.#keys = new Set();
  }
}
