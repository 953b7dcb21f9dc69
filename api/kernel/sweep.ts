import type { Db, MarketFacts, RequestContext } from './request-context.js';

/**
 * A clock of waiting rows: every state that waits for somebody keeps the instant at which the waiting ends, and a sweep
 * acts on those that are over. Listed in `jobs.ts`; run by the workers, and by `settle` in tests and the demo history.
 */
export interface Sweep {
  readonly name: string;
  /** How long the sweeper leaves it alone after each look, when a look reads many rows; every round otherwise. */
  readonly restMs?: number;
  /** The earliest instant at which a row will be due, or null while nothing waits. */
  readonly dueAt: (db: Db, market: MarketFacts) => Promise<Date | null>;
  /** Acts on rows that are due at the request's clock, at most a hundred at a time; says how many. Safe to repeat. */
  readonly run: (request: RequestContext) => Promise<number>;
}

/** Rows one sweep takes at a time: no transaction writes for long. */
export const SWEEP_BATCH = 100;
