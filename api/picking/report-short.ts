import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { leaveBatch, lockOrdersById, OrderStatus, shortenOrder, whyNotPicked } from '../orders/index.js';
import { batchFor, isDone, ordersIn, outOfBatch } from './move-batch.js';
import type { ReportShortPickInput } from './picking.inputs.js';
import { PickingLine } from './picking-line.entity.js';
import { PickingBatchAction, PickingOutReason } from './picking-status.js';

/**
 * Short pick 缺货 (E5): units of a line are not there. They are refunded at once the way they were paid, stock is put right,
 * and the order goes on with the rest; one of which nothing is left is cancelled and leaves the batch.
 */
export const reportShortPick = useCase(
  { name: 'reportShortPick', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id, pickingLineId, quantity, reason }: ReportShortPickInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.REPORT_SHORT);
    const line = await ctx.em.findOne(PickingLine, { id: pickingLineId, batchId: batch.id });
    const made = (await ordersIn(ctx, batch)).find((each) => each.id === line?.pickingOrderId);
    const [order] = made ? await lockOrdersById(ctx, [made.orderId]) : [];
    if (!line || !made || !order) throw notFound('line in this batch', 'pickingLineId');
    const why = whyNotPicked(order);
    if (why) throw notAllowedNow(why);
    const most = line.quantity - line.shortQuantity - line.pickedQuantity;
    if (quantity > most) throw refuse('QUANTITY_TOO_HIGH', `${most} units are not picked yet`, 'quantity');
    line.shortQuantity += quantity;
    if (isDone(line)) batch.openLineCount -= 1;
    batch.updatedAt = ctx.now;
    await shortenOrder(ctx, order, new Map([[line.orderLineId, quantity]]), reason);
    if (order.status === OrderStatus.CANCELLED) {
      await outOfBatch(ctx, batch, made, PickingOutReason.CANCELLED);
      leaveBatch(ctx, order);
    }
    return { id: batch.id };
  },
);
