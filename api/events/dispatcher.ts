import { Loop } from '../kernel/loop.js';
import { OwnConnection } from '../kernel/own-connection.js';
import { onCommit } from './commits.js';
import { BATCH, dispatchWaiting } from './dispatch.js';

const BUSY_MS = 100;
const IDLE_MS = 500;
/** Commits that come closer together than this share a batch. */
const SPACING_MS = 10;

/**
 * Keeps giving positions while the process lives. Every process runs one; the row lock lets one work at a time, and
 * when the leading one dies the others go on at their next poll. It runs no business code.
 */
export class Dispatcher {
  readonly #connection: OwnConnection;
  readonly #loop: Loop;
  #forgetCommits: () => void = () => undefined;
  #lastAt = Number.NEGATIVE_INFINITY;

  constructor(databaseUrl: string, report: (error: unknown) => void) {
    this.#connection = new OwnConnection(databaseUrl, 'jishi dispatcher');
    this.#loop = new Loop(() => this.#step(), report);
  }

  start(): void {
    this.#forgetCommits = onCommit(() => this.#loop.wake());
    this.#loop.start();
  }

  async stop(): Promise<void> {
    this.#forgetCommits();
    await this.#loop.stop();
    await this.#connection.close();
  }

  async #step(): Promise<number> {
    const wait = this.#lastAt + SPACING_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    this.#lastAt = performance.now();
    const placed = await this.#connection.use(dispatchWaiting);
    if (placed === BATCH) return 0;
    return placed === 0 ? IDLE_MS : BUSY_MS;
  }
}
