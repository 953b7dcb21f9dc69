import { newId } from '../../kernel/ids.js';
import { allocate } from '../../kernel/money.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { escrowOf, postTransfer, TransferKind, walletOf } from '../../ledger/index.js';
import { clearingOf } from '../gateways/clearing.js';
import type { PaymentFile } from '../open-payment.js';
import { PaymentStatus, paymentLifecycle } from '../payment-status.js';
import { Tender, TenderMethod } from '../tender.entity.js';
import { TenderAllocation } from '../tender-allocation.entity.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';

/**
 * Pays a pending payment by what lies at a gateway and, where that is less, the rest from the wallet, in one transfer (F3). With
 * both, the wallet's tender keeps its share of each order, to the fen, and the gateway's is one more, after it: refunds
 * take the later one first.
 */
export async function captureByGateway(ctx: UseCaseContext, file: PaymentFile, attempt: PaymentAttempt): Promise<void> {
  const { payment, tenders, allocations } = file;
  const { CAPTURED } = PaymentStatus;
  transition(paymentLifecycle, 'CAPTURE', payment);
  payment.capturedAt = ctx.now;
  const [tender] = tenders.filter(isPending);
  if (!tender) throw new Error(`${payment.id} waits for money and has no tender`);
  const paid = allocations.filter(isPending);
  const orders = paid.map(({ orderId, merchantId, amountMinor }) => ({ orderId, merchantId, amountMinor }));
  const walletMinor = payment.totalMinor - attempt.amountMinor;
  Object.assign(tender, { status: CAPTURED, capturedAt: ctx.now });
  for (const allocation of paid) allocation.status = CAPTURED;
  if (walletMinor === 0) Object.assign(tender, { method: TenderMethod[attempt.gateway], attemptId: attempt.id });
  else divide(ctx, { tender, paid, attempt, walletMinor });
  await ctx.em.flush();
  await postTransfer(ctx, {
    kind: TransferKind.PAYMENT,
    reference: payment.id,
    memo: payment.checkoutId,
    lines: [
      { account: clearingOf(attempt.gateway, attempt.id), amountMinor: -attempt.amountMinor },
      { account: walletOf(payment.buyerId), amountMinor: -walletMinor },
      ...orders.map(({ orderId, merchantId, amountMinor }) => ({
        account: escrowOf(orderId, merchantId),
        amountMinor,
      })),
    ],
  });
}

interface Division {
  readonly tender: Tender;
  readonly paid: readonly TenderAllocation[];
  readonly attempt: PaymentAttempt;
  readonly walletMinor: number;
}

function divide(ctx: UseCaseContext, { tender, paid, attempt, walletMinor }: Division): void {
  const { paymentId, buyerId } = tender;
  const outside = Object.assign(new Tender(), {
    id: newId('tender', ctx.clock),
    ...{ paymentId, buyerId, attemptId: attempt.id, method: TenderMethod[attempt.gateway] },
    ...{ amountMinor: attempt.amountMinor, status: PaymentStatus.CAPTURED, createdAt: ctx.now, capturedAt: ctx.now },
  });
  ctx.em.persist(outside);
  tender.amountMinor = walletMinor;
  const fromWallet = allocate(
    walletMinor,
    paid.map(({ amountMinor }) => amountMinor),
  );
  for (const [index, allocation] of paid.entries()) {
    const part = fromWallet[index] ?? 0;
    const rest = allocation.amountMinor - part;
    allocation.amountMinor = part;
    if (rest === 0) continue;
    const { orderId, merchantId } = allocation;
    const more = Object.assign(new TenderAllocation(), {
      id: newId('allocation', ctx.clock),
      ...{ tenderId: outside.id, paymentId, buyerId, orderId, merchantId },
      ...{ amountMinor: rest, refundedMinor: 0, status: PaymentStatus.CAPTURED },
    });
    ctx.em.persist(more);
  }
}

const isPending = ({ status }: { status: PaymentStatus }): boolean => status === PaymentStatus.PENDING;
