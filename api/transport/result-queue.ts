import type { ExecutionResult } from 'graphql';
import type { StreamItem } from '../events/index.js';

/** An item of a stream as this document words it. */
export interface StreamResult {
  readonly item: StreamItem;
  readonly result: ExecutionResult;
}

/** Results a subscription may have waiting for its socket before it is closed. */
const QUEUE_LIMIT = 1_000;

/** What waits for one socket. Nothing is dropped from it: when it is full the subscription ends, and the client resumes. */
export class ResultQueue {
  #waiting: StreamResult[] = [];
  #taken = 0;
  readonly #limit: number;
  #isEnded = false;
  #arrived: () => void = () => undefined;

  constructor(limit = QUEUE_LIMIT) {
    this.#limit = limit;
  }

  /** False when it is full. */
  push(item: StreamResult): boolean {
    if (this.#isEnded) return true;
    if (this.#waiting.length - this.#taken >= this.#limit) return false;
    this.#waiting.push(item);
    this.#arrived();
    return true;
  }

  /** What is waiting is not delivered any more. */
  end(): void {
    this.#isEnded = true;
    this.#waiting = [];
    this.#taken = 0;
    this.#arrived();
  }

  /** Waits for the next result; undefined when it has ended. */
  async take(): Promise<StreamResult | undefined> {
    while (this.#taken === this.#waiting.length && !this.#isEnded) {
      this.#waiting = [];
      this.#taken = 0;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
    return this.#isEnded ? undefined : this.#waiting[this.#taken++];
  }
}
