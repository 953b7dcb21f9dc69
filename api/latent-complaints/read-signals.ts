import { type RawBuilder, sql } from 'kysely';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { type Settings, spanMs } from '../settings/index.js';
import { LatentSignalKind } from './latent-complaint-status.js';
import { latentSettings, weightOf } from './latent-settings.js';

/** A signal that counts at an instant. */
export interface Signal {
  readonly kind: LatentSignalKind;
  readonly weight: number;
  readonly since: Date;
  /** When it happened last; null while it goes on. */
  readonly lastAt: Date | null;
  readonly figure: number | null;
}

/** What weighs on an order at an instant, and when time alone changes that next; null: never. */
export interface Weighed {
  readonly signals: readonly Signal[];
  readonly weight: number;
  readonly looksAt: Date | null;
}

interface Fact {
  readonly kind: LatentSignalKind;
  readonly since: string;
  readonly last_at: string | null;
  readonly figure: number | null;
}

interface Reading {
  readonly db: Db;
  readonly market: Pick<MarketFacts, 'timeZone'>;
  readonly now: Date;
}

const fact = (
  kind: LatentSignalKind,
  {
    since,
    last,
    figure = sql`null`,
  }: Readonly<Record<'since' | 'last', RawBuilder<unknown>>> & { figure?: RawBuilder<unknown> },
  from: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`select ${sql.lit(kind)}::text as kind, ${since} as since, ${last} as last_at, ${figure}::int as figure ${from}`;

const { LATE_DELIVERY, REPEATED_CONTACT, LOW_SCORE, LOW_FOLLOW_UP } = LatentSignalKind;
const { RETURN_REFUSED, RETURN_OVERDUE, ITEM_MISSING, REFUND_FAILED } = LatentSignalKind;

const LOWEST = sql`least(r.goods_score, r.service_score, r.delivery_score)`;
/** So often a gateway may fail before its refund counts as failing. */
const FAILURES = sql.lit(3);

/** When the promise to the buyer is over; what is to be fetched is not late when nobody fetches it. */
const promiseEnd = ({ timeZone }: Pick<MarketFacts, 'timeZone'>): RawBuilder<unknown> =>
  sql`coalesce(o.wished_until, (o.promised_on + 1)::timestamp at time zone ${timeZone})`;
const awaited = sql`(o.status in ('PAID', 'REVIEWED', 'PICKING') or (o.status = 'SHIPPED' and o.delivery_method = 'DELIVERY'))`;

/** What weighs on this order now, by the market's settings (H7): one statement over indexes of the order and its buyer. */
export async function weighOn({ db, market, now }: Reading, orderId: string, settings: Settings): Promise<Weighed> {
  const days = (setting: typeof latentSettings.contactDays) => sql`make_interval(days => ${settings(setting)})`;
  const low = settings(latentSettings.lowScore);
  const end = promiseEnd(market);
  const late = fact(
    LATE_DELIVERY,
    { since: end, last: sql`o.delivered_at` },
    sql`from customer_order o where o.id = ${orderId} and o.cancelled_at is null
      and ((o.delivered_at is null and ${awaited} and ${end} <= ${now})
        or (o.delivered_at > ${end} and o.delivery_method = 'DELIVERY'))`,
  );
  const contacts = fact(
    REPEATED_CONTACT,
    { since: sql`min(at)`, last: sql`max(at)`, figure: sql`count(*)` },
    sql`from (select at, max(at) over () as latest from (
        select i.asked_at as at from inquiry i where i.order_id = ${orderId} and i.kind = 'QUESTION'
        union all select i.asked_again_at from inquiry i, generate_series(1, i.asked_again_count)
          where i.order_id = ${orderId} and i.asked_again_at is not null
        union all select e.occurred_at from problem_order p join problem_entry e on e.problem_order_id = p.id
          where p.order_id = ${orderId} and e.step = 'RECORD_CHASER') as asked) as recent
      where at > latest - ${days(latentSettings.contactDays)} having count(*) >= ${settings(latentSettings.contacts)}`,
  );
  const score = fact(
    LOW_SCORE,
    { since: sql`min(r.written_at)`, last: sql`max(r.written_at)`, figure: sql`min(${LOWEST})` },
    sql`from product_review r where r.order_id = ${orderId} and ${LOWEST} <= ${low} having count(*) > 0`,
  );
  const followUp = fact(
    LOW_FOLLOW_UP,
    { since: sql`max(f.done_at)`, last: sql`max(f.done_at)`, figure: sql`min(f.satisfaction)` },
    sql`from complaint c join complaint_follow_up f on f.complaint_id = c.id
      where c.buyer_id = (select buyer_id from customer_order where id = ${orderId})
        and c.order_id is distinct from ${orderId} and f.satisfaction <= ${low}
        and f.done_at > ${now}::timestamptz - ${days(latentSettings.signalDays)} having count(*) > 0`,
  );
  const returned = (kind: LatentSignalKind, since: RawBuilder<unknown>, condition: RawBuilder<unknown>) =>
    fact(
      kind,
      { since: sql`min(${since})`, last: sql`case when bool_and(t.closed_at is not null) then max(t.closed_at) end` },
      sql`from order_return t where t.order_id = ${orderId} and ${condition} having count(*) > 0`,
    );
  const wasRefused = sql`(t.status in ('REJECTED', 'APPEALED') or (t.status = 'CLOSED' and t.answer is not null))`;
  const overdueAt = sql`t.requested_at + ${days(latentSettings.returnDays)}`;
  const failing = sql`(g.status = 'REFUSED' or (g.status = 'ON_THE_WAY' and g.failure_count >= ${FAILURES}))`;
  const facts = sql.join(
    [
      late,
      contacts,
      score,
      followUp,
      returned(RETURN_REFUSED, sql`t.answered_at`, wasRefused),
      returned(RETURN_OVERDUE, overdueAt, sql`t.closed_at is null and ${overdueAt} <= ${now}`),
      returned(
        ITEM_MISSING,
        sql`t.requested_at`,
        sql`t.reason = 'MISSING_OR_SHORT' and (t.closed_at is null or ${wasRefused})`,
      ),
      fact(
        REFUND_FAILED,
        { since: sql`min(g.created_at)`, last: sql`null::timestamptz` },
        sql`from refund b join gateway_refund g on g.refund_id = b.id
          where b.order_id = ${orderId} and ${failing} having count(*) > 0`,
      ),
    ],
    sql` union all `,
  );
  const { rows } = await sql<Fact>`${facts}`.execute(db);
  const next = await sql<{ at: string | null }>`
    select least(
      (select ${end} from customer_order o
        where o.id = ${orderId} and o.delivered_at is null and o.cancelled_at is null and ${awaited} and ${end} > ${now}),
      (select min(${overdueAt}) from order_return t
        where t.order_id = ${orderId} and t.closed_at is null and ${overdueAt} > ${now})) as at`.execute(db);
  return weighed(rows, next.rows[0]?.at ?? null, { now, settings });
}

function weighed(
  facts: readonly Fact[],
  next: string | null,
  { now, settings }: { readonly now: Date; readonly settings: Settings },
): Weighed {
  const lastsMs = spanMs(latentSettings.signalDays, settings(latentSettings.signalDays));
  const signals = facts.flatMap(({ kind, since, last_at: lastAt, figure }): Signal[] => {
    const weight = settings(weightOf[kind]);
    const last = lastAt === null ? null : new Date(lastAt);
    const counts = weight > 0 && (last === null || last.getTime() + lastsMs > now.getTime());
    return counts ? [{ kind, weight, since: new Date(since), lastAt: last, figure }] : [];
  });
  const ends = signals.flatMap(({ lastAt }) => (lastAt ? [lastAt.getTime() + lastsMs] : []));
  const looks = [...ends, ...(next === null ? [] : [Date.parse(next)])];
  return {
    signals,
    weight: signals.reduce((sum, { weight }) => sum + weight, 0),
    looksAt: looks.length > 0 ? new Date(Math.min(...looks)) : null,
  };
}
