import { LockMode } from '@mikro-orm/core';
import { Account, AccountStatus, tellAccount } from '../../accounts/index.js';
import { newId } from '../../kernel/ids.js';
import { toDecimal } from '../../kernel/money.js';
import type { PaidTrade } from '../../kernel/payment-gateway.js';
import type { UnpaidOrders, UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { lockBalances, postTransfer, refundsThrough, TransferKind, walletOf } from '../../ledger/index.js';
import { MessageKind } from '../../sender/index.js';
import { clearingOf, HOLDER } from '../gateways/clearing.js';
import { lockPayment, type PaymentFile } from '../open-payment.js';
import { Payment } from '../payment.entity.js';
import { PaymentStatus } from '../payment-status.js';
import { GatewayRefund } from '../refunds/gateway-refund.entity.js';
import { attemptLifecycle, PaymentAttemptStatus } from './attempt-status.js';
import { captureByGateway } from './capture-by-gateway.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

/**
 * Money of an attempt is at the gateway, as a believed notification or its answer to our question says (F3). It fills the wallet,
 * if that is what it came for (F2), or pays the orders that wait for it, together with what the wallet was to add, once. Where there is nothing to pay any more, the sum has
 * changed or the wallet does not cover its part, it goes back whole, once, and the buyer is told. Another amount than we
 * asked for changes nothing.
 */
export async function arrive(
  ctx: UseCaseContext,
  attemptId: string,
  trade: PaidTrade,
): Promise<'TAKEN' | 'REPEATED' | 'RETURNED' | 'WRONG_AMOUNT'> {
  const { paymentId } = await ctx.em.findOneOrFail(PaymentAttempt, attemptId);
  const due = paymentId === null ? null : await lockDue(ctx, paymentId);
  const attempt = await ctx.em.findOneOrFail(PaymentAttempt, attemptId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const { CAPTURED, RETURNED } = PaymentAttemptStatus;
  if (attempt.status === CAPTURED || attempt.status === RETURNED) return 'REPEATED';
  if (trade.amountMinor !== attempt.amountMinor) {
    const { currency } = ctx.market;
    attempt.errorCode = 'AMOUNT_DIFFERS';
    attempt.errorMessage = `the gateway tells ${toDecimal(trade.amountMinor, currency)}, asked for was ${toDecimal(attempt.amountMinor, currency)}`;
    // A notification may say anything; what the gateway answers when asked is looked at by people.
    return 'WRONG_AMOUNT';
  }
  Object.assign(attempt, { tradeNumber: trade.tradeNumber, paidAt: trade.paidAt, nextAt: null });
  const reason = due ? await whyNotUsed(ctx, due, attempt) : await whyNotKept(ctx, attempt);
  if (reason) {
    await giveBackWhole(ctx, attempt, reason);
    return 'RETURNED';
  }
  transition(attemptLifecycle, 'CAPTURE', attempt);
  Object.assign(attempt, { errorCode: null, errorMessage: null });
  if (due) {
    await due.unpaid.markPaid();
    await captureByGateway(ctx, due.file, attempt);
  } else await fillWallet(ctx, attempt);
  return 'TAKEN';
}

/** What is to be paid, with the orders that wait for it, all locked. */
interface Due {
  readonly unpaid: UnpaidOrders;
  readonly file: PaymentFile;
}

async function lockDue(ctx: UseCaseContext, paymentId: string): Promise<Due> {
  const { checkoutId } = await ctx.em.findOneOrFail(Payment, paymentId);
  const unpaid = await ctx.services.lockUnpaid(ctx, checkoutId);
  return { unpaid, file: await lockPayment(ctx, checkoutId) };
}

/** A top-up (F2): no order waits for it. */
async function fillWallet(ctx: UseCaseContext, { id, gateway, buyerId, amountMinor }: PaymentAttempt): Promise<void> {
  await ctx.em.flush();
  await postTransfer(ctx, {
    kind: TransferKind.TOP_UP,
    reference: id,
    memo: gateway,
    lines: [
      { account: clearingOf(gateway, id), amountMinor: -amountMinor },
      { account: walletOf(buyerId), amountMinor },
    ],
  });
}

interface Reason {
  readonly code: 'NOTHING_TO_PAY' | 'SUM_CHANGED' | 'WALLET_SHORT';
  readonly message: string;
}

async function whyNotUsed(
  ctx: UseCaseContext,
  { file: { payment }, unpaid }: Due,
  { amountMinor, walletMinor, buyerId }: PaymentAttempt,
): Promise<Reason | null> {
  if (payment.status !== PaymentStatus.PENDING || unpaid.count === 0)
    return { code: 'NOTHING_TO_PAY', message: 'the checkout was cancelled or paid otherwise before the money came' };
  const missingMinor = payment.totalMinor - amountMinor;
  if (missingMinor < 0 || missingMinor > walletMinor)
    return { code: 'SUM_CHANGED', message: 'what is to be paid changed before the money came' };
  if (missingMinor === 0) return null;
  const wallet = walletOf(buyerId);
  const balanceMinor = (await lockBalances(ctx, [wallet])).get(wallet.id) ?? 0;
  return balanceMinor < missingMinor
    ? { code: 'WALLET_SHORT', message: 'the wallet did not cover its part any more when the money came' }
    : null;
}

async function whyNotKept(ctx: UseCaseContext, { buyerId }: PaymentAttempt): Promise<Reason | null> {
  const isOpen = (await ctx.em.count(Account, { id: buyerId, status: { $ne: AccountStatus.CLOSED } })) > 0;
  return isOpen ? null : { code: 'NOTHING_TO_PAY', message: 'the account was closed before the money came' };
}

/** Books the money as on its way back, and has it sent by the sweep. */
async function giveBackWhole(ctx: UseCaseContext, attempt: PaymentAttempt, reason: Reason): Promise<void> {
  transition(attemptLifecycle, 'RETURN', attempt);
  Object.assign(attempt, { errorCode: reason.code, errorMessage: reason.message });
  const { id: attemptId, gateway, buyerId, amountMinor } = attempt;
  const refund = Object.assign(new GatewayRefund(), {
    id: newId('gatewayrefund', ctx.clock),
    ...{ attemptId, gateway, buyerId, amountMinor, nextAt: ctx.now, createdAt: ctx.now },
  });
  await ctx.em.persist(refund).flush();
  await postTransfer(ctx, {
    kind: TransferKind.LATE_PAYMENT,
    reference: attemptId,
    memo: reason.code,
    lines: [
      { account: clearingOf(gateway, attemptId), amountMinor: -amountMinor },
      { account: refundsThrough(HOLDER[gateway], refund.id), amountMinor },
    ],
  });
  const buyer = await ctx.em.findOne(Account, buyerId);
  if (buyer)
    await tellAccount(ctx, buyer, MessageKind.PAYMENT_RETURNED, {
      variables: { amount: toDecimal(amountMinor, ctx.market.currency) },
      dedupeKey: attemptId,
    });
}
