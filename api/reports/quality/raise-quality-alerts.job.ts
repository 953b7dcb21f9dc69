import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { Job } from '../../kernel/job.js';
import { localDay } from '../../kernel/local-day.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { inTransaction } from '../../kernel/use-case.js';
import { newNumber } from '../../orders/index.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { monthPeriod } from '../../statements/index.js';
import { within } from '../report-period.js';
import { QualityAlert } from './quality-alert.entity.js';
import { qualitySettings } from './quality-settings.js';
import { emitAlert, writeOfAlert } from './tell-quality-alert.js';

const BATCH = 50;
const DAY_MS = 86_400_000;

interface Suspicious {
  readonly product_id: string;
  readonly merchant_id: string;
  readonly returned: number;
  readonly shipped: number;
}

/**
 * Every night: products of which too much came back in the month of yesterday raise an alert, once a product and month (G7).
 * Late deliveries and poor service say nothing of the goods and do not count; returns that were taken back do not either.
 */
export const raiseQualityAlerts: Job = {
  name: 'raise-quality-alerts',
  cron: '52 3 * * *',
  run: async (request) => {
    const yesterday = new Date(request.clock.now().getTime() - DAY_MS);
    const month = localDay(yesterday, request.market.timeZone).slice(0, 7);
    while ((await raiseSome(request, month)) === BATCH);
  },
};

const raiseSome = (request: RequestContext, month: string): Promise<number> =>
  inTransaction(request, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtext('jishi quality alerts'))`.execute(ctx.db);
    const settings = await settingsOf(ctx);
    const { ratePerMille, leastUnits, answerHours } = qualitySettings;
    const limits = { perMille: settings(ratePerMille), leastUnits: settings(leastUnits) };
    const dueAt = new Date(ctx.now.getTime() + spanMs(answerHours, settings(answerHours)));
    const found = await suspiciousProducts(ctx, month, limits);
    for (const product of found) {
      const alert = Object.assign(new QualityAlert(), {
        id: newId('qualityalert', ctx.clock),
        number: newNumber(ctx.now, ctx.market.timeZone),
        ...{ productId: product.product_id, merchantId: product.merchant_id, month },
        ...{ returnedUnits: product.returned, shippedUnits: product.shipped },
        thresholdBasisPoints: limits.perMille * 10,
        ...{ raisedAt: ctx.now, dueAt, runsOutAt: dueAt, updatedAt: ctx.now },
      });
      ctx.em.persist(alert);
      await emitAlert(ctx, alert, 'QUALITY_ALERT_RAISED');
      await writeOfAlert(ctx, alert);
    }
    await ctx.em.flush();
    return found.length;
  });

async function suspiciousProducts(
  { db, market: { timeZone } }: UseCaseContext,
  month: string,
  { perMille, leastUnits }: { perMille: number; leastUnits: number },
): Promise<readonly Suspicious[]> {
  const days = monthPeriod(month);
  if (!days) throw new Error(`${month} is no month`);
  const period = { from: days.fromOn, until: days.untilOn };
  const { rows } = await sql<Suspicious>`
    with returned as (
      select ol.product_id, ol.merchant_id, sum(l.quantity)::int as units
        from order_return r
        join return_line l on l.return_id = r.id
        join order_line ol on ol.id = l.order_line_id
       where ${within(sql`r.requested_at`, period, timeZone)}
         and r.reason not in ('LATE_DELIVERY', 'POOR_SERVICE')
         and not (r.status = 'CLOSED' and r.answered_at is null)
         and ol.product_id is not null
       group by 1, 2 having sum(l.quantity) >= ${leastUnits}),
    shipped as (
      select ol.product_id, sum(sl.quantity)::int as units
        from shipment s
        join shipment_line sl on sl.shipment_id = s.id
        join order_line ol on ol.id = sl.order_line_id
       where ${within(sql`s.shipped_at`, period, timeZone)} and ol.replaces_line_id is null
         and ol.product_id in (select product_id from returned)
       group by 1)
    select r.product_id, r.merchant_id, r.units as returned, coalesce(s.units, 0) as shipped
      from returned r left join shipped s using (product_id)
     where r.units * 1000 >= coalesce(s.units, 0) * ${perMille}::int
       and not exists (select from quality_alert a where a.product_id = r.product_id and a.month = ${month})
     order by r.product_id limit ${BATCH}`.execute(db);
  return rows;
}
