import { newId } from '../kernel/ids.js';
import { allocate, toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { notAllowedNow } from '../kernel/transition.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrdersById, placeHold } from '../orders/index.js';
import { bookChargeback, lockTender, openOf, PaymentAttempt, type TenderAllocation } from '../payments/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { Chargeback } from './chargeback.entity.js';
import { tellChargeback } from './chargeback.events.js';
import type { RecordChargebackInput } from './chargeback.inputs.js';
import { ChargebackPart } from './chargeback-part.entity.js';
import { chargebackSettings } from './chargeback-settings.js';

/**
 * The gateway took money back for its buyer (F5). It has left already: the market bears it in suspense, the orders neither
 * complete nor are paid out, and no refund takes it, until it is won or lost. The same notice again changes nothing.
 */
export const recordChargeback = useCase(
  { name: 'recordChargeback', permission: Permission.CHARGEBACKS_HANDLE, stepUp: true, idempotent: true },
  async (ctx, input: RecordChargebackInput) => {
    const { accountId, buyerId } = ctx.actor;
    if (!accountId) throw notAllowedNow('a person answers for what is recorded');
    const attempt = await ctx.em.findOne(PaymentAttempt, { id: input.attemptId });
    if (!attempt?.paymentId) throw refuse('NOTHING_PAID', 'no order was paid by this attempt', 'attemptId');
    if (attempt.buyerId === buyerId) throw notAllowedNow('nobody decides on money of their own');
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    const known = await knownNotice(ctx, attempt, { ...input, amountMinor });
    if (known) return { chargebackId: known.id };
    const allocations = await lockOrdersOf(ctx, attempt.id, input.orderId ?? null);
    const chargeback = ctx.em.create(Chargeback, {
      id: newId('chargeback', ctx.clock),
      ...{ gateway: attempt.gateway, attemptId: attempt.id, buyerId: attempt.buyerId, amountMinor },
      ...{ disputeNumber: input.disputeNumber.trim(), reason: input.reason.trim(), recordedById: accountId },
      dueAt: await dueAt(ctx, input.evidenceBy ?? null),
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
    await flushUnique(ctx, {
      chargeback_number_unique: () =>
        refuse('DISPUTE_NUMBER_USED', 'somebody records this dispute just now', 'disputeNumber'),
    });
    await take(ctx, chargeback, allocations);
    return { chargebackId: chargeback.id };
  },
);

/** The same notice, recorded before; another one under its number is refused. */
async function knownNotice(
  ctx: UseCaseContext,
  { id: attemptId, gateway }: PaymentAttempt,
  { disputeNumber, amountMinor, orderId }: { disputeNumber: string; amountMinor: number; orderId?: string | null },
): Promise<Chargeback | null> {
  const known = await ctx.em.findOne(Chargeback, { gateway, disputeNumber: disputeNumber.trim() });
  if (!known) return null;
  const isOfOrder = !orderId || (await ctx.em.count(ChargebackPart, { chargebackId: known.id, orderId })) > 0;
  if (known.attemptId !== attemptId || known.amountMinor !== amountMinor || !isOfOrder)
    throw refuse('DISPUTE_NUMBER_USED', 'this number is recorded with other facts', 'disputeNumber');
  return known;
}

/** What the attempt paid, of one order or all, with the orders locked first: refunds of them wait. */
async function lockOrdersOf(
  ctx: UseCaseContext,
  attemptId: string,
  orderId: string | null,
): Promise<TenderAllocation[]> {
  const paid = await lockTender(ctx, attemptId, (orderIds) =>
    lockOrdersById(ctx, orderId ? orderIds.filter((id) => id === orderId) : orderIds),
  );
  if (paid.length === 0)
    throw refuse('NOTHING_PAID', 'this attempt paid nothing there', orderId ? 'orderId' : 'attemptId');
  return paid;
}

async function dueAt(ctx: UseCaseContext, evidenceBy: Date | null): Promise<Date> {
  if (evidenceBy) return evidenceBy;
  const settings = await settingsOf(ctx);
  const { evidenceDays } = chargebackSettings;
  return new Date(ctx.now.getTime() + spanMs(evidenceDays, settings(evidenceDays)));
}

async function take(
  ctx: UseCaseContext,
  chargeback: Chargeback,
  allocations: readonly TenderAllocation[],
): Promise<void> {
  const { id: chargebackId, gateway, attemptId, buyerId, amountMinor } = chargeback;
  const open = allocations.map(openOf);
  const left = open.reduce((sum, each) => sum + each, 0);
  if (amountMinor <= 0 || amountMinor > left)
    throw refuse('CHARGEBACK_TOO_HIGH', `at most ${toDecimal(left, ctx.market.currency)} is left`, 'amount', 'amount');
  const shares = allocate(amountMinor, open);
  const parts = allocations
    .map((allocation, index) => ({ allocation, amountMinor: shares[index] ?? 0 }))
    .filter((part) => part.amountMinor > 0);
  const orders = await lockOrdersById(
    ctx,
    parts.map(({ allocation }) => allocation.orderId),
  );
  for (const { allocation, amountMinor: partMinor } of parts) {
    const { id: allocationId, orderId, merchantId } = allocation;
    const order = orders.find(({ id }) => id === orderId);
    if (!order) throw new Error(`${allocationId} is of no order`);
    const part = ctx.em.create(ChargebackPart, {
      id: newId('chargebackpart', ctx.clock),
      ...{
        chargebackId,
        allocationId,
        orderId,
        merchantId,
        buyerId,
        status: chargeback.status,
        amountMinor: partMinor,
        createdAt: ctx.now,
      },
    });
    placeHold(ctx, order, {
      ...{ causeId: part.id, reason: `chargeback ${chargeback.disputeNumber}`, amountMinor: partMinor },
    });
    await tellChargeback(ctx, part);
  }
  await bookChargeback(ctx, { chargebackId, gateway, attemptId, parts });
}
