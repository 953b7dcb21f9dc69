import { LockMode } from '@mikro-orm/postgresql';
import { putBackStock } from '../catalog/index.js';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { liftHold, lockOrder, type Order, OrderLine, refundLines } from '../orders/index.js';
import { RefundCause } from '../payments/index.js';
import { Return } from './return.entity.js';
import { tellReturn } from './return.events.js';
import { ReturnLine } from './return-line.entity.js';
import { type ReturnAction, ReturnKind, ReturnStatus, returnLifecycle } from './return-status.js';

/** Which permission each action needs; use cases and `availableActions` read this one table. */
export const returnPermissions: Readonly<Record<ReturnAction, Permission>> = {
  ACCEPT: Permission.RETURNS_ANSWER,
  REJECT: Permission.RETURNS_ANSWER,
  SEND_BACK: Permission.RETURNS_APPLY,
  CONFIRM_GOODS: Permission.RETURNS_ANSWER,
  WITHDRAW: Permission.RETURNS_APPLY,
  APPEAL: Permission.RETURNS_APPLY,
  DECIDE: Permission.RETURNS_DECIDE,
};

export const mayDo = (action: ReturnAction, made: { merchantId: string; buyerId: string }, actor: Actor): boolean =>
  reaches(scopeOf(actor, returnPermissions[action]), made);

/** A return with its order, both locked, the order first (the one lock order). */
export async function lockReturn(ctx: UseCaseContext, id: string): Promise<{ made: Return; order: Order } | null> {
  const known = await ctx.em.findOne(Return, { id });
  const order = known && (await lockOrder(ctx, known.orderId));
  const made = known && (await ctx.em.findOne(Return, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  return made && order ? { made, order } : null;
}

/** The same, if whoever asks may do this with it; what one may not see does not exist. */
export async function returnFor(
  ctx: UseCaseContext,
  id: string,
  action: ReturnAction,
): Promise<{ made: Return; order: Order }> {
  const found = await lockReturn(ctx, id);
  if (!found || !mayDo(action, found.made, ctx.actor)) throw notFound('return', 'id');
  return found;
}

/** Enters a state: its clock starts, and it is told. States that end the return let the order go. */
export async function enter(ctx: UseCaseContext, made: Return, order: Order, status: ReturnStatus): Promise<void> {
  made.status = status;
  const clock = returnLifecycle.states[status].clock;
  made.dueAt = clock ? new Date(ctx.now.getTime() + clock.afterMs) : null;
  made.updatedAt = ctx.now;
  const ends = status === ReturnStatus.REFUNDED || status === ReturnStatus.CLOSED;
  if (ends) {
    made.closedAt = ctx.now;
    await liftHold(ctx, order, made.id);
  }
  await tellReturn(
    ctx,
    made,
    status === ReturnStatus.REFUNDED
      ? 'RETURN_REFUNDED'
      : status === ReturnStatus.CLOSED
        ? 'RETURN_CLOSED'
        : 'RETURN_CHANGED',
  );
}

/** What an accepted return leads to: goods first where goods come back, else the refund. */
export async function accept(ctx: UseCaseContext, made: Return, order: Order): Promise<void> {
  made.answeredAt = ctx.now;
  if (made.kind === ReturnKind.RETURN_REFUND) await enter(ctx, made, order, ReturnStatus.AWAITING_GOODS);
  else await payBack(ctx, made, order);
}

/**
 * Pays a return back, per line never more than the line paid (G6), puts what can be sold again back into stock, and ends
 * the return. The order is locked.
 */
export async function payBack(ctx: UseCaseContext, made: Return, order: Order): Promise<void> {
  const lines = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  const orderLines = await ctx.em.find(OrderLine, { id: { $in: lines.map(({ orderLineId }) => orderLineId) } });
  const byId = new Map(orderLines.map((line) => [line.id, line]));
  const refunds = lines.flatMap(({ orderLineId, amountMinor, quantity }) => {
    const line = byId.get(orderLineId);
    return line ? [{ line, amountMinor, quantity }] : [];
  });
  await refundLines(ctx, order, refunds, { cause: RefundCause.RETURN, reference: made.id });
  await enter(ctx, made, order, ReturnStatus.REFUNDED);
  await ctx.em.flush();
  await putBackStock(
    ctx,
    lines.flatMap(({ orderLineId, resaleableQuantity }) => {
      const variantId = byId.get(orderLineId)?.variantId;
      return variantId && resaleableQuantity > 0 ? [{ variantId, quantity: resaleableQuantity, causeId: made.id }] : [];
    }),
  );
}
