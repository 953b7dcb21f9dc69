import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { requireRegion } from './check-region.js';
import { requireTaxNumber } from './invoice.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import type { CorrectRecipientInput } from './order.inputs.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import type { CorrectInvoiceInput, CorrectOrderNoteInput } from './review.inputs.js';

/** Corrects who receives an order; possible until it is picked (E4). Reason and old value stay in the timeline. */
export const correctRecipient = useCase(
  { name: 'correctRecipient', permission: Permission.ORDERS_REVIEW },
  async (ctx, input: CorrectRecipientInput) => {
    const order = await correctable(ctx, input.id, OrderAction.CORRECT_RECIPIENT);
    if (order.shipsWithId)
      throw refuse('SHIPS_TOGETHER', 'it leaves with others to their address; take it out first', 'id');
    requireRegion(input.recipient);
    const recipient = await ctx.em.findOneOrFail(OrderRecipient, { id: order.id });
    const old = [recipient.name, recipient.phone, recipient.region, recipient.street].join(' ');
    const { name, phone, regionCode, region, street } = input.recipient;
    Object.assign(recipient, { name, phone, regionCode, region, street });
    await corrected(ctx, order, input.reason, old);
    return order;
  },
);

/** Corrects the buyer's note, as agreed with the buyer (E4). */
export const correctOrderNote = useCase(
  { name: 'correctOrderNote', permission: Permission.ORDERS_REVIEW },
  async (ctx, input: CorrectOrderNoteInput) => {
    const order = await correctable(ctx, input.id, OrderAction.CORRECT_NOTE);
    const old = order.buyerNote;
    order.buyerNote = input.buyerNote;
    await corrected(ctx, order, input.reason, old);
    return order;
  },
);

/** Corrects the invoice the buyer asks for, or takes the wish back (E2, E4). */
export const correctInvoice = useCase(
  { name: 'correctInvoice', permission: Permission.ORDERS_REVIEW },
  async (ctx, input: CorrectInvoiceInput) => {
    const order = await correctable(ctx, input.id, OrderAction.CORRECT_INVOICE);
    requireTaxNumber(input.invoice);
    const recipient = await ctx.em.findOneOrFail(OrderRecipient, { id: order.id });
    const old = [recipient.invoiceTitle, recipient.invoiceTaxNumber].filter(Boolean).join(' ');
    recipient.invoiceTitle = input.invoice?.title ?? null;
    recipient.invoiceTaxNumber = input.invoice?.taxNumber ?? null;
    await corrected(ctx, order, input.reason, old);
    return order;
  },
);

async function correctable(ctx: ScopedContext, id: string, action: OrderAction): Promise<Order> {
  const order = await orderFor(ctx, id, action);
  requireAllowed(order, action);
  return order;
}

async function corrected(ctx: UseCaseContext, order: Order, reason: string, old: string): Promise<void> {
  order.updatedAt = ctx.now;
  record(ctx, order, { kind: OrderEntryKind.CORRECTION, message: reason, oldValue: old || null });
  await tell(ctx, order, 'ORDER_CHANGED');
}
