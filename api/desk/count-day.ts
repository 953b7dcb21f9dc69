import { sql } from 'kysely';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { MOST_CAUSES } from './problem-status.js';
import type { DigestFigures, TrackingDigest } from './tracking-digest.entity.js';

type Sums = Pick<
  TrackingDigest,
  'foundCount' | 'closedCount' | 'clearedCount' | 'escalatedCount' | 'breachCount' | 'chaserCount' | 'openCount'
>;

const WORST = 5;
const IMPROVEMENTS = 20;

/** What the tracking desk saw and did on a day of the market's calendar (E9), from timestamps alone. */
export async function countDay(
  db: Db,
  { timeZone }: Pick<MarketFacts, 'timeZone'>,
  day: string,
): Promise<Sums & { readonly figures: DigestFigures }> {
  const from = sql`(${day}::date::timestamp at time zone ${timeZone})`;
  const until = sql`((${day}::date + 1)::timestamp at time zone ${timeZone})`;
  const foundThen = sql`p.found_at >= ${from} and p.found_at < ${until}`;
  const endedThen = sql`p.closed_at >= ${from} and p.closed_at < ${until}`;
  const openThen = sql`p.found_at < ${until} and (p.closed_at is null or p.closed_at >= ${until})`;
  const stepsThen = (which: ReturnType<typeof sql>) => sql`(select count(*)::int from problem_entry e
    where e.occurred_at >= ${from} and e.occurred_at < ${until} and ${which})`;
  const sums = await sql<Sums>`select
    (select count(*)::int from problem_order p where ${foundThen}) as "foundCount",
    (select count(*)::int from problem_order p where ${endedThen} and p.status = 'CLOSED') as "closedCount",
    (select count(*)::int from problem_order p where ${endedThen} and p.status = 'CLEARED') as "clearedCount",
    (select count(*)::int from problem_order p where ${openThen}) as "openCount",
    ${stepsThen(sql`(e.step = 'ESCALATE' or (e.step = 'BREACH' and e.level <> 'MANAGER'))`)} as "escalatedCount",
    ${stepsThen(sql`e.step = 'BREACH'`)} as "breachCount",
    ${stepsThen(sql`e.step = 'RECORD_CHASER'`)} as "chaserCount"`.execute(db);
  const kinds = await sql<DigestFigures['kinds'][number]>`
    select p.kind, count(*) filter (where ${foundThen})::int as found, count(*) filter (where ${endedThen})::int as ended,
      count(*) filter (where ${openThen})::int as open
    from problem_order p where (${foundThen}) or (${endedThen}) or (${openThen}) group by p.kind order by p.kind`.execute(
    db,
  );
  const merchants = await sql<DigestFigures['merchants'][number]>`
    select m.name_zh as "nameZh", m.name_en as "nameEn", count(*)::int as count
    from problem_order p join merchant m on m.id = p.merchant_id where ${foundThen}
    group by m.id order by count(*) desc, m.id limit ${WORST}`.execute(db);
  const carriers = await sql<DigestFigures['carriers'][number]>`
    select s.carrier as "nameZh", s.carrier as "nameEn", count(distinct p.id)::int as count
    from problem_order p join shipment_line l on l.order_id = p.order_id join shipment s on s.id = l.shipment_id
    where ${foundThen} and p.kind in ('LATE_DELIVERY', 'STUCK_PARCEL', 'FAILED_DELIVERY', 'REFUSED_PARCEL')
    group by s.carrier order by count(distinct p.id) desc, s.carrier limit ${WORST}`.execute(db);
  const causes = await sql<DigestFigures['causes'][number]>`
    select p.cause, count(*)::int as count,
      coalesce((array_agg(p.improvement order by p.closed_at, p.id)
        filter (where p.improvement is not null))[1:${sql.lit(IMPROVEMENTS)}], '{}') as improvements
    from problem_order p where ${endedThen} and p.status = 'CLOSED'
    group by p.cause order by count(*) desc, p.cause limit ${MOST_CAUSES}`.execute(db);
  const [row] = sums.rows;
  if (!row) throw new Error(`the sums of ${day} are missing`);
  const figures = { kinds: kinds.rows, merchants: merchants.rows, carriers: carriers.rows, causes: causes.rows };
  return { ...row, figures };
}
