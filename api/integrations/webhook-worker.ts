import { sql } from 'kysely';
import type { EventHub } from '../events/index.js';
import { Loop } from '../kernel/loop.js';
import type { RequestContext } from '../kernel/request-context.js';
import { claimDeliveries } from './claim-deliveries.js';
import { deliverWebhook } from './deliver-webhook.js';
import { fanOut } from './fan-out.js';
import { liveEndpoint } from './live-endpoint.js';

const POLL_MS = 1_000;
/** Deliveries one process has under way at the most: those of slow endpoints are few, see `claimDeliveries`. */
const MOST_UNDER_WAY = 256;
const STOP_MS = 5_000;

interface Options {
  readonly contextFor: (cause: string) => RequestContext;
  readonly hub: Pick<EventHub, 'listen'>;
  readonly report: (error: unknown) => void;
}

/**
 * Keeps sending (E11). Not a job of the queue: there one slow endpoint would hold a worker that others wait for, and events
 * of one record could pass each other. Every process runs one; each delivery is sent by one of them.
 */
export class WebhookWorker {
  readonly #loop: Loop;
  readonly #options: Options;
  readonly #underWay = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #stopListening: () => void;

  constructor(options: Options) {
    this.#options = options;
    this.#loop = new Loop(() => this.#step(), options.report);
    this.#stopListening = options.hub.listen(() => this.#loop.wake());
  }

  start(): void {
    this.#loop.start();
  }

  /** Lets what is under way finish for five seconds; what is cut off is sent again by another process. */
  async stop(): Promise<void> {
    this.#stopListening();
    await this.#loop.stop();
    const impatience = setTimeout(() => this.#stopping.abort(), STOP_MS);
    await Promise.all(this.#underWay);
    clearTimeout(impatience);
  }

  async #step(): Promise<number> {
    const request = this.#options.contextFor('webhooks');
    const moved = await fanOut(request);
    const claimed = await claimDeliveries(request, MOST_UNDER_WAY - this.#underWay.size);
    for (const delivery of claimed) {
      const sending = deliverWebhook(request, delivery, this.#stopping.signal)
        .catch(this.#options.report)
        .finally(() => {
          this.#underWay.delete(sending);
          this.#loop.wake();
        });
      this.#underWay.add(sending);
    }
    return moved + claimed.length > 0 ? 0 : POLL_MS;
  }
}

/** Whether a round can find anything: one statement, since most markets post to nobody. */
async function isAnyLive({ db, clock }: RequestContext): Promise<boolean> {
  const { rows } = await sql`select from webhook_endpoint e where ${liveEndpoint(clock.now())} limit 1`.execute(db);
  return rows.length > 0;
}

/** The same without a worker, one round after the other: for the demo history and for tests. Says how many were sent. */
export async function sendDueWebhooks(request: RequestContext): Promise<number> {
  if (!(await isAnyLive(request))) return 0;
  let sent = 0;
  while ((await fanOut(request)) > 0);
  for (;;) {
    const claimed = await claimDeliveries(request, MOST_UNDER_WAY);
    if (claimed.length === 0) return sent;
    await Promise.all(claimed.map((delivery) => deliverWebhook(request, delivery)));
    sent += claimed.length;
  }
}
