import { webhooksDueAt } from '../integrations/index.js';
import { sweeps } from '../jobs.js';
import { settle } from '../settle.js';
import { as, type Stage } from './cast.js';

const LOOK_EVERY_MS = 2 * 3_600_000;

/** The market's own clocks in the history: looked at every other hour of it, as settling before each act would take longer. */
export class OwnClocks {
  #lookedAt = 0;

  constructor(private readonly stage: Stage) {}

  /** Moves the clock to `until`; what is due before acts at its own time, or within two hours. */
  async act(until: Date): Promise<void> {
    const { market, clock } = this.stage;
    if (until.getTime() - this.#lookedAt >= LOOK_EVERY_MS) {
      const { db, market: facts } = as(this.stage);
      const dueAts = await Promise.all([
        ...sweeps.map((sweep) => sweep.dueAt(db, facts)),
        webhooksDueAt({ db, clock }),
      ]);
      if (dueAts.some((dueAt) => dueAt !== null && dueAt <= until)) await settle(market, until);
      this.#lookedAt = until.getTime();
    }
    if (until > clock.now()) clock.moveTo(until);
  }
}
