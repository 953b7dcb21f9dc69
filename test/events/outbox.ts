import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { emit, type StoredEvent } from '#api/events/index.js';
import { readEvents } from '#api/events/read-events.js';
import type { RequestContext, UseCaseContext } from '#api/kernel/request-context.js';
import { inTransaction } from '#api/kernel/use-case.js';

/**
 * Emits the next event of a record as a use case would: locks the record, then counts. `before` and `after` run in the
 * transaction, before the lock and after the event.
 */
export async function happen(
  request: RequestContext,
  recordId: string,
  {
    kind = 'TOUCHED',
    merchantId = null,
    buyerId = null,
    before = () => Promise.resolve(),
    after = () => Promise.resolve(),
  }: {
    kind?: string;
    merchantId?: string | null;
    buyerId?: string | null;
    before?: (ctx: UseCaseContext) => Promise<unknown>;
    after?: (ctx: UseCaseContext) => Promise<unknown>;
  } = {},
): Promise<number> {
  return inTransaction(request, async (ctx) => {
    await before(ctx);
    await sql`select pg_advisory_xact_lock(hashtext(${recordId}))`.execute(ctx.db);
    const { rows } = await sql<{ next: number }>`
      select (coalesce(max(sequence), 0) + 1)::int as next from event where record_id = ${recordId}`.execute(ctx.db);
    const sequence = rows[0]?.next ?? 1;
    await emit(ctx, { kind, recordId, sequence, merchantId, buyerId, facts: { sequence } });
    await after(ctx);
    return sequence;
  });
}

/** What an idempotency key does before the record is locked: the transaction gets its id early. */
export const drawTransactionId = (ctx: UseCaseContext): Promise<unknown> =>
  sql`select pg_current_xact_id()`.execute(ctx.db);

/** Somebody thinks in the middle of a transaction. */
export const pauseUpTo =
  (ms: number): (() => Promise<unknown>) =>
  () =>
    pause(Math.random() * ms);

export const everyEvent = (request: RequestContext): Promise<StoredEvent[]> =>
  readEvents(
    request.db,
    { kinds: null, scope: { all: true, merchantIds: [], buyerId: null } },
    { after: 0, through: Number.MAX_SAFE_INTEGER, limit: 100_000 },
  );
