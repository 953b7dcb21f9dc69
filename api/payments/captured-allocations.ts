import { LockMode } from '@mikro-orm/core';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { PaymentStatus } from './payment-status.js';
import { Tender } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/** What was paid for an order, oldest tender first, locked: releases and refunds of one order wait for each other. */
export const lockCaptured = (ctx: UseCaseContext, orderId: string): Promise<Locked> =>
  lock(ctx, orderId, [PaymentStatus.CAPTURED]);

/** What was paid for an order, or is to be collected for it at the door, in the same way. */
export const lockToSplit = (ctx: UseCaseContext, orderId: string): Promise<Locked> =>
  lock(ctx, orderId, [PaymentStatus.CAPTURED, PaymentStatus.TO_COLLECT]);

type Locked = [TenderAllocation, ...TenderAllocation[]];

async function lock(ctx: UseCaseContext, orderId: string, states: PaymentStatus[]): Promise<Locked> {
  const [first, ...rest] = await ctx.em.find(
    TenderAllocation,
    { orderId, status: { $in: states } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!first) throw refuse('NOTHING_PAID', 'nothing was paid for this order');
  return [first, ...rest];
}

/**
 * What an attempt paid, by order, locked (F5). The orders are locked before by `lockOrders`, unless the caller holds them: it is
 * told their ids and answers those it locked; what was paid for others is left out.
 */
export async function lockTender(
  ctx: UseCaseContext,
  attemptId: string,
  lockOrders?: (orderIds: string[]) => Promise<readonly { readonly id: string }[]>,
): Promise<TenderAllocation[]> {
  const tender = await ctx.em.findOne(Tender, { attemptId, status: PaymentStatus.CAPTURED });
  if (!tender) return [];
  const where = { tenderId: tender.id, status: PaymentStatus.CAPTURED };
  const known = await ctx.em.find(TenderAllocation, where);
  const orders = await lockOrders?.(known.map(({ orderId }) => orderId));
  const ofOrders = orders ? { orderId: { $in: orders.map(({ id }) => id) } } : {};
  return ctx.em.find(
    TenderAllocation,
    { ...where, ...ofOrders },
    { orderBy: { orderId: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}
