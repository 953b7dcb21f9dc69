import type { Reaction } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { LOCAL_DELIVERY, lockOrder, Order, owesCash, Shipment, ShipmentStatus } from '../orders/index.js';
import { DeliveryTaskStatus, isOver } from './delivery-status.js';
import { DeliveryTask } from './delivery-task.entity.js';
import { tellTask } from './load-task.js';

/** A parcel that the shop brings itself is a task for a courier (E6). */
export const openDeliveryTasks: Reaction = {
  name: 'open-delivery-tasks',
  kinds: ['ORDER_PARCEL_SENT'],
  run: async (ctx, { recordId: orderId, facts }) => {
    const parcel = await ctx.em.findOne(Shipment, { id: String(facts['shipmentId']) });
    if (!parcel || parcel.carrier !== LOCAL_DELIVERY || parcel.carrierId !== null) return;
    if (await ctx.em.count(DeliveryTask, { shipmentId: parcel.id })) return;
    const order = await ctx.em.findOneOrFail(Order, { id: orderId });
    const task = Object.assign(new DeliveryTask(), {
      id: newId('errand', ctx.clock),
      number: parcel.number,
      shipmentId: parcel.id,
      orderId,
      merchantId: parcel.merchantId,
      buyerId: parcel.buyerId,
      collectMinor: owesCash(order) ? order.totalMinor : 0,
      createdAt: parcel.shippedAt,
    });
    ctx.em.persist(task);
    close(task, parcel, ctx.now);
    await tellTask(ctx, task);
    await ctx.em.flush();
  },
};

/** What staff recorded of a parcel, or the buyer of the order, ends the courier's task too (E6). */
export const endDeliveryTasks: Reaction = {
  name: 'end-delivery-tasks',
  kinds: ['ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_REFUNDED'],
  run: async (ctx, { recordId: orderId }) => {
    if (!(await ctx.em.count(DeliveryTask, { orderId, endedAt: null }))) return;
    await lockOrder(ctx, orderId);
    for (const task of await openTasks(ctx, orderId)) {
      const parcel = await ctx.em.findOneOrFail(Shipment, { id: task.shipmentId });
      if (close(task, parcel, ctx.now)) await tellTask(ctx, task);
    }
    await ctx.em.flush();
  },
};

const openTasks = (ctx: UseCaseContext, orderId: string): Promise<DeliveryTask[]> =>
  ctx.em.find(DeliveryTask, { orderId, endedAt: null }, { orderBy: { id: 'asc' } });

function close(task: DeliveryTask, { status }: Shipment, now: Date): boolean {
  const ended =
    status === ShipmentStatus.DELIVERED
      ? DeliveryTaskStatus.DELIVERED
      : status === ShipmentStatus.RETURNED
        ? DeliveryTaskStatus.RETURNED
        : null;
  if (ended === null || isOver(task.status)) return false;
  task.status = ended;
  task.endedAt = now;
  return true;
}
