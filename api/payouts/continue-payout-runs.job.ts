import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { BATCH, type BatchLimits } from './claim-lines.js';
import { discardOn } from './discard-payout-run.js';
import { alone, draftOn } from './draft-payout-run.js';
import { PayoutRun } from './payout-run.entity.js';
import { PayoutRunStatus } from './payout-status.js';

const unfinished = [PayoutRunStatus.DRAFTING, PayoutRunStatus.DISCARDING];

/**
 * Goes on with runs that are drafted or given up in batches (I3): each batch is whole or not there, and the run knows where the
 * next begins, so that a crash anywhere neither loses nor repeats a line.
 */
export const continuing = (limits: BatchLimits): Sweep => ({
  name: 'continue-payout-runs',
  dueAt: () => sql`(select min(drafted_at) from payout_run where status in ('DRAFTING', 'DISCARDING'))`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      await alone(ctx);
      const run = await ctx.em.findOne(
        PayoutRun,
        { status: { $in: unfinished } },
        { orderBy: { draftedAt: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!run) return 0;
      if (run.status === PayoutRunStatus.DRAFTING) await draftOn(ctx, run, limits);
      else await discardOn(ctx, run, limits);
      await ctx.em.flush();
      return 1;
    }),
});

export const continuePayoutRuns = continuing(BATCH);
