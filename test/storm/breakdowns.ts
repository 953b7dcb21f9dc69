import type { Random } from '#api/seed/random.js';
import type { StormMarket } from './storm-market.ts';

interface Breakdown {
  /** How much of the storm has passed, 0 to 1. */
  readonly at: number;
  readonly what: string;
  readonly happen: () => Promise<void>;
}

/** How long after a breakdown an answer may still be one of it. */
const AFTERMATH_MS = 5_000;

/** What breaks in the midst of the storm: each process dies once by -9, one is stopped in order, the database is restarted once. */
export class Breakdowns {
  readonly #plan: Breakdown[];
  readonly #say: (line: string) => void;
  #underWay = 0;
  #lastEndedAt = Number.NEGATIVE_INFINITY;
  #all: Promise<void> = Promise.resolve();
  count = 0;

  constructor({ processes, restartDatabase }: StormMarket, random: Random, say: (line: string) => void) {
    this.#say = say;
    const about = (share: number): number => share + (random.next() - 0.5) * 0.1;
    const [first, second] = processes;
    this.#plan = [
      { at: about(0.15), what: 'the first process is killed by -9', happen: () => first.breakDown('SIGKILL') },
      { at: about(0.35), what: 'the database is restarted', happen: restartDatabase },
      { at: about(0.55), what: 'the second process is killed by -9', happen: () => second.breakDown('SIGKILL') },
      { at: about(0.75), what: 'the first process is stopped in order', happen: () => first.breakDown('SIGTERM') },
    ];
  }

  /** True while something is down, and shortly after. */
  get isStormy(): boolean {
    return this.#underWay > 0 || performance.now() - this.#lastEndedAt < AFTERMATH_MS;
  }

  /** Told how much of the storm has passed; what is due by then breaks, one thing after the other. */
  passed(share: number): void {
    while (this.#plan[0] && this.#plan[0].at <= share) {
      const next = this.#plan.shift();
      if (next) this.#all = this.#all.then(() => this.#break(next));
    }
  }

  /** Waits until everything that broke is back. */
  async over(): Promise<void> {
    this.passed(1);
    await this.#all;
  }

  async #break({ what, happen }: Breakdown): Promise<void> {
    const startedAt = performance.now();
    this.#underWay += 1;
    await happen();
    this.#underWay -= 1;
    this.#lastEndedAt = performance.now();
    this.count += 1;
    this.#say(`${what}; back after ${((this.#lastEndedAt - startedAt) / 1000).toFixed(1)} s`);
  }
}
