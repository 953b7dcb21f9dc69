import type { MikroORM } from '@mikro-orm/postgresql';

/** Why this process should get no requests. */
export type NotReady = 'the database cannot be reached' | 'migrations are pending';

const KEPT_MS = 1_000;
const MOST_MS = 3_000;

/**
 * Tells whether this process can serve (N2): the database answers, and has every table this build counts on. Asked of the
 * database once a second at most, however often somebody asks here.
 */
export class Readiness {
  readonly #orm: MikroORM;
  #asked: { readonly at: number; readonly answer: Promise<NotReady | null> } | null = null;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** Null: ready. */
  whyNot(): Promise<NotReady | null> {
    const now = performance.now();
    if (!this.#asked || now - this.#asked.at >= KEPT_MS) this.#asked = { at: now, answer: this.#ask() };
    return this.#asked.answer;
  }

  async #ask(): Promise<NotReady | null> {
    try {
      const pending = await Promise.race([this.#orm.migrator.getPending(), this.#tooLate()]);
      return pending.length > 0 ? 'migrations are pending' : null;
    } catch {
      // Whatever it was, the next question asks again; the pool reports what broke it.
      return 'the database cannot be reached';
    }
  }

  #tooLate(): Promise<never> {
    return new Promise((_, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), MOST_MS).unref();
    });
  }
}
