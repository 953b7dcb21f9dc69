import { LockMode } from '@mikro-orm/postgresql';
import { stringify } from 'csv-stringify/sync';
import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant, SettlementAccountKind } from '../merchants/index.js';
import { failPayouts, type PayoutMoney, reserveForPayouts, returnPayout, settlePayout } from '../payments/index.js';
import { referenceOf } from './claim-lines.js';
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

/** Gives a run up before it is sent: the money is due again, the lines can be claimed again. */
export const discardPayoutRun = useCase(
  { name: 'discardPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutRunActionInput) => {
    const run = await lockRun(ctx, input.id);
    transition(payoutRunLifecycle, PayoutRunAction.DISCARD, run);
    const payouts = await mark(ctx, run, PayoutStatus.DISCARDED);
    run.openPayoutCount = 0;
    await ctx.em.flush();
    await letGo(ctx, payouts);
    await failPayouts(ctx, payouts.map(moneyOf));
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
    const payouts = await mark(ctx, run, PayoutStatus.SENT);
    for (const payout of payouts) payout.nextTryAt = nextTryOf(ctx, payout);
    run.bankFile = bankFileOf(payouts.filter(({ nextTryAt }) => nextTryAt === null));
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
    const { payout } = await lockPayout(ctx, input.id);
    await failSent(ctx, payout, input.reason);
    return { id: payout.id };
  },
);

/** A locked payout was paid: by the bank's word, whoever brings it. */
export async function paySent(ctx: UseCaseContext, run: PayoutRun, payout: Payout): Promise<void> {
  transition(payoutLifecycle, PayoutAction.CONFIRM, payout);
  payout.paidAt = ctx.now;
  payout.updatedAt = ctx.now;
  closeOne(ctx, run);
  await ctx.em.flush();
  await settlePayout(ctx, moneyOf(payout));
  await tellSettled(ctx, payout);
}

/** A locked payout could not be paid. */
export async function failSent(ctx: UseCaseContext, payout: Payout, reason: string): Promise<void> {
  transition(payoutLifecycle, PayoutAction.FAIL, payout);
  payout.failureReason = reason;
  payout.updatedAt = ctx.now;
  await ctx.em.flush();
  await failPayouts(ctx, [moneyOf(payout)]);
}

/** Tries the same payout again: the same lines, to the account the merchant has now, reserved under another reference (I3). */
export const retryPayout = useCase(
  { name: 'retryPayout', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, input: PayoutActionInput) => {
    const { payout } = await lockPayout(ctx, input.id);
    transition(payoutLifecycle, PayoutAction.RETRY, payout);
    const merchant = await ctx.em.findOneOrFail(Merchant, { id: payout.merchantId });
    payout.accountKind = merchant.settlementAccountKind;
    payout.accountHolder = merchant.settlementAccountHolder ?? payout.accountHolder;
    payout.accountNumber = merchant.settlementAccountNumber ?? payout.accountNumber;
    payout.bankName = merchant.settlementBankName;
    payout.attempt += 1;
    payout.nextTryAt = nextTryOf(ctx, payout);
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

async function lockRun(ctx: UseCaseContext, id: string): Promise<PayoutRun> {
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

/** The payouts of a run go with it until it is sent. */
async function mark(ctx: UseCaseContext, run: PayoutRun, status: PayoutStatus): Promise<Payout[]> {
  const payouts = await ctx.em.find(Payout, { payoutRunId: run.id }, { orderBy: { id: 'asc' } });
  for (const payout of payouts) Object.assign(payout, { status, updatedAt: ctx.now });
  run.updatedAt = ctx.now;
  return payouts;
}

/** The lines that these payouts claimed wait for another one; what was set aside and given back stays with them. */
const letGo = (ctx: UseCaseContext, payouts: readonly Payout[]): Promise<unknown> =>
  sql`
    update merchant_line set payout_id = null
     where payout_id = any(${payouts.map(({ id }) => id)}::text[]) and kind not in ('PAYOUT', 'PAYOUT_FAILED')`.execute(
    ctx.db,
  );

/** Alipay is asked at once to pay an account of its own, where the market has a gateway to it. */
const nextTryOf = (ctx: UseCaseContext, { accountKind }: Payout): Date | null =>
  accountKind === SettlementAccountKind.ALIPAY && ctx.services.gateways.ALIPAY ? ctx.now : null;

/** One payout less is open; the run is finished with the last. */
function closeOne(ctx: UseCaseContext, run: PayoutRun): void {
  run.openPayoutCount -= 1;
  run.updatedAt = ctx.now;
  if (run.openPayoutCount > 0) return;
  run.status = PayoutRunStatus.FINISHED;
  run.finishedAt = ctx.now;
}

const moneyOf = (payout: Payout): PayoutMoney => ({
  payoutId: payout.id,
  merchantId: payout.merchantId,
  amountMinor: payout.amountMinor,
  reference: referenceOf(payout),
});

/** One line a payout: number, holder, account, bank, amount. Cells that a sheet would run as formulas are made text. */
function bankFileOf(payouts: readonly Payout[]): string {
  const rows = payouts.map((payout) => [
    payout.number,
    payout.accountHolder,
    payout.accountNumber,
    payout.bankName ?? '',
    toDecimal(payout.amountMinor, payout.currency),
    payout.currency,
  ]);
  return stringify([['payout', 'holder', 'account', 'bank', 'amount', 'currency'], ...rows], { escape_formulas: true });
}
