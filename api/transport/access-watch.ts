import type { Arrival } from '../context.js';
import { ACCESS_CHANGED, type EventHub } from '../events/index.js';
import type { Actor } from '../kernel/actor.js';
import { accessKey } from './access-key.js';
import { StreamEnd } from './stream-end.js';

/** Tokens that ran out by time are found by asking again. */
const RECHECK_MS = 60_000;
const REMEMBERED = 200;

interface Guest {
  readonly arrival: Arrival;
  readonly actor: Actor;
  readonly listeners: Set<(end: StreamEnd) => void>;
}

/**
 * Ends the streams of whoever may not have them any more: blocked, signed out, removed from a merchant, revoked. Told
 * by an event of kind ACCESS_CHANGED, which arrives within a second; asked again every minute for what runs out.
 */
export class AccessWatch {
  readonly #hub: EventHub;
  readonly #authenticate: (arrival: Arrival) => Promise<Actor>;
  readonly #report: (error: unknown) => void;
  readonly #guests = new Map<string, Guest>();
  readonly #stopListening: () => void;
  readonly #timer: NodeJS.Timeout;
  #recent: { position: number; principalId: string }[] = [];

  constructor(hub: EventHub, authenticate: (arrival: Arrival) => Promise<Actor>, report: (error: unknown) => void) {
    this.#hub = hub;
    this.#authenticate = authenticate;
    this.#report = report;
    this.#stopListening = hub.listen((events) => {
      for (const { kind, recordId, position } of events) if (kind === ACCESS_CHANGED) this.#changed(recordId, position);
    });
    this.#timer = setInterval(() => void this.#recheckAll(), RECHECK_MS);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopListening();
    clearInterval(this.#timer);
  }

  /** Who the token stands for, and a way to forget them; null when it stands for nobody. */
  async admit(arrival: Arrival, onEnd: (end: StreamEnd) => void): Promise<{ actor: Actor; leave: () => void } | null> {
    if (arrival.token === null) return null;
    const before = this.#hub.position;
    const actor = await this.#authenticate(arrival);
    if (actor.kind === 'ANONYMOUS') return null;
    const guest = this.#guestOf(arrival, actor);
    guest.listeners.add(onEnd);
    const isChanged = this.#recent.some(({ position, principalId }) => position > before && isOf(actor, principalId));
    if (isChanged) void this.#recheck(guest);
    return { actor, leave: () => this.#leave(guest, onEnd) };
  }

  #guestOf(arrival: Arrival, actor: Actor): Guest {
    const key = keyOf(arrival, actor);
    const known = this.#guests.get(key);
    if (known) return known;
    const guest: Guest = { arrival, actor, listeners: new Set() };
    this.#guests.set(key, guest);
    return guest;
  }

  #leave(guest: Guest, onEnd: (end: StreamEnd) => void): void {
    guest.listeners.delete(onEnd);
    const key = keyOf(guest.arrival, guest.actor);
    if (guest.listeners.size === 0 && this.#guests.get(key) === guest) this.#guests.delete(key);
  }

  #changed(principalId: string, position: number): void {
    this.#recent = [...this.#recent, { position, principalId }].slice(-REMEMBERED);
    for (const guest of this.#guests.values()) if (isOf(guest.actor, principalId)) void this.#recheck(guest);
  }

  async #recheckAll(): Promise<void> {
    for (const guest of [...this.#guests.values()]) await this.#recheck(guest);
  }

  async #recheck(guest: Guest): Promise<void> {
    try {
      const actor = await this.#authenticate({ ...guest.arrival, isUnattended: true });
      if (accessKey(actor) === accessKey(guest.actor)) return;
      const end = actor.kind === 'ANONYMOUS' ? StreamEnd.UNAUTHORIZED : StreamEnd.ACCESS_CHANGED;
      for (const listener of [...guest.listeners]) listener(end);
    } catch (error) {
      this.#report(error);
    }
  }
}

/** Connections with the same token and the same rights are asked about once. */
const keyOf = ({ token, locale }: Arrival, actor: Actor): string => JSON.stringify([token, locale, accessKey(actor)]);

const isOf = ({ accountId, appId, sessionId }: Actor, principalId: string): boolean =>
  accountId === principalId || appId === principalId || sessionId === principalId;
