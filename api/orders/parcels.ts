import { putBackStock } from '../catalog/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { cancelUnpaid, RefundCause } from '../payments/index.js';
import { owesCash } from './cash-on-delivery.js';
import { enter } from './move-order.js';
import type { Order } from './order.entity.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { paidForUnits } from './paid-for-units.js';
import { isEnded } from './parcel-states.js';
import { type LineRefund, refundLines } from './refund-lines.js';
import { Shipment, ShipmentStatus } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** The parcels of a locked order, the first sent first. */
export async function parcelsOf(ctx: UseCaseContext, order: Order): Promise<Shipment[]> {
  const lines = await ctx.em.find(ShipmentLine, { orderId: order.id });
  return ctx.em.find(
    Shipment,
    { id: { $in: [...new Set(lines.map(({ shipmentId }) => shipmentId))] } },
    { orderBy: { id: 'asc' } },
  );
}

/** Parcels of a locked order arrived; with the last one on its way the order is DELIVERED (E6). */
export async function arrive(ctx: UseCaseContext, order: Order, parcels: readonly Shipment[]): Promise<void> {
  if (owesCash(order)) throw notAllowedNow('its courier collects what it costs and hands it over');
  for (const parcel of parcels) {
    parcel.status = ShipmentStatus.DELIVERED;
    parcel.deliveredAt = ctx.now;
    record(ctx, order, { kind: OrderEntryKind.DELIVERY, referenceId: parcel.id });
  }
  order.updatedAt = ctx.now;
  await endWithLastParcel(ctx, order, 'came back undelivered');
}

/**
 * A parcel of a locked order came back to the shop undelivered (E6, C3): its units are put back into stock, the buyer gets back
 * what they paid, delivery fee included, and an order of which nothing was delivered ends as CANCELLED. Of one that was to
 * be paid at the door nothing is owed any more, the delivery fee neither. Stock is moved last.
 */
export async function comeBack(ctx: UseCaseContext, order: Order, parcel: Shipment, reason: string): Promise<void> {
  parcel.status = ShipmentStatus.RETURNED;
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.PARCEL_RETURNED, message: reason, referenceId: parcel.id });
  const packed = await ctx.em.find(ShipmentLine, { shipmentId: parcel.id, orderId: order.id });
  const lines = await ctx.em.find(OrderLine, { orderId: order.id });
  const byId = new Map(lines.map((line) => [line.id, line]));
  const refunds = packed.flatMap(({ orderLineId, quantity }) => {
    const line = byId.get(orderLineId);
    if (!line) return [];
    const gone = line.returnedQuantity + line.replacedQuantity;
    const units = Math.min(quantity, line.quantity - gone);
    const left = line.totalMinor - line.refundedMinor;
    return [{ line, quantity: units, amountMinor: Math.min(left, paidForUnits(line, gone, units)) }];
  });
  if (owesCash(order)) await forgoCash(ctx, order, refunds);
  else if (refunds.some(({ amountMinor }) => amountMinor > 0))
    await refundLines(ctx, order, refunds, { cause: RefundCause.UNDELIVERED, reference: parcel.id });
  await endWithLastParcel(ctx, order, reason);
  await ctx.em.flush();
  await putBackStock(
    ctx,
    packed.flatMap(({ orderLineId, quantity }) => {
      const variantId = byId.get(orderLineId)?.variantId;
      return variantId ? [{ variantId, quantity, causeId: parcel.id }] : [];
    }),
  );
}

/** Nothing was collected, so nothing goes back; its one parcel was all of it. */
async function forgoCash(ctx: UseCaseContext, order: Order, units: readonly LineRefund[]): Promise<void> {
  for (const { line, quantity } of units) line.returnedQuantity += quantity;
  await cancelUnpaid(ctx, order.id);
}

/** Once everything left and no parcel is out any more: DELIVERED when one arrived, CANCELLED when all came back. */
async function endWithLastParcel(ctx: UseCaseContext, order: Order, reason: string): Promise<void> {
  if (order.status !== OrderStatus.SHIPPED) return;
  const parcels = await parcelsOf(ctx, order);
  if (!parcels.every(({ status }) => isEnded(status))) return;
  if (parcels.some(({ status }) => status === ShipmentStatus.DELIVERED)) {
    await enter(ctx, order, order.status, OrderStatus.DELIVERED);
    return;
  }
  order.cancelReason = reason;
  await enter(ctx, order, order.status, OrderStatus.CANCELLED, reason);
}
