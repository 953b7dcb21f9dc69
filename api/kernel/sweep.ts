import { type RawBuilder, sql } from 'kysely';
import type { Db, MarketFacts, RequestContext } from './request-context.js';

/**
 * A clock of waiting rows: every state that waits for somebody keeps the instant at which the waiting ends, and a sweep
 * acts on those that are over. Listed in `jobs.ts`; run by the workers, and by `settle` in tests and the demo history.
 */
export interface Sweep {
  readonly name: string;
  /** How long the sweeper leaves it alone after each look, when a look reads many rows; every round otherwise. */
  readonly restMs?: number;
  /** The earliest instant at which a row will be due, or null while nothing waits: a select of one value in parentheses. */
  readonly dueAt: (market: MarketFacts) => RawBuilder<Date | null>;
  /** Acts on rows that are due at the request's clock, at most a hundred at a time; says how many. Safe to repeat. */
  readonly run: (request: RequestContext) => Promise<number>;
}

/** Rows one sweep takes at a time: no transaction writes for long. */
export const SWEEP_BATCH = 100;

/** When something is due next for each of these sweeps: one statement, however many there are. */
export async function dueAtsOf(
  sweeps: readonly Sweep[],
  { db, market }: { readonly db: Db; readonly market: MarketFacts },
): Promise<(Date | null)[]> {
  const clocks = sql.join(sweeps.map((sweep) => sweep.dueAt(market)));
  const { rows } = await sql<{ due_at: string | null }>`
    select due_at from unnest(array[${clocks}]::timestamptz[]) with ordinality as clock (due_at, place)
    order by place`.execute(db);
  return rows.map(({ due_at: dueAt }) => (dueAt ? new Date(dueAt) : null));
}
