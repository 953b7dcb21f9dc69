import type { Market } from './context.js';
import { dispatch, type Reaction, react, registerReactions, type StoredEvent } from './events/index.js';
import { sendDueWebhooks, webhooksDueAt } from './integrations/index.js';
import { jobs, sweeps } from './jobs.js';
import type { MovableClock } from './kernel/clock.js';
import { databaseUrlOf } from './kernel/database-url.js';
import { jobQueueOf } from './kernel/job-queue.js';
import { OwnConnection } from './kernel/own-connection.js';
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
  const { clock } = market;
  const { db, market: facts } = contextOfCause(market)('settle');
  await registerReactions(db, reactions);
  const connection = new OwnConnection(databaseUrlOf(market.orm), 'jishi settle');
  try {
    for (;;) {
      await becomeQuiet(market, connection);
      const dueAt = earliest(
        await Promise.all([...sweeps.map((sweep) => sweep.dueAt(db, facts)), webhooksDueAt({ db, clock })]),
      );
      if (!dueAt || dueAt > until) break;
      clock.moveTo(dueAt);
    }
    if (until > clock.now()) clock.moveTo(until);
  } finally {
    await connection.close();
  }
}

/** Until nothing is due now, no event waits for its position and every reaction has seen all of them. */
async function becomeQuiet(market: Market, connection: OwnConnection): Promise<void> {
  const contextFor = contextOfCause(market);
  for (let isQuiet = false; !isQuiet; ) {
    isQuiet = true;
    for (const sweep of sweeps) if ((await sweepDue(sweep, contextFor(`sweep ${sweep.name}`))) > 0) isQuiet = false;
    if ((await connection.use(dispatch)) !== 0) isQuiet = false;
    if ((await jobQueueOf(market.orm).runWaiting({ jobs, contextFor })) > 0) isQuiet = false;
    if ((await sendDueWebhooks(contextFor('webhooks'))) > 0) isQuiet = false;
    for (const reaction of reactions) if ((await drain(reaction, contextFor)) > 0) isQuiet = false;
  }
}

async function drain(reaction: Reaction, contextFor: ReturnType<typeof contextOfCause>): Promise<number> {
  let last: { event: StoredEvent; error: unknown } | undefined;
  const report = (_reaction: Reaction, event: StoredEvent, error: unknown): void => {
    last = { event, error };
  };
  for (let handled = 0; ; handled += 1) {
    const outcome = await react(reaction, { contextFor, report, isImpatient: true });
    if (outcome === 'IDLE') return handled;
    if (outcome === 'PARKED') {
      throw new Error(`${reaction.name} cannot handle event ${last?.event.position}`, { cause: last?.error });
    }
  }
}

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, each) => (each && (!first || each < first) ? each : first), null);
