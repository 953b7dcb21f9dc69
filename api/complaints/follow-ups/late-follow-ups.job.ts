import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { lockComplaint, tell } from '../move-complaint.js';
import { waitingFollowUp } from './schedule-follow-up.js';

const untold = sql`status = 'SCHEDULED' and late_told_at is null`;

/** A follow-up that stays due too long is told to the supervisor, once an attempt (H6). */
export const tellLateFollowUps: Sweep = {
  name: 'late-follow-ups',
  dueAt: () => sql`(select min(late_at) from complaint_follow_up where ${untold})`,
  run: async (request) => {
    const { rows } = await sql<{ complaint_id: string }>`
      select complaint_id from complaint_follow_up where late_at <= ${request.clock.now()} and ${untold}
      order by late_at limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { complaint_id: id } of rows) {
      await inTransaction(request, async (ctx) => {
        const complaint = await lockComplaint(ctx, id);
        if (!complaint) return;
        const followUp = await waitingFollowUp(ctx, complaint);
        if (!followUp?.lateAt || followUp.lateAt > ctx.now || followUp.lateToldAt) return;
        followUp.lateToldAt = ctx.now;
        await tell(ctx, complaint, 'COMPLAINT_FOLLOW_UP_LATE');
        await ctx.em.flush();
      });
    }
    return rows.length;
  },
};
