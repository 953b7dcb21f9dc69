import { type RawBuilder, sql } from 'kysely';
import {
  Account,
  AccountStatus,
  permissionsOfStaff,
  StaffRole,
  StaffRoleGrant,
  tellAccount,
} from '../accounts/index.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import type { MarketFacts, UseCaseContext } from '../kernel/request-context.js';
import type { Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf } from '../settings/index.js';
import { countDay } from './count-day.js';
import { SpotCheck } from './spot-check.entity.js';
import { logsOfDay } from './tracker-days.js';
import { TrackingDigest } from './tracking-digest.entity.js';
import { settingOf } from './tracking-rules.js';
import { trackingSettings } from './tracking-settings.js';

interface Round {
  readonly day: string;
  readonly due_at: string;
}

/** The first day that has no digest yet, and the instant of the morning after: 08:30 by the market's clock, whatever the machine's zone. */
const nextRound = ({ timeZone }: Pick<MarketFacts, 'timeZone'>): RawBuilder<Round> =>
  sql`select day::text as day, ((day + 1)::timestamp + make_interval(mins => ${settingOf(trackingSettings.digestTime)}))
      at time zone ${timeZone} as due_at
    from (select coalesce((select max(day) + 1 from tracking_digest),
      (select (min(found_at) at time zone ${timeZone})::date from problem_order)) as day) as next
    where day is not null`;

/**
 * Every morning: yesterday's digest, told to whoever works at the tracking desk, and the spot checks of today (E9). A lock
 * and the day's unique row make it once a day, however many workers there are.
 */
export const morningRound: Sweep = {
  name: 'tracking-morning-round',
  dueAt: (market) => sql`(select due_at from (${nextRound(market)}) as round)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      await sql`select pg_advisory_xact_lock(hashtext('jishi tracking digest'))`.execute(ctx.db);
      const [round] = (await nextRound(ctx.market).execute(ctx.db)).rows;
      if (!round || new Date(round.due_at) > ctx.now) return 1;
      const digest = ctx.em.create(TrackingDigest, {
        id: newId('digest', ctx.clock),
        day: round.day,
        ...(await countDay(ctx.db, ctx.market, round.day)),
        shortLogCount: (await logsOfDay(ctx.db, ctx.market, round.day)).filter(({ missing }) => missing > 0).length,
        createdAt: ctx.now,
      });
      await ctx.em.flush();
      await drawSpotChecks(ctx);
      await tellDesk(ctx, digest, new Date(new Date(round.due_at).getTime() + DAY_MS));
      await ctx.em.flush();
      return 1;
    }),
};

const DAY_MS = 24 * 3_600_000;

/** Draws orders under way by lot, none twice. */
async function drawSpotChecks(ctx: UseCaseContext): Promise<void> {
  const day = localDay(ctx.now, ctx.market.timeZone);
  if (await ctx.em.count(SpotCheck, { day })) return;
  const { rows } = await sql<{ id: string; merchant_id: string; buyer_id: string | null }>`
    select id, merchant_id, buyer_id from customer_order o
    where o.status in ('PAID', 'REVIEWED', 'PICKING', 'SHIPPED', 'DELIVERED') and o.origin = 'MARKET'
      and not exists (select from spot_check c where c.order_id = o.id)
    order by random() limit ${(await settingsOf(ctx))(trackingSettings.spotChecks)}`.execute(ctx.db);
  for (const { id, merchant_id: merchantId, buyer_id: buyerId } of rows)
    ctx.em.create(SpotCheck, { id: newId('spotcheck', ctx.clock), orderId: id, merchantId, buyerId, day });
}

const works: readonly StaffRole[] = Object.values(StaffRole).filter((role) =>
  permissionsOfStaff([role]).has(Permission.TRACKING_WORK),
);

/** Writes to everybody who works at the desk; a digest that is a day late is of no use by mail and stands in the panel. */
async function tellDesk(ctx: UseCaseContext, digest: TrackingDigest, expiresAt: Date): Promise<void> {
  if (ctx.now >= expiresAt) return;
  const grants = await ctx.em.find(StaffRoleGrant, { role: { $in: [...works] } });
  const ids = [...new Set(grants.map(({ accountId }) => accountId))];
  const people = await ctx.em.find(
    Account,
    { id: { $in: ids }, status: AccountStatus.ACTIVE },
    { orderBy: { id: 'asc' } },
  );
  const variables = {
    day: digest.day,
    found: String(digest.foundCount),
    ended: String(digest.closedCount + digest.clearedCount),
    open: String(digest.openCount),
    breaches: String(digest.breachCount),
    chasers: String(digest.chaserCount),
    link: `${ctx.market.publicUrl}/admin/#/trackingDigests/${digest.id}/show`,
  };
  for (const person of people)
    await tellAccount(ctx, { ...person, phone: null }, MessageKind.TRACKING_DIGEST, {
      variables,
      dedupeKey: `${digest.day}/${person.id}`,
      expiresAt,
    });
}
