import { LockMode } from '@mikro-orm/core';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { Payment } from './payment.entity.js';
import { PaymentStatus, paymentLifecycle } from './payment-status.js';
import { Tender } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/**
 * Takes an order that was not paid out of its payment, because it is cancelled (E8): there is less to pay, and nothing
 * once no order is left. Does nothing when the order was paid (`refundOrder` is for that) or is out already.
 * Lock the order before.
 */
export async function cancelUnpaid(ctx: UseCaseContext, orderId: string): Promise<void> {
  const known = await ctx.em.findOne(TenderAllocation, { orderId, status: PaymentStatus.PENDING });
  if (!known) return;
  const payment = await ctx.em.findOneOrFail(Payment, known.paymentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (payment.status !== PaymentStatus.PENDING) return;
  const tenders = await ctx.em.find(Tender, { paymentId: payment.id }, { refresh: true });
  const allocations = await ctx.em.find(TenderAllocation, { paymentId: payment.id }, { refresh: true });
  for (const allocation of allocations) {
    if (allocation.orderId !== orderId || allocation.status !== PaymentStatus.PENDING) continue;
    allocation.status = PaymentStatus.CANCELLED;
    payment.totalMinor -= allocation.amountMinor;
    const tender = tenders.find(({ id }) => id === allocation.tenderId);
    if (tender) tender.amountMinor -= allocation.amountMinor;
  }
  if (allocations.some(({ status }) => status === PaymentStatus.PENDING)) return;
  transition(paymentLifecycle, 'CANCEL', payment);
  for (const tender of tenders) tender.status = PaymentStatus.CANCELLED;
}
