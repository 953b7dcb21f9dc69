import type { Market } from './context.js';
import {
  dispatchWaiting,
  type Reaction,
  react,
  reactionsWaiting,
  registerReactions,
  type StoredEvent,
} from './events/index.js';
import { sendDueWebhooks, webhooksDueAt } from './integrations/index.js';
import { jobs, sweeps } from './jobs.js';
import type { MovableClock } from './kernel/clock.js';
import { databaseUrlOf } from './kernel/database-url.js';
import { jobQueueOf } from './kernel/job-queue.js';
import { OwnConnection } from './kernel/own-connection.js';
import { dueAtsOf } from './kernel/sweep.js';
import { sweepDue } from './kernel/sweeper.js';
import { reactions } from './reactions.js';
import { contextOfCause } from './workers.js';

interface MovableMarket extends Market {
  readonly clock: MovableClock;
}

/**
 * Lives through time until `until` (now, when absent), as the workers would have: moves the clock to each instant at
 * which something is due, sweeps, dispatches, reacts and runs jobs until all is quiet. For tests and the demo history;
 * needs no workers. Fails when a reaction fails for good.
 */
export async function settle(market: MovableMarket, until: Date = market.clock.now()): Promise<void> {
  const time = new OwnTime(market);
  try {
    await time.liveUntil(until);
  } finally {
    await time.close();
  }
}

/** What `settle` does, for whoever settles again and again: keeps its connection until it is closed. */
export class OwnTime {
  readonly #market: MovableMarket;
  readonly #connection: OwnConnection;
  #isBegun = false;

  constructor(market: MovableMarket) {
    this.#market = market;
    this.#connection = new OwnConnection(databaseUrlOf(market.orm), 'jishi settle');
  }

  async liveUntil(until: Date): Promise<void> {
    const { clock } = this.#market;
    if (!this.#isBegun) await registerReactions(this.#contextFor('settle').db, reactions);
    this.#isBegun = true;
    let dueAts = await this.#becomeQuiet(await this.#dueAts());
    for (let next = earliest(dueAts); next && next <= until; next = earliest(dueAts)) {
      clock.moveTo(next);
      // Time alone changes no row: what was found due at the quiet moment before still is.
      dueAts = await this.#becomeQuiet(dueAts);
    }
    if (until > clock.now()) clock.moveTo(until);
  }

  /** When something is due next, by the clocks of waiting rows. */
  async dueAt(): Promise<Date | null> {
    return earliest(await this.#dueAts());
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Of each sweep, in their order; then of the webhooks. */
  async #dueAts(): Promise<(Date | null)[]> {
    const request = this.#contextFor('settle');
    const [ofSweeps, ofWebhooks] = await Promise.all([dueAtsOf(sweeps, request), webhooksDueAt(request)]);
    return [...ofSweeps, ofWebhooks];
  }

  /**
   * Until nothing is due now, no event waits for its position and every reaction has seen all of them.
   * @param dueAts when something is due by the rows as they are; answers the same of the rows as they are then
   */
  async #becomeQuiet(dueAts: readonly (Date | null)[]): Promise<readonly (Date | null)[]> {
    const isAnyDue = (each: typeof dueAts): boolean => each.some((dueAt) => this.#isDue(dueAt));
    for (let known = dueAts; ; ) {
      await this.#sweep(known);
      const hasWorked = await this.#work();
      if (!hasWorked && !isAnyDue(known)) return known;
      known = await this.#dueAts();
      if (!isAnyDue(known)) return known;
    }
  }

  /** Dispatches, runs jobs, sends webhooks and reacts until none of it is left; says whether there was any. */
  async #work(): Promise<boolean> {
    for (let isAny = false; ; isAny = true) {
      const placed = await this.#connection.use(dispatchWaiting);
      const ran = await jobQueueOf(this.#market.orm).runWaiting({ jobs, contextFor: this.#contextFor });
      const sent = await sendDueWebhooks(this.#contextFor('webhooks'));
      const hasReacted = await this.#react();
      if (placed === 0 && ran === 0 && sent === 0 && !hasReacted) return isAny;
    }
  }

  async #sweep(dueAts: readonly (Date | null)[]): Promise<void> {
    for (const [index, sweep] of sweeps.entries())
      if (this.#isDue(dueAts[index])) await sweepDue(sweep, this.#contextFor(`sweep ${sweep.name}`));
  }

  #isDue(dueAt: Date | null | undefined): boolean {
    return dueAt != null && dueAt <= this.#market.clock.now();
  }

  /** Says whether there was anything to react to. */
  async #react(): Promise<boolean> {
    const { db } = this.#contextFor('settle');
    for (let isAny = false; ; isAny = true) {
      const names = await reactionsWaiting(db, reactions);
      if (names.size === 0) return isAny;
      const waiting = reactions.filter(({ name }) => names.has(name));
      for (const reaction of waiting) await this.#handle(reaction);
    }
  }

  async #handle(reaction: Reaction): Promise<void> {
    let last: { event: StoredEvent; error: unknown } | undefined;
    const report = (_reaction: Reaction, event: StoredEvent, error: unknown): void => {
      last = { event, error };
    };
    const outcome = await react(reaction, { contextFor: this.#contextFor, report, isImpatient: true });
    if (outcome === 'PARKED')
      throw new Error(`${reaction.name} cannot handle event ${last?.event.position}`, { cause: last?.error });
  }

  get #contextFor(): ReturnType<typeof contextOfCause> {
    return contextOfCause(this.#market);
  }
}

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, each) => (each && (!first || each < first) ? each : first), null);
