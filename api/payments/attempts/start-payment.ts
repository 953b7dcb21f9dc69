import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { type UseCase, useCase } from '../../kernel/use-case.js';
import { Payment } from '../payment.entity.js';
import { PaymentStatus } from '../payment-status.js';
import type { StartPaymentInput } from './attempt.inputs.js';
import { fromWallet } from './from-wallet.js';
import { openAttempt } from './open-attempt.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { requireGateway, writeAttempt } from './write-attempt.js';

/** Tries of one payment: a limit on everything. */
const MOST_ATTEMPTS = 50;

const begin = useCase(
  { name: 'startPayment', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: StartPaymentInput) => {
    const payment = await ctx.em.findOne(
      Payment,
      { checkoutId: input.checkoutId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!payment || payment.buyerId !== ctx.actor.buyerId) throw notFound('checkout', 'checkoutId');
    if (payment.status !== PaymentStatus.PENDING) throw notAllowedNow('nothing of this checkout is left to pay');
    requireGateway(ctx, input);
    if ((await ctx.em.count(PaymentAttempt, { paymentId: payment.id })) >= MOST_ATTEMPTS)
      throw refuse('TOO_MANY_ATTEMPTS', `${MOST_ATTEMPTS} attempts are enough for one checkout`);
    const walletMinor = await fromWallet(ctx, payment, input.walletAmount ?? null);
    const attempt = await writeAttempt(ctx, input, {
      ...{ paymentId: payment.id, buyerId: payment.buyerId, walletMinor },
      amountMinor: payment.totalMinor - walletMinor,
    });
    return { attemptId: attempt.id };
  },
);

/**
 * Starts to pay a checkout through a gateway (F3), wholly or with part of it from the wallet. The attempt is written down
 * first, the gateway is asked outside the transaction, and its answer is written down after: a crash between leaves
 * something that the sweep finds. Nothing is paid before the gateway says so.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, GATEWAY_UNAVAILABLE, WAY_UNAVAILABLE, INVALID_AMOUNT, INSUFFICIENT_FUNDS
 */
export const startPayment: UseCase<StartPaymentInput, { attemptId: string }> = Object.assign(
  async (request: RequestContext, input: StartPaymentInput) => {
    const { attemptId } = await begin(request, input);
    await openAttempt(request, attemptId);
    return { attemptId };
  },
  { definition: begin.definition },
);
