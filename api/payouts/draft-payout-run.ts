import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { newNumber } from '../orders/index.js';
import { reserveForPayouts } from '../payments/index.js';
import { claimLines } from './claim-lines.js';
import type { DraftPayoutRunInput } from './payout.inputs.js';
import { PayoutRun } from './payout-run.entity.js';

/** One drafter at a time: two would claim the same lines, and one of them would be refused at the end. */
const DRAFTING = 7_041_001;

/**
 * Drafts a run over what is due (I3), for at most a thousand merchants: claims every due line of theirs for one payout and
 * reserves its money, so that no refund can take it meanwhile. Refunds and fees are lines like any other; who owes more
 * than is due gets nothing, and what is owed carries over.
 */
export const draftPayoutRun = useCase(
  { name: 'draftPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, _input: DraftPayoutRunInput) => {
    await sql`select pg_advisory_xact_lock(${DRAFTING})`.execute(ctx.db);
    const run = Object.assign(new PayoutRun(), {
      id: newId('payoutrun', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      currency: ctx.market.currency,
      totalMinor: 0,
      payoutCount: 0,
      openPayoutCount: 0,
      draftedById: ctx.actor.accountId,
      draftedAt: ctx.now,
      updatedAt: ctx.now,
    });
    const payouts = await claimLines(ctx, run.id);
    if (payouts.length === 0) throw refuse('NOTHING_DUE', 'nothing is due to anybody now');
    run.totalMinor = payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    run.payoutCount = payouts.length;
    run.openPayoutCount = payouts.length;
    ctx.em.persist(run);
    await ctx.em.flush();
    await reserveForPayouts(ctx, payouts);
    return { id: run.id };
  },
);
