import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { localDay } from '../../kernel/local-day.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { Merchant } from '../merchant.entity.js';

/** Lets a chosen settlement schedule take effect when the period it was chosen in is over (I1). */
export const applySettlementSchedules: Sweep = {
  name: 'apply-settlement-schedules',
  dueAt: ({ timeZone }) =>
    sql`(select min(next_schedule_from)::timestamp at time zone ${timeZone} from merchant where next_schedule_from is not null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        Merchant,
        { nextScheduleFrom: { $lte: localDay(ctx.now, ctx.market.timeZone) } },
        { orderBy: { id: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      for (const merchant of due) {
        merchant.settlementSchedule = merchant.nextSettlementSchedule ?? merchant.settlementSchedule;
        merchant.nextSettlementSchedule = null;
        merchant.nextScheduleFrom = null;
        merchant.updatedAt = ctx.now;
      }
      await ctx.em.flush();
      return due.length;
    }),
};
