import { LockMode } from '@mikro-orm/core';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Payment } from './payment.entity.js';
import { Tender, TenderMethod } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/** A payment with what it is made of, as the use cases of this transaction see it. */
export interface PaymentFile {
  readonly payment: Payment;
  readonly tenders: readonly Tender[];
  readonly allocations: readonly TenderAllocation[];
}

export interface OrderToPay {
  readonly orderId: string;
  readonly merchantId: string;
  readonly amountMinor: number;
}

/**
 * Opens the one payment of a checkout (E2): what each order takes, to be paid from the buyer's wallet. Nothing moves
 * before it is captured (`payByWallet`). Written with the caller's flush.
 */
export function openPayment(
  ctx: UseCaseContext,
  { checkoutId, buyerId, orders }: { checkoutId: string; buyerId: string; orders: readonly OrderToPay[] },
): PaymentFile {
  const amountMinor = orders.reduce((sum, order) => sum + order.amountMinor, 0);
  const payment = Object.assign(new Payment(), {
    id: newId('payment', ctx.clock),
    checkoutId,
    buyerId,
    totalMinor: amountMinor,
    createdAt: ctx.now,
  });
  const tender = Object.assign(new Tender(), {
    id: newId('tender', ctx.clock),
    paymentId: payment.id,
    buyerId,
    method: TenderMethod.WALLET,
    amountMinor,
    createdAt: ctx.now,
  });
  const allocations = orders.map((order) =>
    Object.assign(new TenderAllocation(), {
      id: newId('allocation', ctx.clock),
      tenderId: tender.id,
      paymentId: payment.id,
      buyerId,
      refundedMinor: 0,
      ...order,
    }),
  );
  ctx.em.persist([payment, tender, ...allocations]);
  return { payment, tenders: [tender], allocations };
}

/** Loads and locks the payment of a checkout, for paying or cancelling it. Lock the checkout before. */
export async function lockPayment(ctx: UseCaseContext, checkoutId: string): Promise<PaymentFile> {
  const payment = await ctx.em.findOne(Payment, { checkoutId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!payment) throw refuse('NOT_FOUND', 'there is no payment of this checkout');
  const tenders = await ctx.em.find(Tender, { paymentId: payment.id }, { orderBy: { id: 'asc' } });
  const allocations = await ctx.em.find(TenderAllocation, { paymentId: payment.id }, { orderBy: { id: 'asc' } });
  return { payment, tenders, allocations };
}
