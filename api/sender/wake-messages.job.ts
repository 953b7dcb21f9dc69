import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { deliverMessage } from './deliver-message.job.js';
import { ENQUEUED_MS } from './message-clocks.js';

/** Gives messages to the job queue whose quiet hours or pause are over, and those that were left lying (M1). */
export const wakeMessages: Sweep = {
  name: 'wakeMessages',
  dueAt: () => sql`(select min(wake_at) from message)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql<{ id: string }>`
        update message set status = 'WAITING', wake_at = ${new Date(ctx.now.getTime() + ENQUEUED_MS)}
        where id in (
          select id from message where wake_at <= ${ctx.now} order by wake_at limit ${SWEEP_BATCH} for update)
        returning id`.execute(ctx.db);
      for (const { id } of rows) await ctx.services.enqueue(ctx, deliverMessage, { messageId: id });
      return rows.length;
    }),
};
