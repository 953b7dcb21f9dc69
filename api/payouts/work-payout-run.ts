import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { GatewayName } from '../kernel/payment-gateway.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant, SettlementAccountKind } from '../merchants/index.js';
import { failPayouts, type PayoutMoney, reserveForPayouts, returnPayout, settlePayout } from '../payments/index.js';
import { freezePayments } from './bank-files/freeze-payments.js';
import { referenceOf, transferNumberOf } from './claim-lines.js';
import { Payout } from './payout.entity.js';
import type { FailPayoutInput, PayoutActionInput, PayoutRunActionInput, ReturnPayoutInput } from './payout.inputs.js';
import { PayoutRun } from './payout-run.entity.js';
import {
  PayoutAction,
  PayoutRunAction,
  PayoutRunStatus,
  PayoutStatus,
  payoutLifecycle,
  payoutRunLifecycle,
} from './payout-status.js';
import { tellSettled } from './tell-settled.js';

/** A second person approves what the first drafted; nobody approves their own (I3). */
export const approvePayoutRun = useCase(
  { name: 'approvePayoutRun', permission: Permission.PAYOUTS_APPROVE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutRunActionInput) => {
    const run = await lockRun(ctx, input.id);
    if (run.draftedById === ctx.actor.accountId)
      throw refuse('OWN_DRAFT', 'somebody other than whoever drafted it approves', 'id');
    transition(payoutRunLifecycle, PayoutRunAction.APPROVE, run);
    run.approvedById = ctx.actor.accountId;
    run.approvedAt = ctx.now;
    await mark(ctx, run, PayoutStatus.APPROVED);
    return { id: run.id };
  },
);

/** Makes the bank's batch file and waits for its answers; what goes to Alipay accounts is sent through the gateway at once (I4). */
export const sendPayoutRun = useCase(
  { name: 'sendPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutRunActionInput) => {
    const run = await lockRun(ctx, input.id);
    transition(payoutRunLifecycle, PayoutRunAction.SEND, run);
    run.sentAt = ctx.now;
    await mark(ctx, run, PayoutStatus.SENT);
    if (ctx.services.gateways.ALIPAY)
      await sql`
        update payout set next_try_at = ${ctx.now} where payout_run_id = ${run.id} and account_kind = ${SettlementAccountKind.ALIPAY}`.execute(
        ctx.db,
      );
    const byBank = await ctx.em.find(Payout, { payoutRunId: run.id, nextTryAt: null }, { orderBy: { id: 'asc' } });
    run.bankFile = freezePayments(byBank);
    run.bankBatchCount = 1;
    return { id: run.id };
  },
);

/** The bank has paid a payout; the money leaves the market. */
export const confirmPayout = useCase(
  { name: 'confirmPayout', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutActionInput) => {
    const { run, payout } = await lockPayout(ctx, input.id);
    await paySent(ctx, run, payout);
    return { id: payout.id };
  },
);

/** The bank could not pay; the money is due again until the payout is retried (I3). */
export const failPayout = useCase(
  { name: 'failPayout', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: FailPayoutInput) => {
    const { run, payout } = await lockPayout(ctx, input.id);
    await failSent(ctx, run, payout, input.reason);
    return { id: payout.id };
  },
);

/** A locked payout was paid: by the bank's word, whoever brings it. */
export async function paySent(ctx: UseCaseContext, run: PayoutRun, payout: Payout): Promise<void> {
  transition(payoutLifecycle, PayoutAction.CONFIRM, payout);
  payout.paidAt = ctx.now;
  payout.updatedAt = ctx.now;
  waitsForBatch(run, payout, false);
  closeOne(ctx, run);
  await ctx.em.flush();
  await settlePayout(ctx, moneyOf(payout));
  await tellSettled(ctx, payout);
}

/** A locked payout could not be paid. */
export async function failSent(ctx: UseCaseContext, run: PayoutRun, payout: Payout, reason: string): Promise<void> {
  transition(payoutLifecycle, PayoutAction.FAIL, payout);
  waitsForBatch(run, payout, false);
  payout.failureReason = reason;
  payout.updatedAt = ctx.now;
  await ctx.em.flush();
  await failPayouts(ctx, [moneyOf(payout)]);
}

/**
 * Tries the same payout again: the same lines, to the account the merchant has now, reserved under another reference (I3). One
 * that goes through a bank waits for the next file of such payouts (I4).
 */
