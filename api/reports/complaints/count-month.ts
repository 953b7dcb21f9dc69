import { sql } from 'kysely';
import { loadCalendars, STANDARD_CALENDAR } from '../../calendars/index.js';
import { RequestError, RequestErrorCode } from '../../kernel/refusal.js';
import type { Db, MarketFacts } from '../../kernel/request-context.js';
import { monthBefore, monthPeriod } from '../../statements/index.js';
import { type ReportPeriod, startOf, within } from '../report-period.js';
import {
  type ComplaintFacts,
  ComplaintGrouping,
  type CorrectiveAction,
  type MeasuredAction,
} from './complaint-facts.js';
import { complaintReportSettings } from './complaint-report-settings.js';
import { figuresOf, groupsOfCases } from './count-cases.js';
import { causeTreeOf, readCauses } from './count-causes.js';
import { countLatent } from './count-latent.js';
import { readCases } from './read-cases.js';

interface Counted {
  readonly db: Db;
  readonly market: MarketFacts;
  readonly now: Date;
}

const MOST_REPEATED = 50;
const MOST_ACTIONS = 100;
const DAY_MS = 86_400_000;

/** Counts a month of the market’s calendar, as it stands now (H7): times are working time of the desk’s own calendar. */
export async function countMonth({ db, market, now }: Counted, month: string): Promise<ComplaintFacts> {
  const days = monthPeriod(month);
  if (!days) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `${month} is no month like 2026-10`);
  const { timeZone, currency } = market;
  const period = { from: days.fromOn, until: days.untilOn };
  const calendar = (await loadCalendars({ db, market }, 'NONE')).get(STANDARD_CALENDAR);
  if (!calendar) throw new Error('the service desk has no calendar');
  const cases = await readCases(db, period, timeZone);
  const counting = { calendar, now };
  const groups = groupsOfCases(cases, counting);
  return {
    month,
    firstOn: period.from,
    lastOn: new Date(Date.parse(`${period.until}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10),
    countedAt: now.toISOString(),
    currency,
    total: figuresOf(cases, counting),
    groups,
    causeTree: causeTreeOf(cases, await readCauses(db), counting),
    wonBack: await wonBack(db, period, timeZone),
    repeatedCauses: await repeated(db, timeZone, {
      month,
      causes: groups[ComplaintGrouping.CAUSE].flatMap(({ key, count }) =>
        key !== null && count > 1 ? [{ cause: key, count }] : [],
      ),
    }),
    correctiveActions: await correctiveActions(db, month),
    measuredActions: await measuredActions(db, period, timeZone),
    latent: await countLatent(db, period, timeZone),
    inquiries: await inquiries(db, period, { timeZone, now }),
  };
}

/** Whoever came back: customers whose so many days after the resolution ended in the month. */
async function wonBack(db: Db, period: ReportPeriod, timeZone: string): Promise<ComplaintFacts['wonBack']> {
  const { wonBackDays } = complaintReportSettings;
  const days = sql`coalesce((select value from market_setting where id = ${wonBackDays.key}), ${wonBackDays.standard})::int`;
  const span = sql`make_interval(days => ${days})`;
  const { rows } = await sql<{ days: number; customers: number; bought: number }>`
    select ${days} as days, count(*)::int as customers, (count(*) filter (where came_back))::int as bought
      from (select c.buyer_id, bool_or(exists (
              select from customer_order o where o.buyer_id = c.buyer_id and o.paid_at is not null
                 and o.placed_at > c.resolved_at and o.placed_at <= c.resolved_at + ${span})) as came_back
              from complaint c
             where c.resolved_at >= ${startOf(period.from, timeZone)} - ${span}
               and c.resolved_at < ${startOf(period.until, timeZone)} - ${span}
             group by c.buyer_id) as customers`.execute(db);
  const [row] = rows;
  return { days: row?.days ?? 0, customers: row?.customers ?? 0, boughtAgain: row?.bought ?? 0 };
}

async function repeated(
  db: Db,
  timeZone: string,
  { month, causes }: { month: string; causes: readonly { cause: string; count: number }[] },
): Promise<ComplaintFacts['repeatedCauses']> {
  const before = monthPeriod(monthBefore(`${month}-01`));
  if (!before || causes.length === 0) return [];
  const period = { from: before.fromOn, until: before.untilOn };
  const { rows } = await sql<{ cause: string; count: number }>`
    select cause, count(*)::int as count from complaint
     where ${within(sql`registered_at`, period, timeZone)} and cause = any(${causes.map(({ cause }) => cause)})
       and merged_into_id is null group by 1`.execute(db);
  const known = new Map(rows.map(({ cause, count }) => [cause, count]));
  return causes.slice(0, MOST_REPEATED).map((each) => ({ ...each, before: known.get(each.cause) ?? 0 }));
}

/** What was done about products that came back, and what came of it (G7). */
async function correctiveActions(db: Db, month: string): Promise<readonly CorrectiveAction[]> {
  const { rows } = await sql<CorrectiveAction>`
    select p.title_zh as "productZh", p.title_en as "productEn", a.corrective_action as action,
           a.corrective_due_on::text as "dueOn", a.effect
      from quality_alert a join product p on p.id = a.product_id
     where a.month = ${month} and a.corrective_action is not null order by a.raised_at, a.id limit ${MOST_ACTIONS}`.execute(
    db,
  );
  return rows;
}

/** Corrective actions planned, done or measured in the month, each with its last measurement until the month was over (H3). */
async function measuredActions(db: Db, period: ReportPeriod, timeZone: string): Promise<readonly MeasuredAction[]> {
  const rate = (complaints: string, orders: string) =>
    sql.raw(`case when m.${orders} > 0 then round(m.${complaints} * 100000.0 / m.${orders})::int end`);
  const { rows } = await sql<MeasuredAction>`
    select a.number, a.measure, coalesce(n.name_zh, p.title_zh, '') as "againstZh", coalesce(n.name_en, p.title_en, '') as "againstEn",
           a.status, ${rate('complaints_before', 'orders_before')} as "rateBefore",
           ${rate('complaints_after', 'orders_after')} as "rateAfter", m.verdict
      from corrective_action a
      left join complaint_cause n on n.id = a.root_cause_id
      left join product p on p.id = a.product_id
      left join lateral (select * from corrective_measurement m where m.corrective_action_id = a.id
         and m.measured_at < ${startOf(period.until, timeZone)} order by m.measured_at desc, m.id desc limit 1) m on true
     where (${within(sql`a.planned_at`, period, timeZone)}) or (${within(sql`a.done_at`, period, timeZone)})
        or (${within(sql`m.measured_at`, period, timeZone)})
     order by a.planned_at, a.id limit ${MOST_ACTIONS}`.execute(db);
  return rows;
}

interface TopicRow {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly count: number;
  readonly questions: number;
  readonly answered: number;
  readonly late: number;
  readonly changed: number;
}

/** Inquiries and suggestions asked in the month (H8). */
async function inquiries(
  db: Db,
  period: ReportPeriod,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<ComplaintFacts['inquiries']> {
  const { rows } = await sql<TopicRow>`
    select t.name_zh as "nameZh", t.name_en as "nameEn", count(*)::int as count,
           (count(*) filter (where i.kind = 'QUESTION'))::int as questions,
           (count(*) filter (where i.answered_at is not null))::int as answered,
           (count(*) filter (where coalesce(i.answered_at, ${now}) > i.due_at))::int as late,
           (count(*) filter (where i.change is not null))::int as changed
      from inquiry i join inquiry_topic t on t.id = i.topic_id
     where ${within(sql`i.asked_at`, period, timeZone)}
     group by t.id order by count(*) desc, t.position, t.id`.execute(db);
  const sum = (value: (row: TopicRow) => number): number => rows.reduce((total, row) => total + value(row), 0);
  return {
    questions: sum(({ questions }) => questions),
    suggestions: sum(({ count, questions }) => count - questions),
    answered: sum(({ answered }) => answered),
    late: sum(({ late }) => late),
    changed: sum(({ changed }) => changed),
    topics: rows.map(({ nameZh, nameEn, count }) => ({ nameZh, nameEn, count })),
  };
}
