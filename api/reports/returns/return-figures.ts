import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../../kernel/actor.js';
import type { Db } from '../../kernel/request-context.js';
import { type ReportPeriod, within } from '../report-period.js';

/** What returns are counted by (G7). */
export enum ReturnGrouping {
  REASON = 'REASON',
  REASON_RULE = 'REASON_RULE',
  KIND = 'KIND',
  PRODUCT = 'PRODUCT',
  MERCHANT = 'MERCHANT',
  COURIER = 'COURIER',
  AGENT = 'AGENT',
}

/** One row of the statistics; with `isTotal` all of it, each return once. */
export interface ReturnFigure {
  readonly key: string | null;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly isTotal: boolean;
  readonly returnCount: number;
  readonly unitCount: number;
  readonly askedMinor: number;
  readonly paidMinor: number;
  readonly shippedUnits: number;
}

export interface ReturnQuestion {
  readonly by: ReturnGrouping;
  readonly period: ReportPeriod;
  readonly timeZone: string;
  readonly scope: Scope;
  readonly merchantId?: string | null;
}

/** More rows are not told; the most returned units come first. */
export const MOST_ROWS = 200;

/** The carrier of the first parcel that held units of an order line: what a return of that line is put down to. */
const firstCarrier = sql`(select s.carrier from shipment_line sl join shipment s on s.id = sl.shipment_id
  where sl.order_id = r.order_id and sl.order_line_id = l.order_line_id order by s.shipped_at, s.id limit 1)`;

/** By what a return's line is grouped, and by what a unit that left is. */
const keys: Readonly<Record<ReturnGrouping, readonly [returned: RawBuilder<unknown>, shipped: RawBuilder<unknown>]>> = {
  REASON: [sql`r.reason`, sql`null::text`],
  REASON_RULE: [sql`r.reason_rule_id`, sql`null::text`],
  KIND: [sql`r.kind`, sql`null::text`],
  PRODUCT: [sql`ol.product_id`, sql`ol.product_id`],
  MERCHANT: [sql`r.merchant_id`, sql`s.merchant_id`],
  COURIER: [firstCarrier, sql`s.carrier`],
  AGENT: [sql`o.agent_number`, sql`o.agent_number`],
};

/** Reasons and kinds are no groups of what left: each is measured against all of it. */
const againstAll: ReadonlySet<ReturnGrouping> = new Set([
  ReturnGrouping.REASON,
  ReturnGrouping.REASON_RULE,
  ReturnGrouping.KIND,
]);

/**
 * Returns applied for in a period, by one grouping, beside the units that left in the same period, replacements left out (G7): one statement, read by
 * `order_return (requested_at)` and `shipment (shipped_at)`. A return with lines in several groups counts in each, its units
 * and money only in their own; the total has every return once.
 */
export async function returnFigures(db: Db, question: ReturnQuestion): Promise<readonly ReturnFigure[]> {
  const { by, period, timeZone } = question;
  const [returnedBy, shippedBy] = keys[by];
  const { rows } = await sql<ReturnFigure>`
    with returned as (
      select r.id, ${returnedBy} as key, l.quantity, l.amount_minor, l.paid_minor
        from order_return r
        join return_line l on l.return_id = r.id
        join order_line ol on ol.id = l.order_line_id
        join customer_order o on o.id = r.order_id
       where ${within(sql`r.requested_at`, period, timeZone)} and ${reached(sql`r.merchant_id`, question)}),
    left_units as (
      select ${shippedBy} as key, sl.quantity
        from shipment s
        join shipment_line sl on sl.shipment_id = s.id
        join order_line ol on ol.id = sl.order_line_id
        join customer_order o on o.id = sl.order_id
       where ${within(sql`s.shipped_at`, period, timeZone)} and o.replacement_for_id is null and ${reached(sql`s.merchant_id`, question)}),
    shipped as (select key, sum(quantity) as units from left_units group by key),
    figures as (
      select key, grouping(key) = 1 as is_total, count(distinct id) as returns, sum(quantity) as units,
             sum(amount_minor) as asked, sum(paid_minor) as paid
        from returned group by grouping sets ((key), ()))
    select f.key, f.is_total as "isTotal", f.returns::int as "returnCount", coalesce(f.units, 0)::int as "unitCount",
           coalesce(f.asked, 0)::float8 as "askedMinor", coalesce(f.paid, 0)::float8 as "paidMinor",
           coalesce(case when f.is_total or ${againstAll.has(by)} then (select sum(units) from shipped)
                         else (select units from shipped s where s.key is not distinct from f.key) end, 0)::int as "shippedUnits",
           ${namesOf(by)}
      from figures f
     order by f.is_total desc, f.units desc nulls last, f.key nulls last limit ${MOST_ROWS + 1}`.execute(db);
  return rows;
}

function namesOf(by: ReturnGrouping): RawBuilder<unknown> {
  if (by === ReturnGrouping.MERCHANT)
    return sql`(select name_zh from merchant where id = f.key) as "nameZh", (select name_en from merchant where id = f.key) as "nameEn"`;
  if (by === ReturnGrouping.PRODUCT)
    return sql`(select title_zh from product where id = f.key) as "nameZh", (select title_en from product where id = f.key) as "nameEn"`;
  if (by === ReturnGrouping.REASON_RULE)
    return sql`(select name_zh from return_reason_rule where id = f.key) as "nameZh", (select name_en from return_reason_rule where id = f.key) as "nameEn"`;
  return sql`f.key as "nameZh", f.key as "nameEn"`;
}

function reached(column: RawBuilder<unknown>, { scope, merchantId }: ReturnQuestion): RawBuilder<boolean> {
  const named = merchantId ? sql<boolean>`${column} = ${merchantId}` : sql<boolean>`true`;
  return scope.all ? named : sql<boolean>`${named} and ${column} = any(${[...scope.merchantIds]})`;
}
