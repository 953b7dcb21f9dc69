import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { moveOrder, orderFor } from './move-order.js';
import type { OrderActionInput } from './order.inputs.js';
import { OrderAction } from './order-status.js';

/** 审单: goods, address, invoice and notes are right; the order may be picked (E4). */
export const reviewOrder = useCase(
  { name: 'reviewOrder', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.REVIEW);
    await moveOrder(ctx, order, OrderAction.REVIEW);
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
