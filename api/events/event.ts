/** Ids, amounts in minor units, states: what was so at that moment. Never personal data (A7). */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What a use case tells; the rest is known from its context. */
export interface NewEvent {
  /** One of the kinds the domain listed by `EventKinds`. */
  readonly kind: string;
  readonly recordId: string;
  /** Counter on the record's own row, raised under its lock: 1, 2, 3 … */
  readonly sequence: number;
  /** Who may see it besides staff. */
  readonly merchantId?: string | null;
  readonly buyerId?: string | null;
  /** An account that does not hear of it, whatever its rights; not told to anybody. */
  readonly hiddenFrom?: string | null;
  readonly facts?: Facts;
}

/** An event with its place in the one order of the market. */
export interface StoredEvent {
  /** 1, 2, 3 … without gaps. */
  readonly position: number;
  readonly kind: string;
  readonly recordId: string;
  readonly sequence: number;
  readonly merchantId: string | null;
  readonly buyerId: string | null;
  readonly occurredAt: Date;
  readonly hiddenFrom: string | null;
  readonly facts: Facts;
  /** Request, job or reaction that did it. */
  readonly cause: string;
}

/** A domain's kinds of events with a sentence each. */
export type EventKinds = Readonly<Record<string, string>>;
