import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { moveOrder, orderFor, requireAllowed } from './move-order.js';
import { tell } from './order.events.js';
import type { AddOrderNoteInput, CorrectRecipientInput, OrderActionInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderRecipient } from './order-recipient.entity.js';
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

/** 配货: the order is being picked (E5). */
export const startPicking = useCase(
  { name: 'startPicking', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, input: OrderActionInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.START_PICKING);
    await moveOrder(ctx, order, OrderAction.START_PICKING);
    return { id: order.id };
  },
);

/** Corrects who receives an order, with the reason kept; possible until it is picked (E4). */
export const correctRecipient = useCase(
  { name: 'correctRecipient', permission: Permission.ORDERS_REVIEW },
  async (ctx, input: CorrectRecipientInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.CORRECT_RECIPIENT);
    requireAllowed(order, OrderAction.CORRECT_RECIPIENT);
    const recipient = await ctx.em.findOneOrFail(OrderRecipient, { id: order.id });
    const { name, phone, regionCode, region, street } = input.recipient;
    Object.assign(recipient, { name, phone, regionCode, region, street });
    order.updatedAt = ctx.now;
    record(ctx, order, { kind: OrderEntryKind.CORRECTION, message: input.reason });
    await tell(ctx, order, 'ORDER_CHANGED');
    return order;
  },
);

/** Adds a note to the timeline, with or without a flag (E7). */
export const addOrderNote = useCase(
  { name: 'addOrderNote', permission: Permission.ORDERS_NOTE },
  async (ctx, input: AddOrderNoteInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.ADD_NOTE);
    requireAllowed(order, OrderAction.ADD_NOTE);
    const kind = input.flag ? OrderEntryKind.FLAG : OrderEntryKind.NOTE;
    record(ctx, order, { kind, message: input.note, flag: input.flag ?? null, isInternal: input.isInternal });
    order.updatedAt = ctx.now;
    await tell(ctx, order, 'ORDER_CHANGED');
    return order;
  },
);
