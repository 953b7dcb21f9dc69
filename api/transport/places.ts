import type { Actor } from '../kernel/actor.js';

/** How many connections each principal has open in this process, and that there are not more than allowed. */
export class Places {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
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
