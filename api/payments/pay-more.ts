import { LockMode } from '@mikro-orm/core';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { escrowOf, postTransfer, TransferKind, walletOf } from '../ledger/index.js';
import { lockCaptured } from './captured-allocations.js';
import { Payment } from './payment.entity.js';
import { PaymentStatus } from './payment-status.js';
import { Tender, TenderMethod } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/**
 * Takes more from the buyer's wallet for an order that is paid already, because it became dearer (E4): one more tender of
 * the same payment, held for the order like the rest. Lock the order before; the wallet's owner has agreed.
 *
 * @param reference id of what made it dearer; paid once
 * @throws Refusal INSUFFICIENT_FUNDS, NOTHING_PAID, ALREADY_POSTED
 */
export async function payMore(
  ctx: UseCaseContext,
  { orderId, amountMinor, reference }: { orderId: string; amountMinor: number; reference: string },
): Promise<void> {
  const [{ paymentId, merchantId, buyerId }] = await lockCaptured(ctx, orderId);
  const payment = await ctx.em.findOneOrFail(Payment, paymentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  payment.totalMinor += amountMinor;
  const tender = Object.assign(new Tender(), {
    id: newId('tender', ctx.clock),
    ...{ paymentId, buyerId, amountMinor, method: TenderMethod.WALLET, status: PaymentStatus.CAPTURED },
    createdAt: ctx.now,
    capturedAt: ctx.now,
  });
  const allocation = Object.assign(new TenderAllocation(), {
    id: newId('allocation', ctx.clock),
    tenderId: tender.id,
    ...{ paymentId, orderId, merchantId, buyerId, amountMinor, status: PaymentStatus.CAPTURED, refundedMinor: 0 },
  });
  ctx.em.persist([tender, allocation]);
  await postTransfer(ctx, {
    kind: TransferKind.PAYMENT,
    reference,
    memo: orderId,
    lines: [
      { account: walletOf(buyerId), amountMinor: -amountMinor },
      { account: escrowOf(orderId, merchantId), amountMinor },
    ],
  });
}
