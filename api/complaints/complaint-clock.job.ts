import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { ESCALATION_MS, TOP_LEVEL } from './complaint-status.js';
import { lockComplaint, log, tell } from './move-complaint.js';

/** A complaint that is not resolved in time goes one level up: agent, supervisor, manager (H4). */
export const escalateComplaints: Sweep = {
  name: 'complaint-escalation',
  dueAt: () => sql`(select min(due_at) from complaint where due_at is not null and escalation_level < ${TOP_LEVEL})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from complaint where due_at <= ${request.clock.now()} and escalation_level < ${TOP_LEVEL} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows) {
      await inTransaction(request, async (ctx) => {
        const complaint = await lockComplaint(ctx, id);
        if (!complaint?.dueAt || complaint.dueAt > ctx.now || complaint.escalationLevel >= TOP_LEVEL) return;
        complaint.escalationLevel += 1;
        complaint.dueAt =
          complaint.escalationLevel < TOP_LEVEL ? new Date(ctx.now.getTime() + ESCALATION_MS) : complaint.dueAt;
        complaint.updatedAt = ctx.now;
        log(ctx, complaint, {
          action: 'ESCALATE',
          fromStatus: complaint.status,
          toStatus: complaint.status,
          note: `level ${complaint.escalationLevel}`,
          isInternal: true,
        });
        await tell(ctx, complaint, 'COMPLAINT_ESCALATED');
        await ctx.em.flush();
      });
    }
    return rows.length;
  },
};
