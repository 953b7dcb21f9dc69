import type { Client } from 'pg';

export const BATCH = 1_000;
export const CHANNEL = 'jishi_event';

/** `null` when another process leads; otherwise how many events got their position. */
export type Dispatched = number | null;

/**
 * Gives positions to what committed (E11). The lock on the only row of `event_cursor` is the leadership: it is held for
 * one batch, and a dead process loses it with its connection.
 *
 * Rows are taken in `id` order among those visible to one snapshot. That keeps events of one record in order: the later
 * transaction waited for the record's lock, so the earlier one had committed and drawn its smaller id before; whoever
 * sees the later row sees the earlier. A rule by transaction ids (`xid < pg_snapshot_xmin(…)`) would swap them whenever
 * the later transaction had drawn its xid first, as it does by claiming an idempotency key, and it would let one long
 * writer delay every event.
 */
export async function dispatch(client: Client): Promise<Dispatched> {
  await client.query('begin');
  try {
    const leading = await client.query({ name: 'lead', text: lead });
    const placed =
      leading.rowCount === 0
        ? null
        : ((await client.query({ name: 'place', text: place, values: [BATCH] })).rows[0]?.placed ?? 0);
    await client.query('commit');
    return placed;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The same with one cheap statement for the usual answer, so that an idle market opens no transactions. */
export async function dispatchWaiting(client: Client): Promise<Dispatched> {
  const found = await client.query({ name: 'waiting', text: 'select from event where position is null limit 1' });
  return found.rowCount === 0 ? 0 : dispatch(client);
}

const lead = 'select from event_cursor for update skip locked';

const place = `
  with waiting as (
    select id, row_number() over (order by id) as number
    from (select id from event where position is null order by id limit $1) as next
  ), placed as (
    update event set position = (select position from event_cursor) + waiting.number
    from waiting where event.id = waiting.id
    returning event.position
  ), moved as (
    update event_cursor set position = (select max(position) from placed)
    where exists (select from placed)
    returning position
  )
  select (select count(*) from placed)::int as placed, pg_notify('${CHANNEL}', position::text) from moved`;
