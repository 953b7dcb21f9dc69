import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { moveOrder, orderFor, requireAllowed } from './move-order.js';
import { tell } from './order.events.js';
import type { OrderActionInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';

/** 审单: goods, address, invoice and notes are right; the order may be picked (E4). */
export const reviewOrder = useCase(
  { name: 'reviewOrder', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.REVIEW);
    await moveOrder(ctx, order, OrderAction.REVIEW);
    return { id: order.id };
  },
);

/** 已读: the order clerk has it in hand; from now on its goods stay as they are (E4). */
export const markOrderRead = useCase(
  { name: 'markOrderRead', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.MARK_READ);
    requireAllowed(order, OrderAction.MARK_READ);
    Object.assign(order, { readAt: ctx.now, updatedAt: ctx.now });
    record(ctx, order, { kind: OrderEntryKind.READ });
    await tell(ctx, order, 'ORDER_CHANGED', { isRead: true });
    return { id: order.id };
  },
);

/** 配货: the order is being picked (E5). */
export const startPicking = useCase(
  { name: 'startPicking', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.START_PICKING);
    await moveOrder(ctx, order, OrderAction.START_PICKING);
    return { id: order.id };
  },
);
