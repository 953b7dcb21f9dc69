import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

/** How long a cursor can be resumed from. */
const KEPT_DAYS = 90;
const BATCH = 1_000;

/**
 * Deletes events older than 90 days that every reaction has seen, oldest first, a thousand at a time. Cursors before
 * them are CURSOR_EXPIRED from then on.
 */
export async function deleteExpiredEvents(db: Db, now: Date): Promise<void> {
  await sql`
    update event_cursor set expired_through = greatest(expired_through, least(
      coalesce((select min(position) - 1 from event
        where position is not null and occurred_at > ${now}::timestamptz - make_interval(days => ${KEPT_DAYS})), position),
      (select min(position) from event_consumer)))`.execute(db);
  for (let deleted = BATCH; deleted === BATCH; ) {
    const { rows } = await sql<{ deleted: number }>`
      with expired as (
        delete from event where position in (
          select position from event where position <= (select expired_through from event_cursor) order by position limit ${BATCH})
        returning id)
      select count(*)::int as deleted from expired`.execute(db);
    deleted = rows[0]?.deleted ?? 0;
  }
}
