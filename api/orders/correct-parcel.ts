import { LockMode } from '@mikro-orm/core';
import { reaches } from '../kernel/actor.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrders } from './move-order.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { record } from './order-timeline.js';
import type { CorrectParcelInput } from './parcel.inputs.js';
import { follow } from './parcel-following.js';
import { onTheWay } from './parcel-states.js';
import { parcelWay } from './parcel-way.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** Corrects who brings a parcel that has left, or its number, with the reason; what stood there before is kept (E6). */
export const correctParcel = useCase(
  { name: 'correctParcel', permission: Permission.ORDERS_SHIP },
  async (ctx, input: CorrectParcelInput) => {
    const found = await ctx.em.findOne(Shipment, { id: input.id });
    if (!found || !reaches({ ...ctx.scope, buyerId: null }, { merchantId: found.merchantId }))
      throw notFound('parcel', 'id');
    const lines = await ctx.em.find(ShipmentLine, { shipmentId: found.id });
    const orders = await lockOrders(ctx, { id: { $in: lines.map(({ orderId }) => orderId) } });
    const parcel = await ctx.em.findOneOrFail(
      Shipment,
      { id: found.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    assertVersion(parcel, input.version, { trackingNumber: input.trackingNumber ?? undefined });
    if (!onTheWay.includes(parcel.status)) throw notAllowedNow('it is not on its way any more');
    const before = [parcel.carrier, parcel.trackingNumber].filter(Boolean).join(' ');
    Object.assign(parcel, await parcelWay(ctx, input, parcel.id));
    for (const order of orders) {
      order.updatedAt = ctx.now;
      record(ctx, order, {
        kind: OrderEntryKind.CORRECTION,
        message: `${[parcel.carrier, parcel.trackingNumber].filter(Boolean).join(' ')}: ${input.reason.trim()}`,
        oldValue: before,
        referenceId: parcel.id,
      });
      await tell(ctx, order, 'ORDER_CHANGED', { shipmentId: parcel.id });
    }
    await ctx.em.flush();
    await follow(ctx, parcel);
    return parcel;
  },
);
