import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { enter, orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import type { RecordDeliveryInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import { Shipment, ShipmentStatus } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** Records that one parcel, or all that are on their way, arrived; with the last one the order is DELIVERED (E6). */
export const recordDelivery = useCase(
  { name: 'recordDelivery', permission: Permission.ORDERS_DELIVER, idempotent: true },
  async (ctx, input: RecordDeliveryInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.RECORD_DELIVERY);
    requireAllowed(order, OrderAction.RECORD_DELIVERY);
    const shipments = await shipmentsOf(ctx, order);
    const arrived = shipments.filter(
      ({ id, status }) => status === ShipmentStatus.SHIPPED && (!input.shipmentId || id === input.shipmentId),
    );
    if (arrived.length === 0) throw notFound('parcel on its way', 'shipmentId');
    for (const shipment of arrived) {
      shipment.status = ShipmentStatus.DELIVERED;
      shipment.deliveredAt = ctx.now;
      record(ctx, order, { kind: OrderEntryKind.DELIVERY, referenceId: shipment.id });
    }
    order.updatedAt = ctx.now;
    const isLast =
      order.status === OrderStatus.SHIPPED && shipments.every(({ status }) => status !== ShipmentStatus.SHIPPED);
    if (isLast) await enter(ctx, order, order.status, OrderStatus.DELIVERED);
    return { id: order.id };
  },
);

async function shipmentsOf(ctx: UseCaseContext, order: Order): Promise<Shipment[]> {
  const lines = await ctx.em.find(ShipmentLine, { orderId: order.id });
  return ctx.em.find(
    Shipment,
    { id: { $in: [...new Set(lines.map(({ shipmentId }) => shipmentId))] } },
    { orderBy: { id: 'asc' } },
  );
}
