import { type RawBuilder, sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import type { Db, MarketFacts, UseCaseContext } from '../kernel/request-context.js';
import { settingsOf } from '../settings/index.js';
import { pickingSettings } from './picking-settings.js';

/** What decides which order goes first. */
interface Urgency {
  readonly today: string;
  /** Days before the promised one on which an order must leave. */
  readonly leadDays: number;
}

/** The day an order must leave by: the one agreed upon, else ahead of the promised day. */
export const shipBy = ({ leadDays }: Urgency): RawBuilder<string | null> =>
  sql<string | null>`coalesce(o.ship_on, o.promised_on - ${leadDays}::int)`;

/** Most urgent first (E5): the day it must leave, red flags, the time wished for, the promised day, then who paid first. */
export const byUrgency = (urgency: Urgency): RawBuilder<unknown> =>
  sql`${shipBy(urgency)} nulls last, ('RED' = any(o.flags)) desc, o.wished_until nulls last, o.promised_on nulls last, o.paid_at, o.id`;

/** Orders that wait to be picked: reviewed, free of holds and open changes, and not to be kept back until a later day. */
export const isToPick = ({ today }: Urgency): RawBuilder<boolean> => sql<boolean>`o.status in ('REVIEWED', 'PICKING')
  and o.batch_id is null and o.held_at is null and o.open_change_id is null and o.shipped_unit_count = 0
  and (o.ship_on is null or o.ship_on <= ${today}::date)`;

/** Takes the most urgent orders of a merchant that nobody else is batching at this moment; their ids in that order. */
export async function takeMostUrgent(ctx: UseCaseContext, merchantId: string, most: number): Promise<string[]> {
  const urgency = await urgencyOf(ctx);
  const { rows } = await sql<{ id: string }>`
    select o.id from customer_order o where o.merchant_id = ${merchantId} and ${isToPick(urgency)}
    order by ${byUrgency(urgency)} limit ${most} for no key update skip locked`.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** These orders by urgency. */
export async function sortedByUrgency(ctx: UseCaseContext, ids: readonly string[]): Promise<string[]> {
  const urgency = await urgencyOf(ctx);
  const { rows } = await sql<{ id: string }>`
    select o.id from customer_order o where o.id = any(${[...ids]}::text[]) order by ${byUrgency(urgency)}`.execute(
    ctx.db,
  );
  return rows.map(({ id }) => id);
}

const urgencyOf = async (ctx: UseCaseContext): Promise<Urgency> => ({
  today: localDay(ctx.now, ctx.market.timeZone),
  leadDays: (await settingsOf(ctx))(pickingSettings.leadDays),
});

/** The same outside of a transaction. */
export async function urgencyNow(db: Db, market: MarketFacts, now: Date): Promise<Urgency> {
  const { key, standard } = pickingSettings.leadDays;
  const { rows } = await sql<{ value: string }>`select value from market_setting where id = ${key}`.execute(db);
  return { today: localDay(now, market.timeZone), leadDays: rows[0] ? Number(rows[0].value) : standard };
}
