import { lockStock } from '../catalog/index.js';
import { reaches } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { leaveBatch, linesOf, lockTogether, type Order, owesCash, sendParcel, whyNotPicked } from '../orders/index.js';
import { Carrier } from '../shipping/index.js';
import { openWaybill } from './handle-waybill.js';
import { batchFor, ordersIn, sentFromBatch } from './move-batch.js';
import type { PickingBatchActionInput } from './picking.inputs.js';
import { PickingBatchAction } from './picking-status.js';
import type { Waybill } from './waybill.entity.js';
import { waybillLifecycle } from './waybill-status.js';

/**
 * Sends what lies ready in a picked batch (E5, E6): every order with a printed waybill leaves with its carrier and number. The
 * answer tells it order by order; what has no printed waybill, or cannot be sent now, stays in the batch.
 */
export const shipPickingBatch = useCase(
  { name: 'shipPickingBatch', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, { id }: PickingBatchActionInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.SHIP);
    const inIt = await ordersIn(ctx, batch);
    const ids = new Set(inIt.map(({ orderId }) => orderId));
    const orders = await lockTogether(ctx, [...ids]);
    const ready = await readyIn(
      ctx,
      orders.filter((each) => ids.has(each.id)),
    );
    await lockGoods(ctx, [...ready.keys()]);
    const sent: string[] = [];
    for (const [order, waybill] of ready) {
      const made = inIt.find(({ orderId }) => orderId === order.id);
      if (!made) continue;
      const parcel = { carrierId: waybill.carrierId, trackingNumber: waybill.number, lines: null };
      const shipment = await sendParcel(ctx, order, parcel);
      transition(waybillLifecycle, 'SEND', waybill);
      waybill.shipmentId = shipment.id;
      await sentFromBatch(ctx, batch, made);
      leaveBatch(ctx, order);
      sent.push(order.id);
    }
    return {
      id: batch.id,
      sentIds: sent,
      unsentIds: inIt.map(({ orderId }) => orderId).filter((each) => !sent.includes(each)),
    };
  },
);

/** The orders that may leave now, each with its printed waybill. */
async function readyIn(ctx: ScopedContext, orders: readonly Order[]): Promise<Map<Order, Waybill>> {
  const ready = new Map<Order, Waybill>();
  for (const order of orders) {
    if (whyNotPicked(order) || owesCash(order) || !reaches(ctx.scope, { merchantId: order.merchantId })) continue;
    const waybill = await openWaybill(ctx, order.id);
    if (!waybill || waybill.printCount === 0) continue;
    const carrier = await ctx.em.findOne(Carrier, { id: waybill.carrierId });
    if (carrier?.isActive) ready.set(order, waybill);
  }
  return ready;
}

/** The stock of all parcels is locked in one order before the first of them leaves. */
async function lockGoods(ctx: ScopedContext, orders: readonly Order[]): Promise<void> {
  const lines = (await Promise.all(orders.map((order) => linesOf(ctx, order)))).flat();
  await lockStock(
    ctx,
    lines.flatMap(({ variantId }) => variantId ?? []),
  );
}
