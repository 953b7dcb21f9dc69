import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { type UseCase, useCase } from '../../kernel/use-case.js';
import { MOST_TOP_UP_MINOR } from '../wallet/request-top-up.js';
import type { StartTopUpInput } from './attempt.inputs.js';
import { PaymentAttemptStatus } from './attempt-status.js';
import { openAttempt } from './open-attempt.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { writeAttempt } from './write-attempt.js';

/** Top-ups of one buyer that wait for money: a limit on everything. */
const MOST_OPEN = 20;

const begin = useCase(
  { name: 'startTopUp', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: StartTopUpInput) => {
    const { buyerId } = ctx.actor;
    if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people have a wallet');
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    if (amountMinor <= 0 || amountMinor > MOST_TOP_UP_MINOR)
      throw refuse(
        'INVALID_AMOUNT',
        `a top-up is more than nothing and at most ${MOST_TOP_UP_MINOR} minor units`,
        'amount',
        'amount',
      );
    const { OPENING, OPEN } = PaymentAttemptStatus;
    const open = { buyerId, paymentId: null, status: { $in: [OPENING, OPEN] } };
    if ((await ctx.em.count(PaymentAttempt, open)) >= MOST_OPEN)
      throw refuse('TOO_MANY_ATTEMPTS', `${MOST_OPEN} top-ups wait for money already`);
    const attempt = await writeAttempt(ctx, input, { paymentId: null, buyerId, amountMinor, walletMinor: 0 });
    return { attemptId: attempt.id };
  },
);

/**
 * Starts to fill one's own wallet through a gateway (F2), the same way as `startPayment`: it is filled once, when the gateway
 * says that the money is there.
 *
 * @throws Refusal INVALID_AMOUNT, GATEWAY_UNAVAILABLE, WAY_UNAVAILABLE, TOO_MANY_ATTEMPTS
 */
export const startTopUp: UseCase<StartTopUpInput, { attemptId: string }> = Object.assign(
  async (request: RequestContext, input: StartTopUpInput) => {
    const { attemptId } = await begin(request, input);
    await openAttempt(request, attemptId);
    return { attemptId };
  },
  { definition: begin.definition },
);