export const retryPayout = useCase(
  { name: 'retryPayout', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutActionInput) => {
    const { run, payout } = await lockPayout(ctx, input.id);
    transition(payoutLifecycle, PayoutAction.RETRY, payout);
    const merchant = await ctx.em.findOneOrFail(Merchant, { id: payout.merchantId });
    payout.accountKind = merchant.settlementAccountKind;
    payout.accountHolder = merchant.settlementAccountHolder ?? payout.accountHolder;
    payout.accountNumber = merchant.settlementAccountNumber ?? payout.accountNumber;
    payout.bankName = merchant.settlementBankName;
    payout.attempt += 1;
    payout.nextTryAt = nextTryOf(ctx, payout);
    waitsForBatch(run, payout, payout.nextTryAt === null);
    payout.failureReason = null;
    payout.updatedAt = ctx.now;
    await ctx.em.flush();
    await reserveForPayouts(ctx, [moneyOf(payout)]);
    return { id: payout.id };
  },
);

/** Gives a failed payout up; its money is due again since it failed, now its lines can be claimed again too (I3). */
export const givePayoutUp = useCase(
  { name: 'givePayoutUp', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutActionInput) => {
    const { run, payout } = await lockPayout(ctx, input.id);
    transition(payoutLifecycle, PayoutAction.GIVE_UP, payout);
    payout.updatedAt = ctx.now;
    closeOne(ctx, run);
    await ctx.em.flush();
    await letGo(ctx, [payout]);
    return { id: payout.id };
  },
);

/** The bank sent a paid payout back: the money is due to the merchant again, once (I3). */
export const recordBankReturn = useCase(
  { name: 'recordBankReturn', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: ReturnPayoutInput) => {
    const { payout } = await lockPayout(ctx, input.id);
    transition(payoutLifecycle, PayoutAction.RETURN, payout);
    payout.failureReason = input.reason;
    payout.returnedAt = ctx.now;
    payout.updatedAt = ctx.now;
    await ctx.em.flush();
    await returnPayout(ctx, moneyOf(payout));
    return { id: payout.id };
  },
);

export async function lockRun(ctx: UseCaseContext, id: string): Promise<PayoutRun> {
  const run = await ctx.em.findOne(PayoutRun, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!run) throw notFound('payout run', 'id');
  return run;
}

/** A payout with its run, both locked, the run first. */
async function lockPayout(ctx: UseCaseContext, id: string): Promise<{ run: PayoutRun; payout: Payout }> {
  const known = await ctx.em.findOne(Payout, { id });
  if (!known) throw notFound('payout', 'id');
  const run = await lockRun(ctx, known.payoutRunId);
  const payout = await ctx.em.findOneOrFail(Payout, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return { run, payout };
}

/** The payouts of a run go with it until it is sent; none of them is loaded before. */
async function mark(ctx: UseCaseContext, run: PayoutRun, status: PayoutStatus): Promise<void> {
  run.updatedAt = ctx.now;
  await sql`
    update payout set status = ${status}, updated_at = ${ctx.now}, version = version + 1
     where payout_run_id = ${run.id}`.execute(ctx.db);
}

/** The lines that these payouts claimed wait for another one; what was set aside and given back stays with them. */
export const letGo = (ctx: UseCaseContext, payouts: readonly Payout[]): Promise<unknown> =>
  sql`
    update merchant_line set payout_id = null
     where payout_id = any(${payouts.map(({ id }) => id)}::text[]) and kind not in ('PAYOUT', 'PAYOUT_FAILED')`.execute(
    ctx.db,
  );

/** Alipay is asked at once to pay an account of its own, where the market has a gateway to it. */
const nextTryOf = (ctx: UseCaseContext, { accountKind }: Payout): Date | null =>
  accountKind === SettlementAccountKind.ALIPAY && ctx.services.gateways.ALIPAY ? ctx.now : null;

/** Whether a payout that is tried again waits for a bank file; what was answered meanwhile waits for none. */
function waitsForBatch(run: PayoutRun, payout: Payout, waits: boolean): void {
  if (payout.awaitsBatch === waits) return;
  payout.awaitsBatch = waits;
  run.retriedPayoutCount += waits ? 1 : -1;
}

/** One payout less is open; the run is finished with the last. */
function closeOne(ctx: UseCaseContext, run: PayoutRun): void {
  run.openPayoutCount -= 1;
  run.updatedAt = ctx.now;
  if (run.openPayoutCount > 0) return;
  run.status = PayoutRunStatus.FINISHED;
  run.finishedAt = ctx.now;
}

export const moneyOf = (payout: Payout): PayoutMoney => ({
  payoutId: payout.id,
  merchantId: payout.merchantId,
  amountMinor: payout.amountMinor,
  reference: referenceOf(payout),
  sent:
    payout.accountKind === SettlementAccountKind.ALIPAY
      ? { gateway: GatewayName.ALIPAY, number: transferNumberOf(payout) }
      : { gateway: null, number: payout.number },
});
