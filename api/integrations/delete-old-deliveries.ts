import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

const KEPT_DAYS = 30;
const BATCH = 1_000;

/** Deletes deliveries that have been done with for 30 days, a thousand at a time. */
export async function deleteOldDeliveries(db: Db, now: Date): Promise<void> {
  for (let deleted = BATCH; deleted === BATCH; ) {
    const { rows } = await sql`
      delete from webhook_delivery where id in (
        select id from webhook_delivery
        where next_at is null and created_at < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS}) limit ${BATCH})
      returning id`.execute(db);
    deleted = rows.length;
  }
}
