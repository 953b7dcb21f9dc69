import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { escrowOf, postTransfer, TransferKind, walletOf } from '../ledger/index.js';
import type { PaymentFile } from './open-payment.js';
import type { Payment } from './payment.entity.js';
import { PaymentStatus, paymentLifecycle } from './payment-status.js';

/**
 * Pays a whole pending payment from the buyer's wallet (F3): the money leaves the wallet and is held per order until
 * the order completes. The caller has made sure that the wallet's owner is asking, and moves the orders on in the
 * same transaction.
 *
 * @throws Refusal INSUFFICIENT_FUNDS, NOT_ALLOWED_NOW when it is paid or cancelled already.
 */
export async function payByWallet(
  ctx: UseCaseContext,
  { payment, tenders, allocations }: PaymentFile,
): Promise<Payment> {
  transition(paymentLifecycle, 'CAPTURE', payment);
  payment.capturedAt = ctx.now;
  for (const tender of tenders.filter(isPending)) {
    tender.status = PaymentStatus.CAPTURED;
    tender.capturedAt = ctx.now;
  }
  const paid = allocations.filter(isPending);
  for (const allocation of paid) allocation.status = PaymentStatus.CAPTURED;
  if (payment.totalMinor > 0) {
    await postTransfer(ctx, {
      kind: TransferKind.PAYMENT,
      reference: payment.id,
      memo: payment.checkoutId,
      lines: [
        { account: walletOf(payment.buyerId), amountMinor: -payment.totalMinor },
        ...paid.map(({ orderId, merchantId, amountMinor }) => ({
          account: escrowOf(orderId, merchantId),
          amountMinor,
        })),
      ],
    });
  }
  return payment;
}

const isPending = ({ status }: { status: PaymentStatus }): boolean => status === PaymentStatus.PENDING;
