import { sql } from 'kysely';
import type { Job } from '../kernel/job.js';
import { localDay } from '../kernel/local-day.js';
import { inTransaction } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { issue } from './issue-statement.js';
import { monthBefore, monthPeriod } from './statement-period.js';

const BATCH = 20;

/** On the first of a month issues last month's statement of every shop that has ever had a line (I2); safe to repeat. */
export const issueStatements: Job = {
  name: 'issue-statements',
  cron: '20 3 1 * *',
  run: async (request) => {
    const period = monthPeriod(monthBefore(localDay(request.clock.now(), request.market.timeZone)));
    if (!period) throw new Error('a day without a month before it');
    for (;;) {
      const issued = await inTransaction(request, async (ctx) => {
        const { rows } = await sql<{ id: string }>`
          select m.id from merchant m
           where exists (select from merchant_line l where l.merchant_id = m.id
                          and l.occurred_at < (${period.untilOn}::timestamp at time zone ${ctx.market.timeZone}))
             and not exists (select from statement s where s.merchant_id = m.id and s.from_on = ${period.fromOn}::date)
           order by m.id limit ${BATCH}`.execute(ctx.db);
        const merchants = await ctx.em.find(
          Merchant,
          { id: { $in: rows.map(({ id }) => id) } },
          { orderBy: { id: 'asc' } },
        );
        for (const merchant of merchants) await issue(ctx, merchant, period);
        return merchants.length;
      });
      if (issued < BATCH) return;
    }
  },
};
