import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { accept, enter, lockReturn, payBack } from './move-return.js';
import { ReturnStatus } from './return-status.js';

/** Does what the rule says when a return's clock runs out, never nothing (G3). */
export const sweepReturns: Sweep = {
  name: 'return-clocks',
  dueAt: () => sql`(select min(due_at) from order_return where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from order_return where due_at <= ${request.clock.now()} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows) {
      await inTransaction(request, async (ctx) => {
        const found = await lockReturn(ctx, id);
        if (!found?.made.dueAt || found.made.dueAt > ctx.now) return;
        const { made, order } = found;
        if (made.status === ReturnStatus.REQUESTED) await accept(ctx, made, order);
        else if (made.status === ReturnStatus.SENT_BACK || made.status === ReturnStatus.APPEALED)
          await payBack(ctx, made, order);
        else await enter(ctx, made, order, ReturnStatus.CLOSED);
        await ctx.em.flush();
      });
    }
    return rows.length;
  },
};
