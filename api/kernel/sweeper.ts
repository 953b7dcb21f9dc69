import type { Client } from 'pg';
import { Loop } from './loop.js';
import { OwnConnection } from './own-connection.js';
import type { RequestContext } from './request-context.js';
import { dueAtsOf, type Sweep } from './sweep.js';

const POLL_MS = 2_000;
const FOLLOW_MS = 1_000;

interface Options {
  readonly databaseUrl: string;
  readonly sweeps: readonly Sweep[];
  readonly contextFor: (cause: string) => RequestContext;
  readonly report: (error: unknown) => void;
}

/**
 * Keeps acting on what is due. Every process runs one; a session lock lets one of them work, and when it dies its
 * connection ends and another takes over within a second or two.
 */
export class Sweeper {
  readonly #options: Options;
  readonly #connection: OwnConnection;
  readonly #loop: Loop;
  readonly #restsUntil = new Map<Sweep, number>();
  #leading: Client | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#connection = new OwnConnection(options.databaseUrl, 'jishi sweeper');
    this.#loop = new Loop(() => this.#connection.use((client) => this.#step(client)), options.report);
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#connection.close();
  }

  async #step(client: Client): Promise<number> {
    if (!(await this.#leads(client))) return FOLLOW_MS;
    for (const sweep of this.#options.sweeps) await this.#sweep(sweep);
    return POLL_MS;
  }

  /** A connection that holds the lock keeps it for as long as it answers. */
  async #leads(client: Client): Promise<boolean> {
    const isKept = this.#leading === client;
    const { rows } = await client.query<{ leads: boolean }>(
      isKept ? 'select true as leads' : "select pg_try_advisory_lock(hashtext('jishi sweeper')) as leads",
    );
    this.#leading = rows[0]?.leads ? client : null;
    return this.#leading !== null;
  }

  /** One sweep that fails holds up no other. */
  async #sweep(sweep: Sweep): Promise<void> {
    const now = performance.now();
    if (now < (this.#restsUntil.get(sweep) ?? 0)) return;
    if (sweep.restMs) this.#restsUntil.set(sweep, now + sweep.restMs);
    try {
      await sweepDue(sweep, this.#options.contextFor(`sweep ${sweep.name}`));
    } catch (error) {
      this.#options.report(error);
    }
  }
}

const ROUNDS_MAX = 1_000;

/** Acts on all that is due now; says on how many rows. Fails when rows stay due although it acted on them. */
export async function sweepDue(sweep: Sweep, request: RequestContext): Promise<number> {
  let acted = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const [dueAt] = await dueAtsOf([sweep], request);
    if (!dueAt || dueAt > request.clock.now()) return acted;
    const count = await sweep.run(request);
    if (count === 0) break;
    acted += count;
  }
  throw new Error(`the sweep ${sweep.name} leaves rows due`);
}
