import { newId } from '../kernel/ids.js';
import { allocate } from '../kernel/money.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { escrowOf, postTransfer, TransferKind, type TransferLine, walletOf } from '../ledger/index.js';
import type { PaymentFile } from './open-payment.js';
import { PaymentStatus, paymentLifecycle } from './payment-status.js';
import { Tender, type TenderMethod } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/** Money that came from outside for a payment. */
interface FromOutside {
  readonly method: TenderMethod;
  /** By which attempt at a gateway it came; null for a bank transfer. */
  readonly attemptId: string | null;
  /** What of it pays; never more than the payment's total. */
  readonly amountMinor: number;
  /** Where the money is, less what it brought besides; together minus `amountMinor`. */
  readonly lines: readonly TransferLine[];
  /** What it says on statements. */
  readonly memo: string;
}

/**
 * Pays a pending payment by what came from outside, through a gateway or the bank, and, where that is less, the rest from the
 * wallet, in one transfer (F3). With both, the wallet's tender keeps its share of each order, to the fen, and the other is
 * one more, after it: refunds take the later one first.
 */
export async function captureFromOutside(ctx: UseCaseContext, file: PaymentFile, money: FromOutside): Promise<void> {
  const { payment, tenders, allocations } = file;
  const { CAPTURED } = PaymentStatus;
  transition(paymentLifecycle, 'CAPTURE', payment);
  payment.capturedAt = ctx.now;
  const [tender] = tenders.filter(isPending);
  if (!tender) throw new Error(`${payment.id} waits for money and has no tender`);
  const paid = allocations.filter(isPending);
  const orders = paid.map(({ orderId, merchantId, amountMinor }) => ({ orderId, merchantId, amountMinor }));
  const walletMinor = payment.totalMinor - money.amountMinor;
  Object.assign(tender, { status: CAPTURED, capturedAt: ctx.now });
  for (const allocation of paid) allocation.status = CAPTURED;
  if (walletMinor === 0) Object.assign(tender, { method: money.method, attemptId: money.attemptId });
  else divide(ctx, { tender, paid, money, walletMinor });
  await ctx.em.flush();
  await postTransfer(ctx, {
    kind: TransferKind.PAYMENT,
    reference: payment.id,
    memo: money.memo,
    lines: [
      ...money.lines,
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
  readonly money: FromOutside;
  readonly walletMinor: number;
}

function divide(ctx: UseCaseContext, { tender, paid, money, walletMinor }: Division): void {
  const { paymentId, buyerId } = tender;
  const outside = Object.assign(new Tender(), {
    id: newId('tender', ctx.clock),
    ...{ paymentId, buyerId, attemptId: money.attemptId, method: money.method },
    ...{ amountMinor: money.amountMinor, status: PaymentStatus.CAPTURED, createdAt: ctx.now, capturedAt: ctx.now },
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
