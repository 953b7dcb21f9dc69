import { type SqlBool, sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { liveEndpoint } from './live-endpoint.js';
import { FAILS_AT, LEASE_MS } from './webhook-clocks.js';

const ENDPOINTS = 100;
/** Deliveries one endpoint gets at the same time, all of different records. */
const AT_ONCE = 8;

/** Of `webhook_delivery d`: no earlier event of its record is still on its way to the same endpoint. */
const isNext = sql<SqlBool>`not exists (
  select from webhook_delivery earlier
  where earlier.endpoint_id = d.endpoint_id and earlier.record_id = d.record_id
    and earlier.next_at is not null and earlier.position < d.position)`;

/** Of `webhook_progress p`. */
const atOnce = sql<number>`case when p.failures >= ${FAILS_AT} then 1 else ${AT_ONCE} end`;

/** A delivery that this process sends now. */
export interface Claimed {
  readonly id: string;
  readonly endpointId: string;
  /** Null for a test. */
  readonly position: number | null;
  readonly kind: string;
  readonly attempts: number;
  readonly merchantId: string | null;
  readonly url: string;
  readonly sealedSecret: string;
  /** Null when one secret signs. */
  readonly sealedPreviousSecret: string | null;
}

/**
 * Takes deliveries that are due, at most `room`. Those of one record go one after the other; an endpoint that fails is
 * asked by one delivery at a time. Whoever dies leaves them to others half a minute later.
 */
export const claimDeliveries = (request: RequestContext, room: number): Promise<readonly Claimed[]> =>
  inTransaction(request, async ({ db, now }) => {
    const lease = new Date(now.getTime() + LEASE_MS);
    const { rows } = await sql<Claimed & { position: string | null }>`
      with asked as (
        select p.endpoint_id, ${atOnce} as at_once
        from webhook_progress p
        join webhook_endpoint e on e.id = p.endpoint_id
        where ${liveEndpoint(now)} and (p.paused_until is null or p.paused_until <= ${now}::timestamptz)
          and exists (select from webhook_delivery d where d.endpoint_id = e.id and d.next_at <= ${now}::timestamptz)
        order by random() limit ${ENDPOINTS} for update of p skip locked
      ), due as (
        select turn.id from asked cross join lateral (
          select d.id from webhook_delivery d
          where d.endpoint_id = asked.endpoint_id and d.next_at <= ${now}::timestamptz
            and ${isNext}
          order by d.position, d.id
          limit greatest(0, asked.at_once - (
            select count(*) from webhook_delivery s
            where s.endpoint_id = asked.endpoint_id and s.status = 'SENDING' and s.next_at > ${now}::timestamptz))
        ) turn limit ${room}
      )
      update webhook_delivery d
      set status = 'SENDING', attempts = d.attempts + 1, next_at = ${lease}::timestamptz
      from due, webhook_endpoint e
      -- Asked again, since another process may have taken it between the look and this write.
      where d.id = due.id and e.id = d.endpoint_id and d.next_at <= ${now}::timestamptz
      returning d.id, d.endpoint_id as "endpointId", d.position, d.kind, d.attempts, d.merchant_id as "merchantId", e.url,
        e.sealed_secret as "sealedSecret",
        case when e.previous_until > ${now}::timestamptz then e.sealed_previous_secret end as "sealedPreviousSecret"`.execute(
      db,
    );
    return rows.map((row) => ({ ...row, position: row.position === null ? null : Number(row.position) }));
  });

/** When something is due at the earliest; null when nothing waits. */
export async function webhooksDueAt({ db, clock }: Pick<RequestContext, 'db' | 'clock'>): Promise<Date | null> {
  const now = clock.now();
  const { rows } = await sql<{ due_at: string | null }>`
    select min(greatest(p.paused_until, case when d.under_way >= ${atOnce} then d.lease_ends_at else d.next_at end)) as due_at
    from webhook_progress p
    join webhook_endpoint e on e.id = p.endpoint_id
    join lateral (
      select min(d.next_at) as next_at,
        count(*) filter (where d.status = 'SENDING' and d.next_at > ${now}::timestamptz) as under_way,
        min(d.next_at) filter (where d.status = 'SENDING') as lease_ends_at
      from webhook_delivery d
      where d.endpoint_id = e.id and d.next_at is not null and ${isNext}) d on true
    where ${liveEndpoint(now)}`.execute(db);
  return rows[0]?.due_at ? new Date(rows[0].due_at) : null;
}
