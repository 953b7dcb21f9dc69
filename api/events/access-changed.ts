import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { announceCommit } from './commits.js';
import { ACCESS_CHANGED } from './event-kind.js';

/**
 * Tells that an account, a session or an app may do something else from now on, or nothing: its open streams are
 * checked again within a second or two (A5). Principals have no counter of their own, so one is taken from their events.
 */
export async function accessChanged(ctx: UseCaseContext, principalId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${principalId}, 0))`.execute(ctx.db);
  await sql`
    insert into event (kind, record_id, sequence, occurred_at, facts, cause)
    select ${ACCESS_CHANGED}, ${principalId}, coalesce(max(sequence), 0) + 1, ${ctx.now}::timestamptz, '{}', ${ctx.requestId}
    from event where record_id = ${principalId}`.execute(ctx.db);
  ctx.afterCommit(announceCommit);
}
