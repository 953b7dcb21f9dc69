import { sql } from 'kysely';
import type { Job } from '../kernel/job.js';
import type { RequestContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { type TrackedParcel, TrackingRefused } from '../kernel/tracking-provider.js';
import { inTransaction } from '../kernel/use-case.js';
import { TRACKING_PUSH_PATH } from '../shipping/index.js';
import { SILENT_MS } from './parcel-following.js';
import { recordTracking } from './record-tracking.js';

const MINUTE_MS = 60_000;
/** For how long a job has a parcel to itself; after a crash another takes it up then. */
const LEASE_MS = 10 * MINUTE_MS;
const GIVEN_UP_AFTER_MS = 30 * 24 * 60 * MINUTE_MS;
/** After so many refusals or failures on end nobody asks any more. */
const MOST_FAILURES = 12;

/** Gives parcels to the job queue that are to be subscribed to or asked after, and those a crash left lying (E6). */
export const followParcels: Sweep = {
  name: 'follow-parcels',
  dueAt: () => sql`(select min(next_at) from parcel_following)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql<{ shipment_id: string }>`
        update parcel_following set next_at = ${new Date(ctx.now.getTime() + LEASE_MS)}
        where shipment_id in (
          select shipment_id from parcel_following where next_at <= ${ctx.now} order by next_at limit ${SWEEP_BATCH} for update)
        returning shipment_id`.execute(ctx.db);
      for (const { shipment_id: shipmentId } of rows) await ctx.services.enqueue(ctx, followParcel, { shipmentId });
      return rows.length;
    }),
};

interface Followed {
  readonly code: string;
  readonly number: string;
  readonly failures: number;
  readonly begun_at: Date | string;
  readonly is_subscribed: boolean;
  readonly is_ended: boolean;
}

/** Subscribes to one parcel at the provider, or asks what became of it when nobody told for half a day (E6). */
export const followParcel: Job<{ shipmentId: string }> = {
  name: 'follow-parcel',
  atOnce: 4,
  run: async (request, { shipmentId }) => {
    const { tracking } = request.services;
    const { rows } = await sql<Followed>`
      select c.code, s.tracking_number as number, f.failures, f.begun_at, f.subscribed_at is not null as is_subscribed,
        s.status in ('DELIVERED', 'RETURNED') as is_ended
      from parcel_following f join shipment s on s.id = f.shipment_id join carrier c on c.id = s.carrier_id
      where f.shipment_id = ${shipmentId} and s.tracking_number is not null and f.next_at is not null`.execute(
      request.db,
    );
    const [followed] = rows;
    if (!followed || !tracking) return;
    const now = request.clock.now();
    const begunAt = new Date(followed.begun_at);
    const set = (next: Next): Promise<void> => setNext(request, shipmentId, begunAt, next);
    const isOver = followed.is_ended || now.getTime() - begunAt.getTime() > GIVEN_UP_AFTER_MS;
    if (isOver) return set({ at: null });
    const parcel: TrackedParcel = { carrierCode: followed.code, number: followed.number };
    try {
      if (!followed.is_subscribed)
        await tracking.subscribe(parcel, `${request.market.publicUrl}${TRACKING_PUSH_PATH}`, now);
      const news = await tracking.query(parcel, now);
      await set({ at: new Date(now.getTime() + SILENT_MS), subscribedAt: now });
      if (news.length > 0) await recordTracking(request, { parcel, news });
    } catch (error) {
      await set(failed(error, followed.failures + 1, now));
    }
  },
};

interface Next {
  readonly at: Date | null;
  readonly subscribedAt?: Date;
  readonly failures?: number;
  readonly failure?: string;
}

function failed(error: unknown, failures: number, now: Date): Next {
  const failure = error instanceof Error ? error.message.slice(0, 200) : 'it failed';
  const isOver = error instanceof TrackingRefused || failures >= MOST_FAILURES;
  const waitMs = Math.min(2 ** failures * MINUTE_MS, SILENT_MS);
  return { at: isOver ? null : new Date(now.getTime() + waitMs), failures, failure };
}

/** A wish that came in meanwhile (another number) has begun later, and stays as it is. */
async function setNext({ db }: RequestContext, shipmentId: string, begunAt: Date, next: Next): Promise<void> {
  const { at, subscribedAt = null, failures = 0, failure = null } = next;
  await sql`
    update parcel_following set next_at = ${at}, failures = ${failures}, failure = ${failure},
      subscribed_at = coalesce(subscribed_at, ${subscribedAt}::timestamptz)
    where shipment_id = ${shipmentId} and begun_at = ${begunAt}`.execute(db);
}
