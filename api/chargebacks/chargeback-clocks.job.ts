import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { lockChargeback, lose } from './decide-chargeback.js';

/** What was not answered by the day the gateway named is lost (F5). */
export const loseUnanswered: Sweep = {
  name: 'chargeback-clocks',
  dueAt: () => sql`(select min(due_at) from chargeback where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from chargeback where due_at <= ${request.clock.now()} order by due_at, id limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows)
      await inTransaction(request, async (ctx) => {
        const file = await lockChargeback(ctx, id);
        if (!file?.chargeback.dueAt || file.chargeback.dueAt > ctx.now) return;
        await lose(ctx, file);
        await ctx.em.flush();
      });
    return rows.length;
  },
};
