import { LockMode } from '@mikro-orm/core';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { PaymentAttemptStatus } from './attempts/attempt-status.js';
import { PaymentAttempt } from './attempts/payment-attempt.entity.js';
import { endCollection } from './cash-on-delivery/collect-cash.js';
import { Payment } from './payment.entity.js';
import { PaymentStatus, paymentLifecycle, unpaidStates } from './payment-status.js';
import { Tender } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/**
 * Takes an order that was not paid out of its payment, because it is cancelled (E8): there is less to pay, and nothing
 * once no order is left. What was to be collected at the door is not owed any more either. Does nothing when the order was
 * paid (`refundOrder` is for that) or is out already.
 * Lock the order before.
 */
export async function cancelUnpaid(ctx: UseCaseContext, orderId: string): Promise<void> {
  const known = await ctx.em.findOne(TenderAllocation, { orderId, status: { $in: [...unpaidStates] } });
  if (!known) return;
  const payment = await ctx.em.findOneOrFail(Payment, known.paymentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!unpaidStates.has(payment.status)) return;
  const tenders = await ctx.em.find(Tender, { paymentId: payment.id }, { refresh: true });
  const allocations = await ctx.em.find(TenderAllocation, { paymentId: payment.id }, { refresh: true });
  for (const allocation of allocations) {
    if (allocation.orderId !== orderId || !unpaidStates.has(allocation.status)) continue;
    allocation.status = PaymentStatus.CANCELLED;
    payment.totalMinor -= allocation.amountMinor;
    const tender = tenders.find(({ id }) => id === allocation.tenderId);
    if (tender) tender.amountMinor -= allocation.amountMinor;
  }
  if (allocations.some(({ status }) => unpaidStates.has(status))) return;
  if (allocations.some(({ status }) => status === PaymentStatus.CAPTURED)) return endCollection(ctx, payment, tenders);
  transition(paymentLifecycle, 'CANCEL', payment);
  for (const tender of tenders) tender.status = PaymentStatus.CANCELLED;
  await closeSoon(ctx, payment.id);
}

/** Pages at gateways that are still open are closed by the next sweep, before somebody pays there for nothing (F3). */
async function closeSoon(ctx: UseCaseContext, paymentId: string): Promise<void> {
  const open = await ctx.em.find(
    PaymentAttempt,
    { paymentId, status: { $in: [PaymentAttemptStatus.OPENING, PaymentAttemptStatus.OPEN] }, nextAt: { $ne: null } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const attempt of open) attempt.nextAt = ctx.now;
}
