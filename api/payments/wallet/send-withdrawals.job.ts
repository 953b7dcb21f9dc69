import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { PaymentGateway, TransferState } from '../../kernel/payment-gateway.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { transferOnce } from '../gateways/transfer-once.js';
import { bounce, sendOff } from './decide-withdrawal.js';
import { Withdrawal } from './withdrawal.entity.js';
import { WithdrawalStatus } from './withdrawal-status.js';

const BATCH = 20;
const AGAIN_MS = 60_000;

/**
 * Sends approved withdrawals to Alipay accounts through the gateway, and asks again for those it has not answered (F2, I4). Every
 * try bears the withdrawal's number, so that the gateway sends it once; no transaction is open while it is called, and what a
 * crash left is asked again.
 */
export const sendWithdrawals: Sweep = {
  name: 'send-withdrawals',
  dueAt: () => sql`(select min(next_try_at) from withdrawal where next_try_at is not null)`,
  run: async (request) => {
    const due = await inTransaction(request, async (ctx) => {
      const withdrawals = await ctx.em.find(
        Withdrawal,
        { nextTryAt: { $lte: ctx.now } },
        { orderBy: { nextTryAt: 'asc', id: 'asc' }, limit: BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const withdrawal of withdrawals) withdrawal.nextTryAt = new Date(ctx.now.getTime() + AGAIN_MS);
      await ctx.em.flush();
      return withdrawals;
    });
    const gateway = request.services.gateways.ALIPAY;
    if (gateway) for (const withdrawal of due) await send(request, gateway, withdrawal);
    return due.length;
  },
};

async function send(request: RequestContext, gateway: PaymentGateway, withdrawal: Withdrawal): Promise<void> {
  const { id, number, amountMinor, accountNumber: account, accountHolder: name } = withdrawal;
  const state = await transferOnce(gateway, { number, amountMinor, account, name, title: number });
  if (state.status === 'SENT' || state.status === 'FAILED' || state.status === 'CAME_BACK')
    await inTransaction(request, (ctx) => conclude(ctx, id, state));
}

async function conclude(
  ctx: UseCaseContext,
  id: string,
  state: Extract<TransferState, { status: 'SENT' | 'FAILED' | 'CAME_BACK' }>,
): Promise<void> {
  const withdrawal = await ctx.em.findOneOrFail(Withdrawal, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // Two sweeps may have asked; the gateway sent it once, and the first to tell books it.
  if (withdrawal.status !== WithdrawalStatus.APPROVED) return;
  Object.assign(withdrawal, { nextTryAt: null, updatedAt: ctx.now });
  if (state.status === 'SENT') await sendOff(ctx, withdrawal, `ALIPAY ${state.transferNumber}`);
  else await bounce(ctx, withdrawal, state.reason.slice(0, 200));
}
