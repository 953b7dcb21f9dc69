import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { PushedNews, TrackingNews, TrackingStatus } from '../kernel/tracking-provider.js';
import { useCase } from '../kernel/use-case.js';
import { tidyNumber } from '../shipping/index.js';
import { lockOrders } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { record } from './order-timeline.js';
import { heardOf } from './parcel-following.js';
import { isEnded } from './parcel-states.js';
import { arrive } from './parcels.js';
import { Shipment, ShipmentStatus } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';
import { TrackingEvent } from './tracking-event.entity.js';

/** Clocks of carriers run ahead a little. */
const AHEAD_MS = 10 * 60_000;
/** What happened long before the parcel left happened to another one under this number. */
const BEFORE_MS = 24 * 3_600_000;

const leadsTo: Readonly<Record<TrackingStatus, ShipmentStatus>> = {
  PICKED_UP: ShipmentStatus.IN_TRANSIT,
  IN_TRANSIT: ShipmentStatus.IN_TRANSIT,
  OUT_FOR_DELIVERY: ShipmentStatus.OUT_FOR_DELIVERY,
  DELIVERED: ShipmentStatus.DELIVERED,
  FAILED: ShipmentStatus.FAILED,
  RETURNING: ShipmentStatus.RETURNING,
};

/**
 * Writes down what a carrier tells of a parcel (E6): each thing once, whatever order it comes in. Where the parcel is follows
 * from what happened last, not from what was told last; one that arrived or came back stays so. `added` is null when
 * nobody sent such a parcel.
 */
export const recordTracking = useCase(
  { name: 'recordTracking', permission: Permission.ORDERS_DELIVER, audit: false },
  async (ctx, { parcel, news }: PushedNews) => {
    const { rows } = await sql<{ id: string }>`
      select s.id from shipment s join carrier c on c.id = s.carrier_id
      where c.code = ${parcel.carrierCode} and s.tracking_number = ${tidyNumber(parcel.number)}`.execute(ctx.db);
    const id = rows[0]?.id;
    if (id === undefined) return { id: null, added: null };
    const lines = await ctx.em.find(ShipmentLine, { shipmentId: id });
    const orders = await lockOrders(ctx, { id: { $in: [...new Set(lines.map(({ orderId }) => orderId))] } });
    const shipment = await ctx.em.findOneOrFail(Shipment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const added = await addNew(ctx, shipment, news);
    if (added.length === 0) return { id, added: 0 };
    await ctx.em.flush();
    const status = await statusNow(ctx, shipment);
    if (status !== ShipmentStatus.DELIVERED) shipment.status = status;
    for (const order of orders) await tellOrder(ctx, order, shipment, added);
    if (status === ShipmentStatus.DELIVERED && shipment.status !== status)
      for (const order of orders) await arrive(ctx, order, [shipment]);
    await heardOf(ctx, id, isEnded(shipment.status));
    return { id, added: added.length };
  },
);

async function addNew(
  ctx: UseCaseContext,
  shipment: Shipment,
  news: readonly TrackingNews[],
): Promise<TrackingEvent[]> {
  const known = new Set(
    (await ctx.em.find(TrackingEvent, { shipmentId: shipment.id })).map(({ providerEventId }) => providerEventId),
  );
  const added: TrackingEvent[] = [];
  const sorted = news.toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  for (const { id: providerEventId, status, happenedAt, place, text } of sorted) {
    const isPlausible =
      happenedAt.getTime() <= ctx.now.getTime() + AHEAD_MS &&
      happenedAt.getTime() >= shipment.shippedAt.getTime() - BEFORE_MS;
    if (known.has(providerEventId) || !isPlausible) continue;
    known.add(providerEventId);
    const event = Object.assign(new TrackingEvent(), {
      id: newId('track', ctx.clock),
      shipmentId: shipment.id,
      merchantId: shipment.merchantId,
      buyerId: shipment.buyerId,
      providerEventId,
      status,
      place,
      description: text,
      happenedAt,
      receivedAt: ctx.now,
    });
    ctx.em.persist(event);
    added.push(event);
  }
  return added;
}

/** What the last thing that happened says, unless the parcel's way has ended. */
async function statusNow(ctx: UseCaseContext, { id, status }: Shipment): Promise<ShipmentStatus> {
  if (isEnded(status)) return status;
  const [last] = await ctx.em.find(
    TrackingEvent,
    { shipmentId: id },
    { orderBy: { happenedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  return last ? leadsTo[last.status] : status;
}

async function tellOrder(
  ctx: UseCaseContext,
  order: Order,
  { id: shipmentId, status: parcelStatus }: Shipment,
  added: readonly TrackingEvent[],
): Promise<void> {
  order.updatedAt = ctx.now;
  for (const { status, happenedAt, place, description } of added) {
    const message = [place, description].filter(Boolean).join(' ');
    record(ctx, order, { kind: OrderEntryKind.TRACKING, message, referenceId: shipmentId });
    await tell(ctx, order, 'ORDER_PARCEL_TRACKED', {
      shipmentId,
      parcelStatus,
      trackingStatus: status,
      happenedAt: happenedAt.toISOString(),
    });
  }
}
