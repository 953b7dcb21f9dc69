import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { QualityAlert } from './quality-alert.entity.js';
import { emitAlert, writeOfAlert } from './tell-quality-alert.js';

/** An alert that nobody answers, or whose corrective action is not closed by its day, is told again (G7). */
export const remindOfQualityAlerts: Sweep = {
  name: 'quality-alerts',
  dueAt: () => sql`(select min(runs_out_at) from quality_alert where runs_out_at is not null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const due = await ctx.em.find(
        QualityAlert,
        { runsOutAt: { $lte: ctx.now } },
        { orderBy: { runsOutAt: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const alert of due) {
        alert.runsOutAt = null;
        await emitAlert(ctx, alert, 'QUALITY_ALERT_OVERDUE');
        await writeOfAlert(ctx, alert);
      }
      await ctx.em.flush();
      return due.length;
    }),
};
