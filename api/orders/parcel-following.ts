import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Shipment } from './shipment.entity.js';

/** A parcel of which nothing was told for so long is asked after. */
export const SILENT_MS = 12 * 3_600_000;

/**
 * Has a parcel followed from now on, when it goes with a listed carrier and a number and the market has a tracking provider
 * (E6). Only the wish is written here; the provider is asked outside the transaction.
 */
export async function follow(ctx: UseCaseContext, { id, carrierId, trackingNumber }: Shipment): Promise<void> {
  if (!ctx.services.tracking) return;
  if (!carrierId || !trackingNumber) {
    await sql`update parcel_following set next_at = null where shipment_id = ${id}`.execute(ctx.db);
    return;
  }
  await sql`
    insert into parcel_following (shipment_id, failures, begun_at, next_at) values (${id}, 0, ${ctx.now}, ${ctx.now})
    on conflict (shipment_id) do update
      set failures = 0, subscribed_at = null, begun_at = excluded.begun_at, next_at = excluded.next_at, failure = null`.execute(
    ctx.db,
  );
}

/** Tells after news that a parcel was heard of; an ended one is followed no more. */
export async function heardOf(ctx: UseCaseContext, shipmentId: string, isEnded: boolean): Promise<void> {
  const nextAt = isEnded ? null : new Date(ctx.now.getTime() + SILENT_MS);
  await sql`update parcel_following set next_at = ${nextAt}, failures = 0 where shipment_id = ${shipmentId}`.execute(
    ctx.db,
  );
}
