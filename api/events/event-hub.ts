import type { StoredEvent } from './event.js';

type Listener = (events: readonly StoredEvent[]) => void;

/** Hands the events of the market, in order and each once, to whoever listens in this process. */
export class EventHub {
  readonly #listeners = new Set<Listener>();
  #position = 0;

  /** The last event that was handed on; a new listener gets everything after it. */
  get position(): number {
    return this.#position;
  }

  /** How many are listening. */
  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Begins after this position; what came before is read from the database. */
  startAfter(position: number): void {
    this.#position = position;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(events: readonly StoredEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    if (events[0]?.position !== this.#position + 1) throw new Error(`event ${this.#position + 1} is missing`);
    this.#position = last.position;
    for (const listener of this.#listeners) listener(events);
  }
}
