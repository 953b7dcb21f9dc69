import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { Inquiry } from './inquiry.entity.js';
import { tellInquiry } from './inquiry-access.js';

/** An inquiry that is not answered in time goes back to the queue of all, late, so that somebody else takes it (H8). */
export const takeBackInquiries: Sweep = {
  name: 'take-back-inquiries',
  dueAt: () => sql`(select min(runs_out_at) from inquiry where runs_out_at is not null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        Inquiry,
        { runsOutAt: { $lte: ctx.now } },
        { orderBy: { runsOutAt: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const inquiry of due) {
        Object.assign(inquiry, { runsOutAt: null, ownerId: null });
        await tellInquiry(ctx, inquiry, 'INQUIRY_OVERDUE');
      }
      await ctx.em.flush();
      return due.length;
    }),
};
