import { consumeStock } from '../catalog/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { requireOneLocalParcel } from './cash-on-delivery.js';
import { enter, moveOrder, orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderAction, OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import type { ShipOrderInput } from './parcel.inputs.js';
import { follow } from './parcel-following.js';
import { type ParcelWay, parcelWay } from './parcel-way.js';
import { lockTogether, othersReady, tellOthers } from './ship-groups.js';
import { Shipment, ShipmentStatus } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** What is sent, and by whom. */
type Parcel = Pick<ShipOrderInput, 'carrierId' | 'carrier' | 'trackingNumber' | 'lines'>;

interface Packed {
  line: OrderLine;
  quantity: number;
}

/**
 * Sends a parcel of an order (E6). What is in it is consumed from stock; with the last unit the order is SHIPPED, until
 * then it stays in PICKING.
 */
export const shipOrder = useCase(
  { name: 'shipOrder', permission: Permission.ORDERS_SHIP, idempotent: true },
  async (ctx, input: ShipOrderInput) => {
    await lockTogether(ctx, [input.id]);
    const order = await orderFor(ctx, input.id, OrderAction.SHIP);
    const shipment = await sendParcel(ctx, order, input);
    return { id: order.id, shipmentId: shipment.id };
  },
);

/** Sends a parcel of a locked order, whoever decided it. */
export async function sendParcel(ctx: UseCaseContext, order: Order, input: Parcel): Promise<Shipment> {
  requireAllowed(order, OrderAction.SHIP);
  const others = await othersReady(ctx, order);
  if (order.status === OrderStatus.REVIEWED) await moveOrder(ctx, order, OrderAction.START_PICKING);
  const packed = await pack(ctx, order, input);
  const units = packed.reduce((sum, { quantity }) => sum + quantity, 0);
  const way = await parcelWay(ctx, input);
  requireOneLocalParcel(order, units, way);
  const shipment = await send(ctx, order, packed, way);
  for (const { line, quantity } of packed) line.shippedQuantity += quantity;
  order.shippedUnitCount += units;
  order.updatedAt = ctx.now;
  record(ctx, order, {
    kind: OrderEntryKind.SHIPMENT,
    message: [shipment.carrier, shipment.trackingNumber].filter(Boolean).join(' '),
    referenceId: shipment.id,
  });
  await tell(ctx, order, 'ORDER_PARCEL_SENT', { shipmentId: shipment.id, units });
  await tellOthers(ctx, others, shipment);
  if (order.shippedUnitCount === order.unitCount) await enter(ctx, order, order.status, OrderStatus.SHIPPED);
  await ctx.em.flush();
  await follow(ctx, shipment);
  await consumeStock(
    ctx,
    packed.flatMap(({ line, quantity }) =>
      line.variantId ? [{ variantId: line.variantId, quantity, causeId: shipment.id }] : [],
    ),
  );
  return shipment;
}

/** What goes into the parcel: the lines named, or all that has not left yet. */
async function pack(ctx: UseCaseContext, order: Order, input: Parcel): Promise<Packed[]> {
  const lines = await ctx.em.find(OrderLine, { orderId: order.id }, { orderBy: { position: 'asc' } });
  const left = (line: OrderLine): number => line.quantity - line.shippedQuantity;
  if (!input.lines) return lines.filter((line) => left(line) > 0).map((line) => ({ line, quantity: left(line) }));
  const refusals = new Refusals();
  const packed: Packed[] = [];
  for (const [index, wanted] of input.lines.entries()) {
    const line = lines.find(({ id }) => id === wanted.orderLineId);
    if (!line) throw notFound('order line', 'lines', String(index), 'orderLineId');
    if (packed.some((each) => each.line === line))
      throw refuse('INVALID', 'a line is named twice', 'lines', String(index), 'orderLineId');
    if (wanted.quantity > left(line))
      refusals.add('QUANTITY_TOO_HIGH', `${left(line)} units are left to ship`, 'lines', String(index), 'quantity');
    packed.push({ line, quantity: wanted.quantity });
  }
  refusals.throwIfAny();
  return packed;
}

async function send(ctx: UseCaseContext, order: Order, packed: readonly Packed[], by: ParcelWay): Promise<Shipment> {
  const owners = { merchantId: order.merchantId, buyerId: order.buyerId ?? '' };
  const shipment = Object.assign(new Shipment(), {
    id: newId('shipment', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...owners,
    status: ShipmentStatus.SHIPPED,
    ...by,
    shippedAt: ctx.now,
  });
  const lines = packed.map(({ line, quantity }) =>
    Object.assign(new ShipmentLine(), {
      id: newId('packed', ctx.clock),
      shipmentId: shipment.id,
      ...owners,
      orderId: order.id,
      orderLineId: line.id,
      quantity,
    }),
  );
  ctx.em.persist([shipment, ...lines]);
  return shipment;
}
