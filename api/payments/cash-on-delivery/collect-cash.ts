import { LockMode } from '@mikro-orm/core';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { cashWith, escrowOf, postTransfer, TransferKind } from '../../ledger/index.js';
import { Payment } from '../payment.entity.js';
import { PaymentStatus, paymentLifecycle } from '../payment-status.js';
import { Tender } from '../tender.entity.js';
import { TenderAllocation } from '../tender-allocation.entity.js';

/**
 * A courier collected what an order costs at its door (F3): the cash is the courier's to hand in, and the sum is held for the
 * order like any other payment, in one transfer that happens once an order. Lock the order before.
 *
 * @throws Refusal NOT_ALLOWED_NOW when nothing of it is to be collected, ALREADY_POSTED
 */
export async function collectCash(
  ctx: UseCaseContext,
  { orderId, courierId }: { readonly orderId: string; readonly courierId: string },
): Promise<void> {
  const known = await ctx.em.findOne(TenderAllocation, { orderId, status: PaymentStatus.TO_COLLECT });
  if (!known) throw notAllowedNow('nothing of it is to be collected');
  const payment = await ctx.em.findOneOrFail(Payment, known.paymentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const allocations = await ctx.em.find(TenderAllocation, { paymentId: payment.id }, { refresh: true });
  const allocation = allocations.find(({ id }) => id === known.id);
  if (allocation?.status !== PaymentStatus.TO_COLLECT) throw notAllowedNow('nothing of it is to be collected');
  allocation.status = PaymentStatus.CAPTURED;
  const tenders = await ctx.em.find(Tender, { paymentId: payment.id }, { refresh: true });
  if (allocations.every(({ status }) => status !== PaymentStatus.TO_COLLECT)) endCollection(ctx, payment, tenders);
  await ctx.em.flush();
  const { merchantId, amountMinor } = allocation;
  if (amountMinor === 0) return;
  await postTransfer(ctx, {
    kind: TransferKind.CASH_COLLECTED,
    reference: orderId,
    memo: orderId,
    lines: [
      { account: cashWith(courierId), amountMinor: -amountMinor },
      { account: escrowOf(orderId, merchantId), amountMinor },
    ],
  });
}

/** Nothing of a payment is left to collect, and part of it was: what is here is all there is to be. */
export function endCollection(ctx: UseCaseContext, payment: Payment, tenders: readonly Tender[]): void {
  transition(paymentLifecycle, 'COLLECT', payment);
  payment.capturedAt = ctx.now;
  for (const tender of tenders) {
    if (tender.status !== PaymentStatus.TO_COLLECT) continue;
    Object.assign(tender, { status: PaymentStatus.CAPTURED, capturedAt: ctx.now });
  }
}
