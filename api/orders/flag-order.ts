import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import type { AddOrderNoteInput } from './order.inputs.js';
import { OrderEntryKind, OrderFlag } from './order-entry.entity.js';
import { OrderAction, OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';
import type { ClearOrderFlagInput } from './review.inputs.js';

/** Adds a note to the timeline, with or without a flag 插旗 (E7). A blue flag on an unpaid order says the buyer was reminded. */
export const addOrderNote = useCase(
  { name: 'addOrderNote', permission: Permission.ORDERS_NOTE },
  async (ctx, input: AddOrderNoteInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.ADD_NOTE);
    requireAllowed(order, OrderAction.ADD_NOTE);
    const { note: message, flag = null, isInternal } = input;
    record(ctx, order, { kind: flag ? OrderEntryKind.FLAG : OrderEntryKind.NOTE, message, flag, isInternal });
    if (flag) raise(order, flag);
    if (flag === OrderFlag.BLUE && order.status === OrderStatus.PENDING_PAYMENT) order.remindedAt ??= ctx.now;
    order.updatedAt = ctx.now;
    await tell(ctx, order, 'ORDER_CHANGED', flag ? { flag } : {});
    return order;
  },
);

/** Takes a flag off an order; who set it and who took it off stays in the timeline (E7). */
export const clearOrderFlag = useCase(
  { name: 'clearOrderFlag', permission: Permission.ORDERS_NOTE },
  async (ctx, { id, flag, note }: ClearOrderFlagInput) => {
    const order = await orderFor(ctx, id, OrderAction.CLEAR_FLAG);
    requireAllowed(order, OrderAction.CLEAR_FLAG);
    if (!order.flags.includes(flag)) throw refuse('NOT_ALLOWED_NOW', `it bears no ${flag} flag`, 'flag');
    order.flags = order.flags.filter((other) => other !== flag);
    order.updatedAt = ctx.now;
    record(ctx, order, { kind: OrderEntryKind.FLAG_CLEARED, message: note ?? '', flag, isInternal: true });
    await tell(ctx, order, 'ORDER_CHANGED', { flag: null });
    return order;
  },
);

/** A locked order bears the flag from now on; once, however often it is set. */
export function raise(order: Order, flag: OrderFlag): void {
  order.flags = Object.values(OrderFlag).filter((each) => each === flag || order.flags.includes(each));
}
