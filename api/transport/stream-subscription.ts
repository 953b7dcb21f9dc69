import type { DocumentNode, ExecutionResult } from 'graphql';
import {
  checkpointAt,
  type EventFilter,
  type EventHub,
  itemOf,
  PAGE,
  readEvents,
  type StreamItem,
} from '../events/index.js';
import type { Db } from '../kernel/request-context.js';
import type { Channel, Member } from './channel.js';
import { ResultQueue, type StreamResult } from './result-queue.js';
import { StreamEnd } from './stream-end.js';

interface Options {
  readonly document: DocumentNode;
  readonly hub: EventHub;
  readonly db: Db;
  readonly filter: EventFilter;
  /** Resume after this position; null = from now on. */
  readonly after: number | null;
  readonly hasCheckpoints: boolean;
  /** Told with the first result: what the subscription was charged. */
  readonly firstExtensions: Readonly<Record<string, unknown>>;
  readonly now: () => Date;
  readonly execute: (item: StreamItem) => Promise<ExecutionResult>;
  /** Results that may wait for the socket. */
  readonly queueLimit: number | undefined;
  /** The shared execution; asked for when this one has caught up. */
  readonly channel: () => Channel;
  /** It is over, whoever ended it; may be called again. */
  readonly onFinish: () => void;
  /** The stream cannot go on; called once. */
  readonly onEnd: (end: StreamEnd, error?: unknown) => void;
}

/**
 * One subscription of one socket. It reads what was, page by page, until it has caught up with the hub, and in that very
 * tick joins the shared execution of what comes: nothing in between is missing, nothing comes twice, and catching up
 * with a long history keeps nothing in memory.
 */
export class StreamSubscription implements AsyncIterableIterator<ExecutionResult>, Member {
  readonly #options: Options;
  readonly #queue: ResultQueue;
  readonly #results: AsyncGenerator<ExecutionResult, void>;
  #channel: Channel | null = null;
  #at: number;
  #isEnded = false;
  #isFirst = true;

  constructor(options: Options) {
    this.#options = options;
    this.#at = options.after ?? options.hub.position;
    this.#queue = new ResultQueue(options.queueLimit);
    this.#results = this.#run();
    if (options.after === null) this.#join();
  }

  get document(): DocumentNode {
    return this.#options.document;
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    const next = await this.#next();
    if (!this.#isFirst || next.done) return next;
    this.#isFirst = false;
    // A result may be shared with other subscriptions, so it is not written into.
    return { value: { ...next.value, extensions: { ...this.#options.firstExtensions } }, done: false };
  }

  /** The next result; what fails while it is made ends the stream, and whoever resumes is told it then. */
  async #next(): Promise<IteratorResult<ExecutionResult, void>> {
    try {
      return await this.#results.next();
    } catch (error) {
      this.end(StreamEnd.INTERNAL, error);
      return { value: undefined, done: true };
    }
  }

  /** The client has enough. */
  return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.#finish();
    return this.#results.return();
  }

  throw(error: unknown): Promise<IteratorResult<ExecutionResult, void>> {
    this.#finish();
    return this.#results.throw(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  receive(result: StreamResult): void {
    if (!this.#queue.push(result)) this.end(StreamEnd.TOO_SLOW);
  }

  fail(error: unknown): void {
    this.end(StreamEnd.INTERNAL, error);
  }

  /** The server ends it. */
  end(end: StreamEnd, error?: unknown): void {
    if (this.#isEnded) return;
    this.#finish();
    this.#options.onEnd(end, error);
  }

  async *#run(): AsyncGenerator<ExecutionResult, void> {
    const { after, hasCheckpoints, now, execute } = this.#options;
    if (after !== null) yield* this.#catchUp();
    else if (hasCheckpoints) yield await execute(checkpointAt(this.#at, now()));
    for (let next = await this.#queue.take(); next; next = await this.#queue.take()) {
      if (this.#isNews(next.item)) yield next.result;
    }
  }

  async *#catchUp(): AsyncGenerator<ExecutionResult, void> {
    const { hub, db, filter, execute } = this.#options;
    while (!this.#isEnded) {
      const through = hub.position;
      if (this.#at >= through) {
        this.#join();
        return;
      }
      const events = await readEvents(db, filter, { after: this.#at, through });
      for (const event of events) {
        if (this.#isEnded) return;
        yield await execute(itemOf(event));
        this.#at = event.position;
      }
      if (events.length < PAGE) this.#at = through;
    }
  }

  /** The shared execution may be words behind the hub; what it still brings of the past was read already. */
  #isNews({ position, recordId }: StreamItem): boolean {
    if (position < this.#at || (position === this.#at && recordId !== null)) return false;
    this.#at = position;
    return true;
  }

  #join(): void {
    if (this.#isEnded) return;
    this.#channel = this.#options.channel();
    this.#channel.join(this);
  }

  #finish(): void {
    this.#isEnded = true;
    this.#queue.end();
    this.#options.onFinish();
    this.#channel?.leave(this);
    this.#channel = null;
  }
}
