import { sql } from 'kysely';
import { type EventFilter, readCursor, readEvents, type StoredEvent } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { liveEndpoint } from './live-endpoint.js';

const ENDPOINTS = 20;
const EVENTS = 500;
/** An endpoint that has so many open deliveries gets no more: the events are kept by the market anyway. */
const MOST_OPEN = 5_000;

interface Behind {
  readonly endpoint_id: string;
  readonly merchant_id: string | null;
  readonly kinds: readonly string[];
  readonly position: string;
  readonly replay_position: string | null;
  readonly replay_through: string | null;
}

/**
 * Makes deliveries of the events that endpoints have not got yet, each endpoint by its own position: who is slow or dead
 * holds up nobody else. Says how many endpoints moved. Several processes may do it at once.
 */
export const fanOut = (request: RequestContext): Promise<number> =>
  inTransaction(request, async (ctx) => {
    const cursor = await readCursor(ctx.db);
    const behind = await endpointsBehind(ctx, cursor.position);
    for (const endpoint of behind) await moveOn(ctx, endpoint, cursor);
    return behind.length;
  });

async function endpointsBehind(ctx: UseCaseContext, through: number): Promise<readonly Behind[]> {
  const { rows } = await sql<Behind>`
    select p.endpoint_id, p.position, p.replay_position, p.replay_through, e.kinds, e.merchant_id
    from webhook_progress p
    join webhook_endpoint e on e.id = p.endpoint_id
    where ${liveEndpoint(ctx.now)} and (p.position < ${through} or p.replay_position < p.replay_through)
      and (select count(*) from (
        select from webhook_delivery d where d.endpoint_id = e.id and d.next_at is not null limit ${MOST_OPEN}) open) < ${MOST_OPEN}
    order by p.endpoint_id limit ${ENDPOINTS} for update of p skip locked`.execute(ctx.db);
  return rows;
}

async function moveOn(
  ctx: UseCaseContext,
  endpoint: Behind,
  { position: through, expiredThrough }: { position: number; expiredThrough: number },
): Promise<void> {
  const { endpoint_id: id, replay_position: replayed } = endpoint;
  const replayThrough = Number(endpoint.replay_through);
  if (replayed !== null && Number(replayed) < replayThrough) {
    const end = await makeDeliveries(ctx, endpoint, Number(replayed), replayThrough);
    await sql`update webhook_progress set replay_position = ${end} where endpoint_id = ${id}`.execute(ctx.db);
  }
  const position = Number(endpoint.position);
  if (position >= through) return;
  const end = await makeDeliveries(ctx, endpoint, Math.max(position, expiredThrough), through);
  await sql`
    update webhook_progress set position = ${end},
      missed_through = case when ${position < expiredThrough} then ${expiredThrough} else missed_through end
    where endpoint_id = ${id}`.execute(ctx.db);
}

/** Makes the next deliveries; says how far it came. What was delivered before is sent again, under its old id. */
async function makeDeliveries(ctx: UseCaseContext, endpoint: Behind, after: number, through: number): Promise<number> {
  const events = await readEvents(ctx.db, filterOf(endpoint), { after, through, limit: EVENTS });
  const last = events.at(-1);
  if (!last) return through;
  await insertDeliveries(ctx, endpoint, events);
  return events.length < EVENTS ? through : last.position;
}

/** An app's scope reaches its merchant's rows, or all of them when it works for the platform. */
const filterOf = ({ kinds, merchant_id: merchantId }: Behind): EventFilter => ({
  kinds: kinds.length > 0 ? kinds : null,
  scope: { all: merchantId === null, merchantIds: merchantId === null ? [] : [merchantId], buyerId: null },
});

async function insertDeliveries(
  ctx: UseCaseContext,
  { endpoint_id: endpointId, merchant_id: merchantId }: Behind,
  events: readonly StoredEvent[],
): Promise<void> {
  await sql`
    insert into webhook_delivery
      (id, endpoint_id, merchant_id, position, kind, record_id, status, attempts, next_at, created_at)
    select n.id, ${endpointId}, ${merchantId}, n.position, n.kind, n.record_id, 'WAITING', 0, ${ctx.now}::timestamptz,
      ${ctx.now}::timestamptz
    from unnest(
      ${events.map(() => newId('delivery', ctx.clock))}::text[], ${events.map(({ position }) => position)}::bigint[],
      ${events.map(({ kind }) => kind)}::text[], ${events.map(({ recordId }) => recordId)}::text[]
    ) as n (id, position, kind, record_id)
    on conflict (endpoint_id, position) do update
      set status = 'WAITING', attempts = 0, next_at = excluded.next_at, failure = null
      where webhook_delivery.next_at is null`.execute(ctx.db);
}
