import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { Facts, StoredEvent } from './event.js';
import { condition, type EventFilter } from './event-filter.js';

export const PAGE = 500;

interface EventRow {
  position: string;
  kind: string;
  record_id: string;
  sequence: number;
  merchant_id: string | null;
  buyer_id: string | null;
  hidden_from: string | null;
  occurred_ms: number;
  facts: Facts;
  cause: string;
}

/** `occurred_at` in milliseconds, because the pool and a plain connection parse timestamps differently. */
export const EVENT_COLUMNS =
  'position, kind, record_id, sequence, merchant_id, buyer_id, hidden_from, (extract(epoch from occurred_at) * 1000)::float8 as occurred_ms, facts, cause';

export const toEvent = (row: EventRow): StoredEvent => ({
  position: Number(row.position),
  kind: row.kind,
  recordId: row.record_id,
  sequence: row.sequence,
  merchantId: row.merchant_id,
  buyerId: row.buyer_id,
  hiddenFrom: row.hidden_from,
  occurredAt: new Date(row.occurred_ms),
  facts: row.facts,
  cause: row.cause,
});

/** The next events of a filter after `after` and up to `through`, in order. */
export async function readEvents(
  db: Db,
  filter: EventFilter,
  { after, through, limit = PAGE }: { after: number; through: number; limit?: number },
): Promise<StoredEvent[]> {
  const { rows } = await sql<EventRow>`select ${sql.raw(EVENT_COLUMNS)} from event
    where ${condition(filter)} and position > ${after} and position <= ${through}
    order by position limit ${limit}`.execute(db);
  return rows.map(toEvent);
}

/** How far positions are given, and up to where events have been deleted. */
export async function readCursor(db: Db): Promise<{ position: number; expiredThrough: number }> {
  const { rows } = await sql<{ position: string; expired_through: string }>`
    select position, expired_through from event_cursor`.execute(db);
  return { position: Number(rows[0]?.position), expiredThrough: Number(rows[0]?.expired_through) };
}
