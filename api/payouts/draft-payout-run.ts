import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { newNumber } from '../orders/index.js';
import { reserveForPayouts } from '../payments/index.js';
import { BATCH, type BatchLimits, claimLines, firstWithDue } from './claim-lines.js';
import type { DraftPayoutRunInput } from './payout.inputs.js';
import { PayoutRun } from './payout-run.entity.js';
import { PayoutRunStatus } from './payout-status.js';

/** One drafter at a time: two would claim the same lines, and one of them would be refused at the end. */
const DRAFTING = 7_041_001;

/**
 * Drafts a run over what is due (I3): claims every due line of every merchant for one payout and reserves its money, so
 * that no refund can take it meanwhile. Refunds and fees are lines like any other; who owes more than is due gets nothing, and
 * what is owed carries over. A run of more than some thousand lines is drafted in batches, each a transaction; the rest of them
 * follows by itself.
 */
export const draftPayoutRun = useCase(
  { name: 'draftPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  (ctx, _input: DraftPayoutRunInput) => startRun(ctx, BATCH),
);

/** The run with its first batch; one run is drafted at a time. */
export async function startRun(ctx: UseCaseContext, limits: BatchLimits): Promise<{ id: string }> {
  await alone(ctx);
  if (await ctx.em.count(PayoutRun, { status: PayoutRunStatus.DRAFTING }))
    throw notAllowedNow('a run is being drafted');
  const first = await firstWithDue(ctx);
  if (!first) throw nothingDue();
  const run = Object.assign(new PayoutRun(), {
    id: newId('payoutrun', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    status: PayoutRunStatus.DRAFTING,
    nextMerchantId: first,
    currency: ctx.market.currency,
    totalMinor: 0,
    payoutCount: 0,
    openPayoutCount: 0,
    draftedById: ctx.actor.accountId,
    draftedAt: ctx.now,
    updatedAt: ctx.now,
  });
  await draftOn(ctx, run, limits);
  if (run.status === PayoutRunStatus.DISCARDED) throw nothingDue();
  ctx.em.persist(run);
  await ctx.em.flush();
  return { id: run.id };
}

/** The next batch of a locked run that is being drafted. */
export async function draftOn(ctx: UseCaseContext, run: PayoutRun, limits: BatchLimits): Promise<void> {
  const { payouts, next } = await claimLines(ctx, { id: run.id, first: run.nextMerchantId ?? '' }, limits);
  if (payouts.length > 0) await reserveForPayouts(ctx, payouts);
  run.totalMinor += payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  run.payoutCount += payouts.length;
  run.openPayoutCount += payouts.length;
  run.nextMerchantId = next;
  run.updatedAt = ctx.now;
  if (next === null) run.status = run.payoutCount > 0 ? PayoutRunStatus.DRAFT : PayoutRunStatus.DISCARDED;
}

export const alone = (ctx: UseCaseContext): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(${DRAFTING})`.execute(ctx.db);

const nothingDue = () => refuse('NOTHING_DUE', 'nothing is due to anybody now');
