import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { charge } from './charge.js';
import { FeeCycle, FeePlan } from './fee-plan.entity.js';
import { feePlanOn } from './fee-plan-of.js';

/**
 * Charges the monthly and yearly fees of plans (B6), at the beginning of each period, once a merchant and period: shops that
 * trade on that day and for whom this plan holds. Periods are counted from the plan’s first day; a month that lacks it uses its last.
 */
export const chargePeriods: Sweep = {
  name: 'charge-periods',
  dueAt: ({ timeZone }) =>
    sql`(select min(next_on)::timestamp at time zone ${timeZone} from fee_plan where next_on is not null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const today = localDay(ctx.now, ctx.market.timeZone);
      const plan = await ctx.em.findOne(
        FeePlan,
        { nextOn: { $lte: today } },
        { orderBy: { nextOn: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!plan) return 0;
      const merchantIds = await uncharged(ctx, plan, plan.nextOn ?? today);
      for (const merchantId of merchantIds)
        await charge(ctx, {
          ...{ merchantId, kind: plan.kind, amountMinor: plan.amountMinor },
          rule: { zh: `${plan.ruleZh}（${plan.nextOn} 起）`, en: `${plan.ruleEn} (from ${plan.nextOn})` },
          reference: referenceOf(plan, merchantId),
        });
      if (merchantIds.length < SWEEP_BATCH) plan.nextOn = await nextPeriod(ctx, plan);
      await ctx.em.flush();
      return Math.max(1, merchantIds.length);
    }),
};

const referenceOf = ({ id, nextOn }: FeePlan, merchantId: string): string => `${id} ${merchantId} ${nextOn}`;

/** Shops that trade, for whom the plan holds on the day, and who were not charged for this period; in the order of their ids. */
async function uncharged({ db }: UseCaseContext, plan: FeePlan, day: string): Promise<string[]> {
  if (plan.amountMinor === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select m.id from merchant m
     where m.status = 'APPROVED' and ${plan.merchantId === null ? sql`true` : sql`m.id = ${plan.merchantId}`}
       and ${feePlanOn(plan.kind, day)} = ${plan.id}
       and not exists (select from merchant_charge c where c.kind = ${plan.kind} and c.reference = ${plan.id} || ' ' || m.id || ' ' || ${day})
     order by m.id limit ${SWEEP_BATCH}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The first day of the period after this one; null when the plan ends before. */
async function nextPeriod({ db }: UseCaseContext, { cycle, fromOn, nextOn, untilOn }: FeePlan): Promise<string | null> {
  const step = cycle === FeeCycle.YEARLY ? '1 year' : '1 month';
  const { rows } = await sql<{ day: string }>`
    select min(day)::date::text as day from (
      select ${fromOn}::date + n * ${step}::interval as day from generate_series(1, 1200) n) periods
     where day > ${nextOn}::date`.execute(db);
  const day = rows[0]?.day ?? null;
  return day !== null && (untilOn === null || day < untilOn) ? day : null;
}
