import { LockMode } from '@mikro-orm/postgresql';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition, whyNot } from '../kernel/transition.js';
import { PickingBatch } from './picking-batch.entity.js';
import { PickingLine } from './picking-line.entity.js';
import { PickingOrder } from './picking-order.entity.js';
import {
  PickingBatchAction,
  PickingBatchStatus,
  PickingOrderStatus,
  type PickingOutReason,
  pickingBatchLifecycle,
  pickingOrderLifecycle,
} from './picking-status.js';

/** What only the named picker does. */
const PICKERS_OWN: ReadonlySet<PickingBatchAction> = new Set([
  PickingBatchAction.START,
  PickingBatchAction.CONFIRM_NOTES,
  PickingBatchAction.RECORD_PICK,
  PickingBatchAction.REPORT_SHORT,
  PickingBatchAction.FINISH,
]);

interface Owned {
  readonly merchantId: string;
  readonly pickerId: string | null;
}

/** Whether the actor may do this with the batch; states are the lifecycle's business. */
export const mayDo = (action: PickingBatchAction, batch: Owned, actor: Actor): boolean =>
  reaches(scopeOf(actor, action === PickingBatchAction.SHIP ? Permission.ORDERS_SHIP : Permission.ORDERS_PICK), {
    merchantId: batch.merchantId,
  }) &&
  (!PICKERS_OWN.has(action) || isPicker(batch, actor));

const isPicker = ({ pickerId }: Owned, actor: Actor): boolean =>
  actor.kind === 'SYSTEM' || (pickerId !== null && pickerId === actor.accountId);

/** The batch, locked, if whoever asks may do this with it now. The batch is locked before its orders. */
export async function batchFor(ctx: UseCaseContext, id: string, action: PickingBatchAction): Promise<PickingBatch> {
  const batch = await ctx.em.findOne(PickingBatch, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!batch || !reaches(scopeOf(ctx.actor, Permission.ORDERS_PICK), { merchantId: batch.merchantId }))
    throw notFound('picking batch', 'id');
  const reason = whyNot(pickingBatchLifecycle, action, batch);
  if (reason) throw notAllowedNow(reason);
  if (!mayDo(action, batch, ctx.actor)) throw refuse('NOT_THE_PICKER', 'only the named picker of the batch does this');
  return batch;
}

/** Orders that are in a locked batch now, the most urgent first. */
export const ordersIn = (ctx: UseCaseContext, batch: PickingBatch): Promise<PickingOrder[]> =>
  ctx.em.find(
    PickingOrder,
    { batchId: batch.id, status: { $in: [PickingOrderStatus.TO_PICK, PickingOrderStatus.PICKED] } },
    { orderBy: { position: 'asc', id: 'asc' } },
  );

export const linesIn = (ctx: UseCaseContext, made: PickingOrder): Promise<PickingLine[]> =>
  ctx.em.find(PickingLine, { pickingOrderId: made.id }, { orderBy: { position: 'asc', id: 'asc' } });

export const isDone = ({ quantity, pickedQuantity, shortQuantity }: PickingLine): boolean =>
  pickedQuantity + shortQuantity === quantity;

/** An order of a locked batch was sent: its part of the batch is done. */
export async function sentFromBatch(ctx: UseCaseContext, batch: PickingBatch, made: PickingOrder): Promise<void> {
  transition(pickingOrderLifecycle, 'SEND', made);
  await closeIfLast(ctx, batch, made);
}

/** An order leaves a locked batch unsent; it waits to be picked again, unless it was cancelled. */
export async function outOfBatch(
  ctx: UseCaseContext,
  batch: PickingBatch,
  made: PickingOrder,
  reason: PickingOutReason,
): Promise<void> {
  transition(pickingOrderLifecycle, 'TAKE_OUT', made);
  made.outReason = reason;
  await closeIfLast(ctx, batch, made);
}

/** The counts of the batch are those of the orders in it; with the last one it closes. */
async function closeIfLast(ctx: UseCaseContext, batch: PickingBatch, left: PickingOrder): Promise<void> {
  batch.orderCount -= 1;
  batch.openLineCount -= (await linesIn(ctx, left)).filter((line) => !isDone(line)).length;
  if (left.isSpecial && !left.notesConfirmedAt) batch.unconfirmedCount -= 1;
  batch.updatedAt = ctx.now;
  if (batch.orderCount > 0 || batch.status === PickingBatchStatus.CANCELLED) return;
  batch.status = PickingBatchStatus.CLOSED;
  batch.closedAt = ctx.now;
}
