import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { Job } from '../../kernel/job.js';
import { localDay } from '../../kernel/local-day.js';
import { inTransaction } from '../../kernel/use-case.js';
import { settingsOf } from '../../settings/index.js';
import { monthBefore } from '../../statements/index.js';
import { ComplaintReport } from './complaint-report.entity.js';
import { complaintReportSettings } from './complaint-report-settings.js';
import { countMonth } from './count-month.js';

/** Every night from the setting’s day of the month on: issues last month’s report of complaints, once (H7). */
export const issueComplaintReport: Job = {
  name: 'issue-complaint-report',
  cron: '12 4 * * *',
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const today = localDay(ctx.now, ctx.market.timeZone);
      const { issueDay } = complaintReportSettings;
      if (Number(today.slice(8)) < (await settingsOf(ctx))(issueDay)) return;
      await sql`select pg_advisory_xact_lock(hashtext('jishi complaint report'))`.execute(ctx.db);
      const month = monthBefore(today);
      if (await ctx.em.count(ComplaintReport, { month })) return;
      const counted = await countMonth(ctx, month);
      const facts = JSON.stringify(counted);
      ctx.em.create(ComplaintReport, {
        id: newId('complaintreport', ctx.clock),
        ...{ month, facts, issuedAt: ctx.now },
        caseCount: counted.total.count,
        resolvedCount: counted.total.resolved,
        lateCount: counted.total.resolutionLate,
        sha256: createHash('sha256').update(facts).digest('hex'),
      });
      await ctx.em.flush();
    }),
};
