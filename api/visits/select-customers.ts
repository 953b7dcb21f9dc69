import { type RawBuilder, sql } from 'kysely';
import { regionPrefix } from '../accounts/index.js';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import type { VisitRound } from './visit-round.entity.js';
import { VisitOccasion } from './visit-words.js';

/** Whom a selection reaches, and how many of them are left out and why (H6). */
export interface Selected {
  readonly selected: number;
  readonly count: number;
  readonly withoutPhone: number;
  readonly notWanted: number;
  readonly visitedLately: number;
}

interface Asked {
  readonly db: Db;
  readonly market: MarketFacts;
  readonly now: Date;
  readonly apartDays: number;
}

/** Counts a selection as it is now. */
export async function countCustomers(asked: Asked, round: VisitRound): Promise<Selected> {
  const { rows } = await sql<Selected>`
    with found as (${found(asked, round)})
    select count(*)::int as "selected", count(*) filter (where why is null)::int as "count",
      count(*) filter (where why = 'PHONE')::int as "withoutPhone",
      count(*) filter (where why = 'WISH')::int as "notWanted",
      count(*) filter (where why = 'LATELY')::int as "visitedLately" from found`.execute(asked.db);
  const [counted] = rows;
  if (!counted) throw new Error('a count answers one row');
  return counted;
}

/** The customers who are called, in a fixed order. */
export async function customersOf(asked: Asked, round: VisitRound): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with found as (${found(asked, round)}) select id from found where why is null order by id`.execute(asked.db);
  return rows.map(({ id }) => id);
}

/**
 * Active customers, staff left out, who bought as the selection says, each with why they are not called. They are called at the number
 * of their account, else of their addresses. Offers go to those alone
 * who agreed to offers on the phone; whoever refused service messages on the phone, or calls as such, is called for nothing (M1).
 */
function found({ market, now, apartDays }: Asked, round: VisitRound): RawBuilder<unknown> {
  const start = (day: string | null) => sql`(${day}::date)::timestamp at time zone ${market.timeZone}`;
  const after = (day: string | null) => sql`(${day}::date + 1)::timestamp at time zone ${market.timeZone}`;
  const inside = (column: RawBuilder<unknown>, from: string | null, until: string | null) => sql`
    (${from}::date is null or ${column} >= ${start(from)}) and (${until}::date is null or ${column} < ${after(until)})`;
  const bought = sql`o.buyer_id is not null and o.status not in ('PENDING_PAYMENT', 'CANCELLED')
    and o.channel is distinct from 'REPLACEMENT'`;
  const ordered = inside(sql`o.placed_at`, round.orderedFromOn, round.orderedUntilOn);
  const { complainedFromOn, complainedUntilOn, lastOrderBeforeOn, lastOrderAfterOn, regionCode } = round;
  const complained = sql`exists (select from complaint k where k.buyer_id = a.id
    and ${inside(sql`k.registered_at`, complainedFromOn, complainedUntilOn)})`;
  const lives = sql`exists (select from address d where d.buyer_id = a.id
    and d.region_code like ${`${regionPrefix(regionCode ?? '')}%`})`;
  const consents = (purpose: 'SERVICE' | 'MARKETING', isGranted: boolean) => sql`exists (select from message_consent m
    where m.account_id = a.id and m.channel = 'SMS' and m.purpose = ${purpose} and m.is_granted = ${isGranted})`;
  return sql`
    select a.id, case
      when a.phone is null and not exists (select from address d where d.buyer_id = a.id) then 'PHONE'
      when exists (select from visit_wish w where w.account_id = a.id and not w.is_welcome)
        or ${consents('SERVICE', false)}
        or ${round.occasion === VisitOccasion.PROMOTION ? sql`not ${consents('MARKETING', true)}` : sql`false`} then 'WISH'
      when exists (select from visit v where v.buyer_id = a.id
        and (v.status = 'WAITING' or v.tried_at > ${new Date(now.getTime() - apartDays * DAY_MS)})) then 'LATELY'
      end as why
    from (
      select o.buyer_id, count(*) filter (where ${ordered}) as orders, max(o.placed_at) as last_at,
        sum(o.total_minor - o.refunded_minor) filter (where ${ordered} and o.currency = ${round.currency}) as spent
      from customer_order o where ${bought} group by o.buyer_id) c
    join account a on a.id = c.buyer_id
    where a.status = 'ACTIVE' and not exists (select from staff_role g where g.account_id = a.id)
      and c.orders >= ${round.ordersAtLeast ?? 1}
      and coalesce(c.spent, 0) >= ${round.spentAtLeastMinor ?? 0}
      and (${lastOrderBeforeOn}::date is null or c.last_at < ${start(lastOrderBeforeOn)})
      and (${lastOrderAfterOn}::date is null or c.last_at >= ${after(lastOrderAfterOn)})
      and ${regionCode === null ? sql`true` : lives}
      and ${complainedFromOn === null && complainedUntilOn === null ? sql`true` : complained}`;
}

const DAY_MS = 86_400_000;
