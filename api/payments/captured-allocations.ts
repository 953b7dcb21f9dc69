import { LockMode } from '@mikro-orm/core';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { PaymentStatus } from './payment-status.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/** What was paid for an order, oldest tender first, locked: releases and refunds of one order wait for each other. */
export async function lockCaptured(
  ctx: UseCaseContext,
  orderId: string,
): Promise<[TenderAllocation, ...TenderAllocation[]]> {
  const [first, ...rest] = await ctx.em.find(
    TenderAllocation,
    { orderId, status: PaymentStatus.CAPTURED },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!first) throw refuse('NOTHING_PAID', 'nothing was paid for this order');
  return [first, ...rest];
}
