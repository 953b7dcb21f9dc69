import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { beginPicking, leaveBatch, lockOrdersById, whyNotPicked } from '../orders/index.js';
import { batchFor, isDone, ordersIn, outOfBatch } from './move-batch.js';
import type {
  ConfirmPickingNotesInput,
  PickingBatchActionInput,
  RecordPickInput,
  TakeOutOfBatchInput,
} from './picking.inputs.js';
import type { PickingBatch } from './picking-batch.entity.js';
import { PickingLine } from './picking-line.entity.js';
import type { PickingOrder } from './picking-order.entity.js';
import {
  PickingBatchAction,
  PickingOutReason,
  pickingBatchLifecycle,
  pickingOrderLifecycle,
} from './picking-status.js';

/** The picker begins (E5). Orders that were put on hold or cancelled meanwhile leave the batch. */
export const startPickingBatch = useCase(
  { name: 'startPickingBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id }: PickingBatchActionInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.START);
    const inIt = await ordersIn(ctx, batch);
    transition(pickingBatchLifecycle, PickingBatchAction.START, batch);
    Object.assign(batch, { startedAt: ctx.now, updatedAt: ctx.now });
    for (const order of await lockOrdersById(ctx, idsOf(inIt))) {
      const made = inIt.find(({ orderId }) => orderId === order.id);
      if (!made) continue;
      if (whyNotPicked(order)) {
        const isCancelled = order.cancelledAt !== null;
        await outOfBatch(ctx, batch, made, isCancelled ? PickingOutReason.CANCELLED : PickingOutReason.HELD);
        leaveBatch(ctx, order);
      } else await beginPicking(ctx, order);
    }
    return { id: batch.id };
  },
);

/** The picker has read the special notes of these orders: red flags and what the buyers wrote (E5). */
export const confirmPickingNotes = useCase(
  { name: 'confirmPickingNotes', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id, orderIds }: ConfirmPickingNotesInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.CONFIRM_NOTES);
    const inIt = await ordersIn(ctx, batch);
    for (const [index, orderId] of orderIds.entries()) {
      const made = inIt.find((each) => each.orderId === orderId);
      if (!made) throw notFound('order in this batch', 'orderIds', String(index));
      if (made.isSpecial && !made.notesConfirmedAt) batch.unconfirmedCount -= 1;
      Object.assign(made, { isSpecial: true, notesConfirmedAt: ctx.now, notesConfirmedById: ctx.actor.accountId });
    }
    batch.updatedAt = ctx.now;
    return { id: batch.id };
  },
);

/** Units of lines that lie ready; without lines everything that is not reported short (E5). */
export const recordPick = useCase(
  { name: 'recordPick', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id, lines }: RecordPickInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.RECORD_PICK);
    const open = await linesOfBatch(ctx, batch);
    const refusals = new Refusals();
    const picked =
      lines ?? open.map((line) => ({ pickingLineId: line.id, quantity: line.quantity - line.shortQuantity }));
    for (const [index, { pickingLineId, quantity }] of picked.entries()) {
      const line = open.find((each) => each.id === pickingLineId);
      if (!line) throw notFound('line in this batch', 'lines', String(index), 'pickingLineId');
      const most = line.quantity - line.shortQuantity;
      if (quantity > most)
        refusals.add('QUANTITY_TOO_HIGH', `${most} units are to be picked`, 'lines', String(index), 'quantity');
      line.pickedQuantity = quantity;
    }
    refusals.throwIfAny();
    batch.openLineCount = open.filter((line) => !isDone(line)).length;
    batch.updatedAt = ctx.now;
    return { id: batch.id };
  },
);

/** Takes an order out of a batch; it waits to be picked again (E5). */
export const takeOutOfBatch = useCase(
  { name: 'takeOutOfBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id, orderId }: TakeOutOfBatchInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.TAKE_OUT);
    const made = (await ordersIn(ctx, batch)).find((each) => each.orderId === orderId);
    const [order] = made ? await lockOrdersById(ctx, [orderId]) : [];
    if (!made || !order) throw notFound('order in this batch', 'orderId');
    await outOfBatch(ctx, batch, made, PickingOutReason.TAKEN_OUT);
    leaveBatch(ctx, order);
    return { id: batch.id };
  },
);

/** Everything there is lies ready (E5): no line is open, and every special note is confirmed as it reads now. */
export const finishPickingBatch = useCase(
  { name: 'finishPickingBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id }: PickingBatchActionInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.FINISH);
    await requireConfirmed(ctx, batch);
    transition(pickingBatchLifecycle, PickingBatchAction.FINISH, batch);
    Object.assign(batch, { pickedAt: ctx.now, updatedAt: ctx.now });
    for (const made of await ordersIn(ctx, batch)) transition(pickingOrderLifecycle, 'PICK', made);
    return { id: batch.id };
  },
);

/** Gives a batch up: its orders wait to be picked again (E5). */
export const cancelPickingBatch = useCase(
  { name: 'cancelPickingBatch', permission: Permission.ORDERS_PICK, idempotent: true },
  async (ctx, { id }: PickingBatchActionInput) => {
    const batch = await batchFor(ctx, id, PickingBatchAction.CANCEL);
    const inIt = await ordersIn(ctx, batch);
    transition(pickingBatchLifecycle, PickingBatchAction.CANCEL, batch);
    Object.assign(batch, { closedAt: ctx.now, updatedAt: ctx.now });
    for (const order of await lockOrdersById(ctx, idsOf(inIt))) leaveBatch(ctx, order);
    for (const made of inIt) await outOfBatch(ctx, batch, made, PickingOutReason.BATCH_CANCELLED);
    return { id: batch.id };
  },
);

const idsOf = (inIt: readonly PickingOrder[]): string[] => inIt.map(({ orderId }) => orderId);

/** Lines of the orders that are in the batch now. */
async function linesOfBatch(ctx: UseCaseContext, batch: PickingBatch): Promise<PickingLine[]> {
  const inIt = await ordersIn(ctx, batch);
  return ctx.em.find(PickingLine, { pickingOrderId: { $in: inIt.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
}

/** A red flag that came after the picker's look is one the picker does not know. */
async function requireConfirmed(ctx: UseCaseContext, batch: PickingBatch): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select o.number from picking_order p join customer_order o on o.id = p.order_id
    where p.batch_id = ${batch.id} and p.status = 'TO_PICK' and 'RED' = any(o.flags)
      and exists (select from order_entry e where e.order_id = o.id and e.kind = 'FLAG' and e.flag = 'RED'
        and (p.notes_confirmed_at is null or e.created_at > p.notes_confirmed_at))
    order by p.position`.execute(ctx.db);
  const refusals = new Refusals();
  for (const { number } of rows) refusals.add('NOTES_UNCONFIRMED', `read the special notes of ${number} first`);
  refusals.throwIfAny();
}
