import { notFound } from '../kernel/editing.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import { isEnded } from './parcel-states.js';
import { arrive, comeBack, parcelsOf } from './parcels.js';
import type { Shipment, ShipmentStatus } from './shipment.entity.js';

/** A parcel of a locked order moved on, as its courier tells: on the timeline and in the stream of the order (E6, E11). */
export async function moveParcel(
  ctx: UseCaseContext,
  order: Order,
  shipmentId: string,
  status: ShipmentStatus,
  message: string,
): Promise<void> {
  const parcel = await parcelOut(ctx, order, shipmentId);
  parcel.status = status;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.TRACKING, message, referenceId: shipmentId });
  await tell(ctx, order, 'ORDER_PARCEL_TRACKED', { shipmentId, parcelStatus: status });
}

/** The courier handed over a parcel of a locked order; with the last one the order is DELIVERED (E6). */
export async function arriveByCourier(ctx: UseCaseContext, order: Order, shipmentId: string): Promise<void> {
  await arrive(ctx, order, [await parcelOut(ctx, order, shipmentId)]);
}

/** A parcel of a locked order is at the shop again: stock and money go back (E6, C3). Stock is moved last. */
export async function takeBack(ctx: UseCaseContext, order: Order, shipmentId: string, reason: string): Promise<void> {
  requireAllowed(order, OrderAction.TAKE_BACK);
  await comeBack(ctx, order, await parcelOut(ctx, order, shipmentId), reason);
}

async function parcelOut(ctx: UseCaseContext, order: Order, shipmentId: string): Promise<Shipment> {
  const parcel = (await parcelsOf(ctx, order)).find(({ id }) => id === shipmentId);
  if (!parcel || isEnded(parcel.status)) throw notFound('parcel on its way', 'shipmentId');
  return parcel;
}
