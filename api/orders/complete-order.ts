import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { releaseToMerchant } from '../payments/index.js';
import { reserveIncome } from '../reserves/index.js';
import { linesOf } from './apply-change.js';
import { incomeOf } from './forgone-by-refund.js';
import { enter, moveOrder, orderFor } from './move-order.js';
import type { Order } from './order.entity.js';
import type { OrderActionInput } from './order.inputs.js';
import { adjustmentsOf } from './order-adjustments.js';
import { OrderAction, OrderStatus } from './order-status.js';

/** The buyer has everything and the trade is done; refused while a return or complaint is open (E8). */
export const confirmReceipt = useCase(
  { name: 'confirmReceipt', permission: Permission.ORDERS_RECEIVE, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.CONFIRM_RECEIPT);
    await moveOrder(ctx, order, OrderAction.CONFIRM_RECEIPT);
    await ctx.em.flush();
    await release(ctx, order);
    return { id: order.id };
  },
);

/** Completes a locked, delivered order whose clock ran out. */
export async function completeDelivered(ctx: UseCaseContext, order: Order): Promise<void> {
  await enter(ctx, order, order.status, OrderStatus.COMPLETED, 'the time to object after delivery is over');
  await ctx.em.flush();
  await release(ctx, order);
}

/**
 * The platform keeps its commission on the goods that were not refunded; the rest is due to the merchant, with what the
 * platform bears itself of what was given off (E2, I1), less what is kept back of a risky merchant's income. Delivery fees bear
 * no commission.
 */
async function release(ctx: UseCaseContext, order: Order): Promise<void> {
  const files = await adjustmentsOf(ctx, order);
  const lines = await linesOf(ctx, order);
  const released = await releaseToMerchant(ctx, {
    orderId: order.id,
    merchantId: order.merchantId,
    ...incomeOf(order, lines, files),
  });
  await reserveIncome(ctx, released);
}
