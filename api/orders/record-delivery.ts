import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { orderFor, requireAllowed } from './move-order.js';
import { OrderAction } from './order-status.js';
import type { RecordDeliveryInput } from './parcel.inputs.js';
import { onTheWay } from './parcel-states.js';
import { arrive, parcelsOf } from './parcels.js';

/** Records that one parcel, or all that are on their way, arrived; with the last one the order is DELIVERED (E6). */
export const recordDelivery = useCase(
  { name: 'recordDelivery', permission: Permission.ORDERS_DELIVER, idempotent: true },
  async (ctx, input: RecordDeliveryInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.RECORD_DELIVERY);
    requireAllowed(order, OrderAction.RECORD_DELIVERY);
    const arrived = (await parcelsOf(ctx, order)).filter(
      ({ id, status }) => onTheWay.includes(status) && (!input.shipmentId || id === input.shipmentId),
    );
    if (arrived.length === 0) throw notFound('parcel on its way', 'shipmentId');
    await arrive(ctx, order, arrived);
    return { id: order.id };
  },
);
