import type { Actor } from '../kernel/actor.js';

/** How many connections, or subscriptions, each principal has open in this process: not more than allowed. */
export class Places {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** All places taken. */
  get size(): number {
    return [...this.#taken.values()].reduce((sum, taken) => sum + taken, 0);
  }

  /** A place, to be left once; null when this principal has none left. */
  enter({ appId, accountId, kind }: Actor): (() => void) | null {
    const principal = appId ?? accountId ?? kind;
    const taken = this.#taken.get(principal) ?? 0;
    if (taken >= this.#most) return null;
    this.#taken.set(principal, taken + 1);
    let isLeft = false;
    return () => {
      if (isLeft) return;
      isLeft = true;
      const left = (this.#taken.get(principal) ?? 1) - 1;
      if (left > 0) this.#taken.set(principal, left);
      else this.#taken.delete(principal);
    };
  }
}
