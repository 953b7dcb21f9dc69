import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { BadReviewStatus } from './bad-review-status.js';
import { end, lockBadReview, openAgain, tellBadReview } from './move-bad-review.js';

const untold = sql`due_at is not null and told_late_at is null`;

/** A call or a decision that is due is told; a promise whose day is over opens the case again (C7). */
export const watchBadReviews: Sweep = {
  name: 'watch-bad-reviews',
  dueAt: () => sql`(select min(due_at) from bad_review where ${untold})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from bad_review where due_at <= ${request.clock.now()} and ${untold} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows)
      await inTransaction(request, async (ctx) => {
        const found = await lockBadReview(ctx, { id });
        if (!found?.dueAt || found.dueAt > ctx.now || found.toldLateAt) return;
        if (found.status === BadReviewStatus.PROMISED) await openAgain(ctx, found);
        else {
          found.toldLateAt = ctx.now;
          await tellBadReview(ctx, found, 'BAD_REVIEW_LATE');
        }
        await ctx.em.flush();
      });
    return rows.length;
  },
};

const settled = sql`bad_review b join slip s on s.id = b.slip_id
  where b.status = 'AWAITING_COMPENSATION' and s.status in ('PAID', 'REJECTED', 'WITHDRAWN')`;

/** Closes cases whose slip was paid; where it was turned down, the case is open again (C7, F7). */
export const followReviewSlips: Sweep = {
  name: 'follow-review-slips',
  dueAt: () => sql`(select min(s.updated_at) from ${settled})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string; status: string }>`
      select b.id, s.status from ${settled} order by b.id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id, status } of rows)
      await inTransaction(request, async (ctx) => {
        const found = await lockBadReview(ctx, { id });
        if (found?.status !== BadReviewStatus.AWAITING_COMPENSATION) return;
        if (status === 'PAID') await end(ctx, found, BadReviewStatus.CLOSED);
        else await openAgain(ctx, found);
        await ctx.em.flush();
      });
    return rows.length;
  },
};
