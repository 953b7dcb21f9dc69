import { releaseStock } from '../catalog/index.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { cancelUnpaid, RefundCause, refundOrder } from '../payments/index.js';
import { lapseChange } from './change-order.js';
import { moveOrder, orderFor } from './move-order.js';
import type { Order } from './order.entity.js';
import type { CancelOrderInput } from './order.inputs.js';
import { OrderLine } from './order-line.entity.js';
import { OrderAction } from './order-status.js';
import { returnCoupons } from './return-coupons.js';

/**
 * Cancels an order nothing of which has left: stock is released, coupons come back (D2), and what was paid is paid
 * back in full (E8, F5). Buyers
 * cancel until the review, merchants and staff until shipment.
 */
export const cancelOrder = useCase(
  { name: 'cancelOrder', permission: Permission.ORDERS_CANCEL, idempotent: true },
  async (ctx, input: CancelOrderInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.CANCEL);
    await cancel(ctx, order, input.reason);
    return { id: order.id };
  },
);

/** Cancels a locked order, whoever decided it. */
export async function cancel(ctx: UseCaseContext, order: Order, reason: string): Promise<void> {
  const refundMinor = order.paidAt ? order.totalMinor - order.refundedMinor : 0;
  order.cancelReason = reason;
  await lapseChange(ctx, order);
  await moveOrder(ctx, order, OrderAction.CANCEL, reason);
  const lines = await ctx.em.find(OrderLine, { orderId: order.id });
  if (refundMinor > 0) {
    order.refundedMinor += refundMinor;
    for (const line of lines) line.refundedMinor = line.totalMinor;
  }
  await ctx.em.flush();
  await returnCoupons(ctx, order);
  if (refundMinor > 0)
    await refundOrder(ctx, {
      orderId: order.id,
      amountMinor: refundMinor,
      cause: RefundCause.ORDER_CANCELLED,
      reference: order.id,
    });
  else await cancelUnpaid(ctx, order.id);
  await ctx.em.flush();
  await releaseStock(
    ctx,
    lines.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity, causeId: order.id }] : [])),
  );
}
