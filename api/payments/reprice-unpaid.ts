import { LockMode } from '@mikro-orm/core';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { Payment } from './payment.entity.js';
import { unpaidStates } from './payment-status.js';
import { Tender } from './tender.entity.js';
import { TenderAllocation } from './tender-allocation.entity.js';

/**
 * Sets what an order that is not paid yet takes of its payment, because something was taken off it (E10), or because other
 * goods are to be paid at the door (E4). Lock the order before: whoever pays holds it too, so that an order is paid at one
 * price or the other, never at a third.
 *
 * @throws Refusal NOT_ALLOWED_NOW when it is paid or cancelled
 */
export async function repriceUnpaid(
  ctx: UseCaseContext,
  { orderId, amountMinor }: { readonly orderId: string; readonly amountMinor: number },
): Promise<void> {
  const known = await ctx.em.findOne(TenderAllocation, { orderId, status: { $in: [...unpaidStates] } });
  if (!known) throw notAllowedNow('nothing of it is left to pay');
  const payment = await ctx.em.findOneOrFail(Payment, known.paymentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const tender = await ctx.em.findOneOrFail(Tender, known.tenderId, { refresh: true });
  const allocation = await ctx.em.findOneOrFail(TenderAllocation, known.id, { refresh: true });
  if (!unpaidStates.has(allocation.status)) throw notAllowedNow('nothing of it is left to pay');
  const difference = amountMinor - allocation.amountMinor;
  allocation.amountMinor += difference;
  tender.amountMinor += difference;
  payment.totalMinor += difference;
}
