import { type RawBuilder, sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { announceCommit } from './commits.js';
import type { NewEvent } from './event.js';

/**
 * Writes events in the transaction of what they tell (E11): they exist if and only if it commits. The record must be
 * locked by this transaction, or its events could swap. One statement, whatever their number; nothing is notified here,
 * because a NOTIFY in business transactions halves the write rate.
 *
 * @example await emit(ctx, { kind: 'ORDER_SHIPPED', recordId: order.id, sequence: ++order.sequence, merchantId: order.merchantId });
 */
export async function emit(ctx: UseCaseContext, ...events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(
    ({ kind, recordId, sequence, merchantId = null, buyerId = null, hiddenFrom = null, facts = {} }) =>
      sql`(${kind}, ${recordId}, ${sequence}, ${merchantId}, ${buyerId}, ${hiddenFrom}, ${ctx.now}::timestamptz, ${JSON.stringify(facts)}::jsonb, ${ctx.requestId})`,
  );
  await sql`insert into event (kind, record_id, sequence, merchant_id, buyer_id, hidden_from, occurred_at, facts, cause)
    values ${sql.join(rows)}`.execute(ctx.db);
  ctx.afterCommit(announceCommit);
}

/**
 * Writes as many events as there are, of records this transaction has locked, one of each: what `emit` does for a few, in one
 * statement of constant length.
 */
export async function emitAll(ctx: UseCaseContext, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const of = <T>(read: (event: NewEvent) => T): T[] => events.map(read);
  await sql`insert into event (kind, record_id, sequence, merchant_id, buyer_id, hidden_from, occurred_at, facts, cause)
    select kind, record_id, sequence, merchant_id, buyer_id, hidden_from, ${ctx.now}::timestamptz, facts::jsonb, ${ctx.requestId}
    from unnest(${of(({ kind }) => kind)}::text[], ${of(({ recordId }) => recordId)}::text[],
      ${of(({ sequence }) => sequence)}::int[], ${of(({ merchantId = null }) => merchantId)}::text[],
      ${of(({ buyerId = null }) => buyerId)}::text[],
      ${of(({ hiddenFrom = null }) => hiddenFrom)}::text[], ${of(({ facts = {} }) => JSON.stringify(facts))}::text[])
      as told (kind, record_id, sequence, merchant_id, buyer_id, hidden_from, facts)`.execute(ctx.db);
  ctx.afterCommit(announceCommit);
}

/**
 * What `emitAll` does, as a part of the very statement that changes the records: tells of each row that `told` selects, with the
 * columns kind, record_id, sequence, merchant_id, buyer_id, hidden_from and facts (jsonb), in the order in which they come.
 */
export function telling(ctx: UseCaseContext, told: RawBuilder<unknown>): RawBuilder<unknown> {
  ctx.afterCommit(announceCommit);
  return sql`insert into event (kind, record_id, sequence, merchant_id, buyer_id, hidden_from, occurred_at, facts, cause)
    select kind, record_id, sequence, merchant_id, buyer_id, hidden_from, ${ctx.now}::timestamptz, facts, ${ctx.requestId} from (${told}) as told`;
}
