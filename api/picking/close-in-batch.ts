import { LockMode } from '@mikro-orm/postgresql';
import type { Reaction } from '../events/index.js';
import { leaveBatch, lockOrdersById, OrderStatus } from '../orders/index.js';
import { settleWaybill } from './handle-waybill.js';
import { outOfBatch, sentFromBatch } from './move-batch.js';
import { PickingBatch } from './picking-batch.entity.js';
import { PickingOrder } from './picking-order.entity.js';
import { PickingOrderStatus, PickingOutReason } from './picking-status.js';

/** What is sent or cancelled elsewhere leaves its picking batch, and its waybill is settled. Harmless to repeat: it looks at what is still in one. */
export const endPickingOfOrder: Reaction = {
  name: 'end-picking-of-order',
  kinds: ['ORDER_CANCELLED', 'ORDER_SHIPPED'],
  run: async (ctx, { recordId: orderId }) => {
    await settleWaybill(ctx, orderId);
    const open = { orderId, status: { $in: [PickingOrderStatus.TO_PICK, PickingOrderStatus.PICKED] } };
    const known = await ctx.em.findOne(PickingOrder, open);
    if (!known) return;
    const batch = await ctx.em.findOneOrFail(
      PickingBatch,
      { id: known.batchId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const made = await ctx.em.findOne(PickingOrder, { id: known.id, ...open }, { refresh: true });
    const [order] = await lockOrdersById(ctx, [orderId]);
    if (!made || !order) return;
    if (order.status === OrderStatus.CANCELLED) await outOfBatch(ctx, batch, made, PickingOutReason.CANCELLED);
    else await sentFromBatch(ctx, batch, made);
    leaveBatch(ctx, order);
  },
};
