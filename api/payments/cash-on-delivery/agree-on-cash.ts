import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { lockPayment } from '../open-payment.js';
import { PaymentStatus, paymentLifecycle } from '../payment-status.js';
import { TenderMethod } from '../tender.entity.js';

/**
 * The whole of a pending payment is to be collected in cash at the door (F3): nothing moves, and what is paid for each order is
 * known from now on. The caller has locked the orders and moves them on in the same transaction.
 *
 * @throws Refusal NOT_ALLOWED_NOW when it is paid, agreed on or cancelled already
 */
export async function agreeOnCash(ctx: UseCaseContext, checkoutId: string): Promise<void> {
  const { payment, tenders, allocations } = await lockPayment(ctx, checkoutId);
  if (payment.totalMinor === 0) throw notAllowedNow('it costs nothing');
  transition(paymentLifecycle, 'AGREE', payment);
  const { PENDING, TO_COLLECT } = PaymentStatus;
  for (const tender of tenders)
    if (tender.status === PENDING) Object.assign(tender, { status: TO_COLLECT, method: TenderMethod.CASH_ON_DELIVERY });
  for (const allocation of allocations) if (allocation.status === PENDING) allocation.status = TO_COLLECT;
}
