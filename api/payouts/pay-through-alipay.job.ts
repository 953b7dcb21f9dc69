import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { PaymentGateway, TransferState } from '../kernel/payment-gateway.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import type { Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { transferOnce } from '../payments/index.js';
import { transferNumberOf } from './claim-lines.js';
import { Payout } from './payout.entity.js';
import { PayoutRun } from './payout-run.entity.js';
import { PayoutStatus } from './payout-status.js';
import { failSent, paySent } from './work-payout-run.js';

const BATCH = 20;
const AGAIN_MS = 60_000;

/**
 * Sends payouts to Alipay accounts through the gateway, and asks again for those it has not answered (I4). Every try bears the
 * same number of ours, so that the gateway sends it once; no transaction is open while it is called, and what a crash left is
 * asked again.
 */
export const payThroughAlipay: Sweep = {
  name: 'pay-through-alipay',
  dueAt: () => sql`(select min(next_try_at) from payout where status = 'SENT' and next_try_at is not null)`,
  run: async (request) => {
    const due = await inTransaction(request, async (ctx) => {
      const payouts = await ctx.em.find(
        Payout,
        { status: PayoutStatus.SENT, nextTryAt: { $lte: ctx.now } },
        { orderBy: { nextTryAt: 'asc', id: 'asc' }, limit: BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const payout of payouts) payout.nextTryAt = new Date(ctx.now.getTime() + AGAIN_MS);
      await ctx.em.flush();
      return payouts;
    });
    const gateway = request.services.gateways.ALIPAY;
    if (gateway) for (const payout of due) await send(request, gateway, payout);
    return due.length;
  },
};

async function send(request: RequestContext, gateway: PaymentGateway, payout: Payout): Promise<void> {
  const number = transferNumberOf(payout);
  const state = await transferOnce(gateway, {
    number,
    amountMinor: payout.amountMinor,
    account: payout.accountNumber,
    name: payout.accountHolder,
    title: payout.number,
  });
  if (state.status === 'SENT' || state.status === 'FAILED' || state.status === 'CAME_BACK')
    await inTransaction(request, (ctx) => conclude(ctx, payout, state));
}

/** Unless somebody said so by hand meanwhile. */
async function conclude(
  ctx: UseCaseContext,
  { id, payoutRunId, attempt }: Payout,
  state: Extract<TransferState, { status: 'SENT' | 'FAILED' | 'CAME_BACK' }>,
): Promise<void> {
  const run = await ctx.em.findOneOrFail(PayoutRun, { id: payoutRunId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const payout = await ctx.em.findOneOrFail(Payout, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (payout.status !== PayoutStatus.SENT || payout.attempt !== attempt) return;
  payout.nextTryAt = null;
  if (state.status === 'SENT') await paySent(ctx, run, payout);
  else await failSent(ctx, run, payout, state.reason.slice(0, 200));
  await ctx.em.flush();
}
