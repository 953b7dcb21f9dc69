import { type RawBuilder, sql } from 'kysely';
import type { MarketFacts } from '../kernel/request-context.js';
import type { Setting } from '../settings/index.js';
import { ProblemKind } from './problem-status.js';
import { trackingSettings } from './tracking-settings.js';

/** An order that is in trouble from `lateSince` on, unless something happens before; as rows of the statement below. */
export interface Late {
  readonly kind: ProblemKind;
  readonly order_id: string;
  readonly fact_at: string;
  readonly late_since: string;
}

/** Reads a setting within a statement: clocks are looked at outside of use cases. */
export const settingOf = ({ key, standard }: Setting): RawBuilder<number> =>
  sql`coalesce((select value from market_setting where id = ${sql.lit(key)}), ${sql.lit(standard)})::int`;

const hours = (setting: Setting): RawBuilder<unknown> => sql`make_interval(hours => ${settingOf(setting)})`;

type Rule = (market: Pick<MarketFacts, 'timeZone'>, only: RawBuilder<unknown>) => RawBuilder<unknown>;

const late = (
  kind: ProblemKind,
  { fact, since }: { fact: RawBuilder<unknown>; since: RawBuilder<unknown> },
  from: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`select ${sql.lit(kind)}::text as kind, o.id as order_id, ${fact} as fact_at, ${since} as late_since ${from}`;

/** When something was last heard of a parcel: its carrier's latest news, or that it left. */
const lastHeard = sql`greatest(p.shipped_at,
  (select max(t.received_at) from tracking_event t where t.shipment_id = p.id))`;

const parcelsOf = (condition: RawBuilder<unknown>, fact: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select ${fact} from shipment p
    where ${condition} and p.id in (select shipment_id from shipment_line where order_id = o.id))`;

/** Of the parcels under way with a number, the one that is silent longest. */
const silentSince = parcelsOf(
  sql`p.status in ('SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY') and p.tracking_number is not null`,
  sql`min(${lastHeard})`,
);
const failedAt = parcelsOf(sql`p.status = 'FAILED'`, sql`max(${lastHeard})`);
const cameBackAt = parcelsOf(sql`p.status in ('RETURNING', 'RETURNED')`, sql`max(${lastHeard})`);

const underWay = sql`o.status in ('PICKING', 'SHIPPED') and o.shipped_unit_count > 0`;

/**
 * The rules of the tracking desk (E9), each one statement of facts: which orders are in trouble, by which fact, and since
 * when. Whether somebody looks makes no difference. `only` narrows them to one order.
 */
const rules: readonly Rule[] = [
  (_market, only) =>
    late(
      ProblemKind.LATE_REVIEW,
      { fact: sql`o.due_at`, since: sql`o.due_at` },
      sql`from customer_order o where o.status = 'PAID' and o.due_at is not null and o.held_at is null ${only}`,
    ),
  ({ timeZone }, only) => {
    const promisedDay = sql`o.promised_on::timestamp`;
    return late(
      ProblemKind.LATE_SHIPMENT,
      {
        fact: sql`coalesce(o.wished_from, ${promisedDay} at time zone ${timeZone})`,
        since: sql`least(o.wished_from, (${promisedDay} + ${hours(trackingSettings.shipByHour)}) at time zone ${timeZone})`,
      },
      sql`from customer_order o
        where o.status in ('PAID', 'REVIEWED', 'PICKING') and o.promised_on is not null and o.held_at is null ${only}`,
    );
  },
  ({ timeZone }, only) => {
    const dayIsOver = sql`coalesce(o.wished_until, (o.promised_on + 1)::timestamp at time zone ${timeZone})`;
    return late(
      ProblemKind.LATE_DELIVERY,
      { fact: dayIsOver, since: dayIsOver },
      sql`from customer_order o where o.status = 'SHIPPED' and o.promised_on is not null
        and o.delivery_method = 'DELIVERY' ${only}`,
    );
  },
  (_market, only) =>
    late(
      ProblemKind.STUCK_PARCEL,
      { fact: silentSince, since: sql`${silentSince} + ${hours(trackingSettings.stuckHours)}` },
      sql`from customer_order o
        where ${underWay} and ${silentSince} is not null ${only}`,
    ),
  (_market, only) =>
    late(
      ProblemKind.FAILED_DELIVERY,
      { fact: failedAt, since: failedAt },
      sql`from customer_order o where ${underWay} and ${failedAt} is not null ${only}`,
    ),
  (_market, only) =>
    late(
      ProblemKind.REFUSED_PARCEL,
      { fact: cameBackAt, since: cameBackAt },
      sql`from customer_order o
        where ${underWay} and ${cameBackAt} is not null ${only}`,
    ),
  (_market, only) =>
    late(
      ProblemKind.HELD_TOO_LONG,
      { fact: sql`o.held_at`, since: sql`o.held_at + ${hours(trackingSettings.heldHours)}` },
      sql`from customer_order o where o.status in ('PAID', 'REVIEWED') and o.held_at is not null ${only}`,
    ),
];

/** Everything that is, or will be, late as orders stand now; of one order when it is named. */
export function lateOrders(market: Pick<MarketFacts, 'timeZone'>, orderId?: string): RawBuilder<Late> {
  const only = orderId === undefined ? sql`` : sql`and o.id = ${orderId}`;
  return sql`(${sql.join(
    rules.map((rule) => rule(market, only)),
    sql` union all `,
  )})`;
}

/** Whether nothing stands for it yet: no open problem order, and none that somebody closed knowing the same fact. */
export const isNew = sql`not exists (select from problem_order p
  where p.order_id = late.order_id and p.kind = late.kind
    and (p.closed_at is null or (p.status = 'CLOSED' and p.fact_at = late.fact_at)))`;
