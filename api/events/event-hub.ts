import type { StoredEvent } from './event.js';
import { doorsOf } from './event-filter.js';

type Listener = (events: readonly StoredEvent[]) => void;

/**
 * Hands the events of the market, in order and each once, to whoever listens in this process. Who wants one record's or
 * one owner's events waits at a door of its own, so that an event costs what its listeners cost, not all there are.
 */
export class EventHub {
  readonly #everything = new Set<Listener>();
  readonly #doors = new Map<string, Set<Listener>>();
  #position = 0;

  /** The last event that was handed on; a new listener gets everything after it. */
  get position(): number {
    return this.#position;
  }

  /** How many are listening. */
  get listenerCount(): number {
    let count = this.#everything.size;
    for (const listeners of this.#doors.values()) count += listeners.size;
    return count;
  }

  /** Begins after this position; what came before is read from the database. */
  startAfter(position: number): void {
    this.#position = position;
  }

  /** @param door see `doorOf`; null = every event. Answers how to stop. */
  listen(listener: Listener, door: string | null = null): () => void {
    if (door === null) {
      this.#everything.add(listener);
      return () => this.#everything.delete(listener);
    }
    const listeners = this.#doors.get(door) ?? new Set();
    this.#doors.set(door, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#doors.get(door) === listeners) this.#doors.delete(door);
    };
  }

  publish(events: readonly StoredEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    if (events[0]?.position !== this.#position + 1) throw new Error(`event ${this.#position + 1} is missing`);
    this.#position = last.position;
    for (const listener of this.#everything) listener(events);
    for (const [door, passing] of this.#passing(events))
      for (const listener of this.#doors.get(door) ?? []) listener(passing);
  }

  /** What passes the doors at which somebody waits. */
  #passing(events: readonly StoredEvent[]): Map<string, StoredEvent[]> {
    const passing = new Map<string, StoredEvent[]>();
    if (this.#doors.size === 0) return passing;
    for (const event of events) {
      for (const door of doorsOf(event)) {
        if (!this.#doors.has(door)) continue;
        const before = passing.get(door);
        if (before) before.push(event);
        else passing.set(door, [event]);
      }
    }
    return passing;
  }
}
