import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import type { OrderActionInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import type { HoldOrderInput } from './review.inputs.js';

/** Puts an order on hold with a question: until it is released it is neither reviewed, picked nor sent (E4). */
export const holdOrder = useCase(
  { name: 'holdOrder', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, input: HoldOrderInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.HOLD);
    requireAllowed(order, OrderAction.HOLD);
    await setHold(ctx, order, ctx.now, input.reason);
    return { id: order.id };
  },
);

/** The question is answered: the order goes on where it stands (E4). */
export const releaseOrder = useCase(
  { name: 'releaseOrder', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.RELEASE);
    requireAllowed(order, OrderAction.RELEASE);
    await setHold(ctx, order, null, '');
    return { id: order.id };
  },
);

async function setHold(ctx: UseCaseContext, order: Order, heldAt: Date | null, message: string): Promise<void> {
  order.heldAt = heldAt;
  order.updatedAt = ctx.now;
  const kind = heldAt ? OrderEntryKind.HOLD : OrderEntryKind.RELEASE;
  record(ctx, order, { kind, message, isInternal: true });
  await tell(ctx, order, 'ORDER_CHANGED', { isHeld: heldAt !== null });
}
