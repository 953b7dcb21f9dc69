import { sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';

/** The first instant of a day in the market's time zone. */
export const startOfDay = (ctx: Pick<RequestContext, 'db' | 'market'>, day: string): Promise<Date> => at(ctx, day, 0);

/** The first instant after a day in the market's time zone. */
export const endOfDay = (ctx: Pick<RequestContext, 'db' | 'market'>, day: string): Promise<Date> => at(ctx, day, 1);

async function at({ db, market }: Pick<RequestContext, 'db' | 'market'>, day: string, days: number): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select (${day}::date + ${days}::int)::timestamp at time zone ${market.timeZone} as at`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a day has its bounds');
  return new Date(row.at);
}
