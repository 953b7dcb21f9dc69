import { contextOf, internalArrival, type Market } from './context.js';
import { Dispatcher, type EventHub, ReactionWorker, registerReactions } from './events/index.js';
import { WebhookWorker } from './integrations/index.js';
import { jobs, sweeps } from './jobs.js';
import { systemActor } from './kernel/actor.js';
import { databaseUrlOf } from './kernel/database-url.js';
import { jobQueueOf } from './kernel/job-queue.js';
import type { RequestContext } from './kernel/request-context.js';
import { Sweeper } from './kernel/sweeper.js';
import { reactions } from './reactions.js';

export interface Workers {
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/**
 * Starts what goes on without anybody asking: the dispatcher of events, the reactions to them, the clocks
 * of waiting rows, and jobs. Every process of a market starts them; each piece of work is done by one (N1).
 */
export async function startWorkers(market: Market, hub: EventHub, report: (error: unknown) => void): Promise<Workers> {
  const contextFor = contextOfCause(market);
  const databaseUrl = databaseUrlOf(market.orm);
  await registerReactions(market.orm.em.getKysely<unknown>(), reactions);
  const reporting = { contextFor, report: (_reaction: unknown, _event: unknown, error: unknown) => report(error) };
  const workers = [
    new Dispatcher(databaseUrl, report),
    ...reactions.map((reaction) => new ReactionWorker(reaction, hub, reporting, report)),
    new Sweeper({ databaseUrl, sweeps, contextFor, report }),
    new WebhookWorker({ contextFor, hub, report }),
  ];
  for (const worker of workers) worker.start();
  const queue = jobQueueOf(market.orm);
  // Its tables are made when a market starts for the first time; nobody needs to wait for that.
  const working = queue.work({ jobs, timeZone: market.config.market.timeZone, contextFor, report }).catch(report);
  return {
    stop: async () => {
      await working;
      await Promise.all([queue.stop(), ...workers.map((worker) => worker.stop())]);
    },
  };
}

/** What the market does by itself is done as SYSTEM, and its records name the cause. */
export const contextOfCause =
  (market: Market) =>
  (cause: string): RequestContext =>
    contextOf(market, { ...internalArrival, requestId: cause }, systemActor);
