import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import { toDecimal } from '../kernel/money.js';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { MerchantType, nextPeriodDay, SettlementSchedule } from '../merchants/index.js';
import { DueState, dueGroups } from './due-lines.js';
import type { MerchantMoneyType, PayoutPreviewType } from './due-overview.type.js';

/** How many days and months are shown, this one included. */
const SHOWN = { day: 31, month: 12 } as const;
const MERCHANTS_SHOWN = 100;
const FREEINGS_SHOWN = 31;

/** Oldest first day of each age, in days; the last is open. */
const AGES = [0, 8, 31, 91] as const;

interface Sums {
  due: string | null;
  held: string | null;
  later: string | null;
}

const sumsOf = sql`
  sum(d.net) filter (where d.state = ${DueState.DUE}) as due, sum(d.net) filter (where d.state = ${DueState.HELD}) as held,
  sum(d.net) filter (where d.state = ${DueState.LATER}) as later`;

const money = (minor: number | string | null, currency: string) => ({
  amount: toDecimal(minor ?? 0, currency),
  currency,
});

/** What a run drafted now would pay, hold and carry over (I3); nothing is claimed. */
export async function payoutPreview({ db, clock, market }: RequestContext): Promise<PayoutPreviewType> {
  const { rows } = await sql<Sums & { id: string }>`
    select m.id, ${sumsOf} from merchant m cross join lateral (${dueGroups(clock.now(), market)}) d group by m.id`.execute(
    db,
  );
  const { rows: reserves } = await sql<{ id: string; balance: string }>`
    select merchant_id as id, sum(held_minor - freed_minor) as balance from reserve_part
     where freed_minor < held_minor group by merchant_id`.execute(db);
  const kept = new Map(reserves.map(({ id, balance }) => [id, Number(balance)]));
  const { currency } = market;
  const of = (value: (row: Sums) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
  const due = (row: Sums): number => Number(row.due ?? 0);
  const paid = rows
    .filter((row) => due(row) > 0)
    .toSorted((one, other) => due(other) - due(one) || (one.id < other.id ? -1 : 1));
  return {
    payoutCount: paid.length,
    total: money(
      paid.reduce((sum, row) => sum + due(row), 0),
      currency,
    ),
    held: money(
      of((row) => Number(row.held ?? 0)),
      currency,
    ),
    later: money(
      of((row) => Number(row.later ?? 0)),
      currency,
    ),
    carried: money(
      of((row) => Math.min(0, due(row))),
      currency,
    ),
    reserve: money(
      [...kept.values()].reduce((sum, balance) => sum + balance, 0),
      currency,
    ),
    merchants: paid.slice(0, MERCHANTS_SHOWN).map((row) => ({
      merchant: ref(MerchantType, row.id),
      due: money(row.due, currency),
      held: money(row.held, currency),
      later: money(row.later, currency),
      reserve: money(kept.get(row.id) ?? 0, currency),
    })),
  };
}

/** A merchant's money as it stands now: what is due, held or later, on its way, kept back; what came in day by day. */
export async function merchantMoney(ctx: RequestContext, merchantId: string): Promise<MerchantMoneyType | null> {
  const { db, market } = ctx;
  const now = ctx.clock.now();
  const { currency, timeZone } = market;
  const today = localDay(now, timeZone);
  const { rows } = await sql<
    Sums & {
      schedule: SettlementSchedule;
      balance: string;
      sent: string;
      reserve: string;
      ages: Record<string, string> | null;
    }
  >`
    select m.settlement_schedule as schedule, ${sumsOf},
      (select coalesce(sum(balance_minor), 0) from ledger_account a
        where a.merchant_id = m.id and a.kind in ('MERCHANT_PAYABLE', 'MERCHANT_DEBT')) as balance,
      (select coalesce(sum(balance_minor), 0) from ledger_account a where a.merchant_id = m.id and a.kind = 'MERCHANT_PAYOUT') as sent,
      (select coalesce(sum(balance_minor), 0) from ledger_account a where a.merchant_id = m.id and a.kind = 'MERCHANT_RESERVE') as reserve,
      (select jsonb_object_agg(age, net) from (
        select (select max(first) from unnest(${[...AGES]}::int[]) first where first <= ${today}::date - (g.since at time zone ${timeZone})::date) as age, sum(g.net) as net
          from (${dueGroups(now, market)}) g group by 1) aged) as ages
      from merchant m left join lateral (${dueGroups(now, market)}) d on true
     where m.id = ${merchantId} group by m.id`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const [days, months] = [await incomeBy(ctx, merchantId, 'day'), await incomeBy(ctx, merchantId, 'month')];
  const freed = await sql<{ day: string; amount: string }>`
    select (due_at at time zone ${timeZone})::date::text as day, sum(held_minor - freed_minor) as amount from reserve_part
     where merchant_id = ${merchantId} and freed_minor < held_minor group by 1 order by 1 limit ${FREEINGS_SHOWN}`.execute(
    db,
  );
  return {
    balance: money(row.balance, currency),
    due: money(row.due, currency),
    held: money(row.held, currency),
    later: money(row.later, currency),
    underWay: money(row.sent, currency),
    reserve: money(row.reserve, currency),
    reserveFreed: freed.rows.map(({ day, amount }) => ({ day, amount: money(amount, currency) })),
    nextSettlementOn: row.schedule === SettlementSchedule.INSTANT ? today : nextPeriodDay(row.schedule, today),
    incomeByDay: days.map(({ from, income }) => ({ day: from, income: money(income, currency) })),
    incomeByMonth: months.map(({ from, income }) => ({ month: from.slice(0, 7), income: money(income, currency) })),
    byAge: AGES.map((fromDays, index) => ({
      fromDays,
      untilDays: AGES[index + 1] ?? null,
      amount: money(row.ages?.[fromDays] ?? 0, currency),
    })),
  };
}

/** What came in by day or month of the market's calendar, payouts left out; a period without lines has nothing. */
async function incomeBy(
  { db, clock, market: { timeZone } }: RequestContext,
  merchantId: string,
  unit: keyof typeof SHOWN,
): Promise<{ from: string; income: string }[]> {
  const step = sql`${sql.lit(`1 ${unit}`)}::interval`;
  const last = sql`date_trunc(${sql.lit(unit)}, ${localDay(clock.now(), timeZone)}::timestamp)`;
  const { rows } = await sql<{ from: string; income: string }>`
    select p.first::date::text as from, coalesce(sum(l.amount_minor), 0) as income
      from generate_series(${last} - ${SHOWN[unit] - 1}::int * ${step}, ${last}, ${step}) p(first)
      left join merchant_line l on l.merchant_id = ${merchantId}
       and l.occurred_at >= p.first at time zone ${timeZone} and l.occurred_at < (p.first + ${step}) at time zone ${timeZone}
       and l.kind not in ('PAYOUT', 'PAYOUT_FAILED', 'BANK_RETURN')
     group by p.first order by p.first`.execute(db);
  return rows;
}
