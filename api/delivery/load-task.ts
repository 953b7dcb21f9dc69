import { LockMode } from '@mikro-orm/core';
import { type EventKinds, emit } from '../events/index.js';
import { notFound } from '../kernel/editing.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { lockOrder, type Order } from '../orders/index.js';
import { mayDo } from './delivery-access.js';
import { type DeliveryTaskAction, deliveryLifecycle } from './delivery-status.js';
import { DeliveryTask } from './delivery-task.entity.js';

export const deliveryEventKinds: EventKinds = {
  DELIVERY_TASK_CHANGED: 'A parcel in local delivery was offered, accepted, picked up, handed over, or came back.',
};

export interface LoadedTask {
  readonly task: DeliveryTask;
  readonly order: Order;
}

/**
 * A task after this action's change of state, with its order, both locked: the order first, as everywhere. What somebody may not
 * do anything with does not exist for them.
 */
export async function loadTask(ctx: UseCaseContext, id: string, action: DeliveryTaskAction): Promise<LoadedTask> {
  const found = await ctx.em.findOne(DeliveryTask, { id });
  const order = found && (await lockOrder(ctx, found.orderId));
  const task =
    order && (await ctx.em.findOne(DeliveryTask, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  if (!task || !mayDo(action, task, ctx.actor)) throw notFound('delivery task', 'id');
  transition(deliveryLifecycle, action, task);
  return { task, order };
}

/** Tells what happened to a locked task; its counter keeps its events in order. */
export function tellTask(ctx: UseCaseContext, task: DeliveryTask): Promise<void> {
  task.sequence += 1;
  return emit(ctx, {
    kind: 'DELIVERY_TASK_CHANGED',
    recordId: task.id,
    sequence: task.sequence,
    merchantId: task.merchantId,
    buyerId: task.buyerId,
    facts: { status: task.status, orderId: task.orderId, shipmentId: task.shipmentId, courierId: task.courierId },
  });
}
