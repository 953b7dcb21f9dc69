import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { enterBatch, linesOf, lockOrdersById, newNumber, type Order, whyNotBatched } from '../orders/index.js';
import { giveTo } from './assign-batch.js';
import { sortedByUrgency, takeMostUrgent } from './pick-queue.js';
import type { MakePickingBatchInput } from './picking.inputs.js';
import { PickingBatch } from './picking-batch.entity.js';
import { PickingLine } from './picking-line.entity.js';
import { PickingOrder } from './picking-order.entity.js';

/**
 * 配货单: makes a batch of orders of one merchant (E5), those named or the most urgent ones, and gives it to a picker when one
 * is named. What cannot be batched is refused order by order, and then no batch is made. Of two clerks who want the same
 * order one gets it.
 */
export const makePickingBatch = useCase(
  { name: 'makePickingBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { merchantId, orderIds, most, accountId }: MakePickingBatchInput) => {
    if (!reaches(ctx.scope, { merchantId })) throw notFound('merchant', 'merchantId');
    const ids = orderIds ?? (await takeMostUrgent(ctx, merchantId, most));
    if (ids.length === 0) throw refuse('NOTHING_TO_PICK', 'no order waits to be picked');
    const orders = await lockOrdersById(ctx, ids);
    requireBatchable(ctx, merchantId, ids, orders);
    const batch = newBatch(ctx, merchantId);
    if (accountId) await giveTo(ctx, batch, accountId);
    const sorted = await sortedByUrgency(ctx, ids);
    for (const [position, id] of sorted.entries()) {
      const order = orders.find((each) => each.id === id);
      if (order) await putIn(ctx, batch, order, position);
    }
    await flushUnique(ctx, {
      picking_order_open: () => refuse('ORDER_IN_BATCH', 'somebody else batched one of these orders just now'),
    });
    return { id: batch.id };
  },
);

function requireBatchable(
  ctx: UseCaseContext,
  merchantId: string,
  ids: readonly string[],
  orders: readonly Order[],
): void {
  const refusals = new Refusals();
  const today = localDay(ctx.now, ctx.market.timeZone);
  for (const [index, id] of ids.entries()) {
    const path = ['orderIds', String(index)];
    const order = orders.find((each) => each.id === id);
    if (order?.merchantId !== merchantId) throw notFound('order', ...path);
    if (ids.indexOf(id) < index) throw refuse('INVALID', 'an order is named twice', ...path);
    const reason = whyNotBatched(order, today);
    if (reason) refusals.add(order.batchId ? 'ORDER_IN_BATCH' : 'NOT_TO_BE_PICKED', reason, ...path);
  }
  refusals.throwIfAny();
}

function newBatch(ctx: UseCaseContext, merchantId: string): PickingBatch {
  const batch = Object.assign(new PickingBatch(), {
    id: newId('batch', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ merchantId, madeById: ctx.actor.accountId, createdAt: ctx.now, updatedAt: ctx.now },
  });
  ctx.em.persist(batch);
  return batch;
}

async function putIn(ctx: UseCaseContext, batch: PickingBatch, order: Order, position: number): Promise<void> {
  const isSpecial = order.flags.some((flag) => flag === 'RED') || order.buyerNote !== '';
  const made = Object.assign(new PickingOrder(), {
    id: newId('pick', ctx.clock),
    ...{ batchId: batch.id, orderId: order.id, merchantId: order.merchantId, position, isSpecial },
  });
  ctx.em.persist(made);
  const lines = await linesOf(ctx, order);
  for (const line of lines)
    ctx.em.persist(
      Object.assign(new PickingLine(), {
        id: newId('pickline', ctx.clock),
        ...{ pickingOrderId: made.id, batchId: batch.id, merchantId: order.merchantId, orderLineId: line.id },
        ...{ position: line.position, sku: line.sku, titleZh: line.titleZh, titleEn: line.titleEn },
        ...{ options: line.options, quantity: line.quantity },
      }),
    );
  batch.orderCount += 1;
  batch.openLineCount += lines.length;
  if (isSpecial) batch.unconfirmedCount += 1;
  await enterBatch(ctx, order, batch.id);
}
