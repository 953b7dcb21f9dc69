import { type RawBuilder, sql } from 'kysely';
import { RequestError, RequestErrorCode } from '../../kernel/refusal.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { ClassificationFacet } from './classification.enums.js';

/** How well one value was suggested. */
export interface AccuracyRow {
  readonly facet: ClassificationFacet;
  readonly value: string;
  readonly suggested: number;
  readonly right: number;
  readonly missed: number;
  /** Of 10,000; null when it was never suggested. */
  readonly basisPoints: number | null;
}

const MOST_DAYS = 1_100;
const DAY_MS = 86_400_000;

/** The instants of a period of the market's days, both included. */
async function instantsOf({ db, market }: RequestContext, firstOn: string, lastOn: string) {
  const days = (Date.parse(`${lastOn}T00:00:00Z`) - Date.parse(`${firstOn}T00:00:00Z`)) / DAY_MS + 1;
  if (!(days >= 1 && days <= MOST_DAYS) || firstOn < '1970' || lastOn >= '2200')
    throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `a period has 1 to ${MOST_DAYS} days`);
  const { rows } = await sql<{ starts: string; ends: string }>`
    select ${firstOn}::timestamp at time zone ${market.timeZone} as starts,
      (${lastOn}::timestamp + interval '1 day') at time zone ${market.timeZone} as ends`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a period without instants');
  return { startsAt: new Date(row.starts), endsAt: new Date(row.ends) };
}

/**
 * How well the rules class (H2): of the cases registered in a period that the desk has classed since, how often each value was
 * suggested, how often the desk agreed, and how often it decided on a value that was not suggested.
 */
export async function countAccuracy(ctx: RequestContext, firstOn: string, lastOn: string) {
  const { startsAt, endsAt } = await instantsOf(ctx, firstOn, lastOn);
  const facet = (name: ClassificationFacet, suggested: RawBuilder<unknown>, actual: RawBuilder<unknown>) => sql`
    select ${name}::text as facet, ${suggested} as suggested, ${actual} as actual from decided`;
  const { rows } = await sql<Omit<AccuracyRow, 'basisPoints'>>`
    with decided as (
      select * from complaint_suggestion
      where registered_at >= ${startsAt} and registered_at < ${endsAt} and decided_at is not null),
    pairs as (
      ${facet(ClassificationFacet.CATEGORY, sql`category`, sql`actual_category`)} union all
      ${facet(ClassificationFacet.SEVERITY, sql`severity`, sql`actual_severity`)} union all
      ${facet(ClassificationFacet.DIMENSION, sql`dimension`, sql`actual_dimension`)})
    select facet, value, count(*) filter (where suggested = value)::int as suggested,
      count(*) filter (where suggested = value and actual = value)::int as right,
      count(*) filter (where actual = value and suggested is distinct from value)::int as missed
    from pairs cross join lateral (select distinct unnest(array[suggested, actual]) as value) as v
    where value is not null
    group by facet, value order by facet, suggested desc, missed desc, value`.execute(ctx.db);
  const { rows: counted } = await sql<{ registered: number; decided: number; right: number }>`
    select count(*)::int as registered, count(decided_at)::int as decided,
      count(*) filter (where category = actual_category and dimension = actual_dimension and severity = actual_severity)::int
        as right
    from complaint_suggestion where registered_at >= ${startsAt} and registered_at < ${endsAt}`.execute(ctx.db);
  const told = rows.map((row): AccuracyRow => {
    const { suggested, right } = row;
    return { ...row, basisPoints: suggested > 0 ? Math.round((right * 10_000) / suggested) : null };
  });
  return { startsAt, endsAt, rows: told, ...(counted[0] ?? { registered: 0, decided: 0, right: 0 }) };
}
