import { Loop } from '../kernel/loop.js';
import type { EventHub } from './event-hub.js';
import { type Reaction, react } from './reaction.js';

const POLL_MS = 2_000;
const BUSY_MS = 250;

/** Keeps one reaction going: woken by events of its kinds, backed by a poll. */
export class ReactionWorker {
  readonly #loop: Loop;
  readonly #stopListening: () => void;

  constructor(
    reaction: Reaction,
    hub: EventHub,
    options: Parameters<typeof react>[1],
    report: (error: unknown) => void,
  ) {
    this.#loop = new Loop(async () => restAfter[await react(reaction, options)], report);
    this.#stopListening = hub.listen((events) => {
      if (events.some(({ kind }) => reaction.kinds.includes(kind))) this.#loop.wake();
    });
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    this.#stopListening();
    await this.#loop.stop();
  }
}

const restAfter = { DONE: 0, PARKED: 0, IDLE: POLL_MS, BUSY: BUSY_MS, FAILED: BUSY_MS } as const;
