import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Account, AccountStatus, tellAccount } from '../accounts/index.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { transition } from '../kernel/transition.js';
import { inTransaction } from '../kernel/use-case.js';
import { zonedFormat } from '../kernel/zoned-format.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf } from '../settings/index.js';
import { emptyBox, openBox } from './survey-box.js';
import { SurveyRound } from './survey-round.entity.js';
import { surveySettings } from './survey-settings.js';
import { SurveyStatus, surveyLifecycle } from './survey-words.js';

/** A round closes by itself; the answers that went in until then are all there ever are (H6). */
export const closeSurveyRounds: Sweep = {
  name: 'survey-rounds-closing',
  dueAt: () => sql`(select min(closes_at) from survey_round where status = 'OPEN')`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const round = await dueRound(ctx, SurveyStatus.OPEN);
      if (!round) return 0;
      await emptyBox(ctx.db, round.id);
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from survey_answer where survey_round_id = ${round.id}`.execute(ctx.db);
      transition(surveyLifecycle, 'CLOSE', round);
      Object.assign(round, { closedAt: ctx.now, answeredCount: rows[0]?.count ?? 0 });
      await ctx.em.flush();
      return 1;
    }),
};

/** A round opens by itself: who is invited is fixed now, whatever they buy or say later (H6). */
export const openSurveyRounds: Sweep = {
  name: 'survey-rounds-opening',
  dueAt: () => sql`(select min(opens_at) from survey_round where status = 'DRAFT')`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const round = await dueRound(ctx, SurveyStatus.DRAFT);
      if (!round) return 0;
      // Before it is open: who is invited changes no more from then on.
      round.invitedCount = await invite(ctx, round);
      transition(surveyLifecycle, 'OPEN', round);
      round.openedAt = ctx.now;
      await ctx.em.flush();
      await openBox(ctx.db, round.id);
      return 1;
    }),
};

/** Tells who is invited, a hundred at a time, while the round is open (H6). */
export const tellInvited: Sweep = {
  name: 'survey-invitations',
  dueAt: () => sql`(select min(r.opened_at) from survey_round r where r.status = 'OPEN' and ${untold})`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      // Shared with whoever answers: the round does not close meanwhile.
      const open = await sql<{ id: string; closes_at: Date }>`
        select r.id, r.closes_at from survey_round r where r.status = 'OPEN' and ${untold}
        order by r.opened_at limit 1 for share of r`.execute(ctx.db);
      const [round] = open.rows;
      if (!round) return 0;
      const { rows } = await sql<{ id: string; buyer_id: string }>`
        update survey_invitation set told_at = ${ctx.now} where id in (
          select id from survey_invitation where survey_round_id = ${round.id} and told_at is null
          order by id limit ${SWEEP_BATCH} for update skip locked) and told_at is null
        returning id, buyer_id`.execute(ctx.db);
      const expiresAt = new Date(round.closes_at);
      const variables = { until: minutes(ctx.market.timeZone).format(expiresAt) };
      const invitations = new Map(rows.map(({ id, buyer_id: buyerId }) => [buyerId, id]));
      const people = { id: { $in: [...invitations.keys()] }, status: AccountStatus.ACTIVE };
      for (const person of expiresAt > ctx.now ? await ctx.em.find(Account, people) : [])
        await tellAccount(ctx, person, MessageKind.SURVEY_INVITED, {
          ...{ variables, expiresAt },
          dedupeKey: invitations.get(person.id) ?? person.id,
        });
      return rows.length;
    }),
};

const minutes = zonedFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const untold = sql`exists (select from survey_invitation i where i.survey_round_id = r.id and i.told_at is null)`;

/** The round whose clock ran out first, locked; null when there is none, or somebody else has just moved it. */
async function dueRound(
  ctx: UseCaseContext,
  status: SurveyStatus.DRAFT | SurveyStatus.OPEN,
): Promise<SurveyRound | null> {
  const clock = status === SurveyStatus.DRAFT ? ('opensAt' as const) : ('closesAt' as const);
  const [round] = await ctx.em.find(
    SurveyRound,
    { status, [clock]: { $lte: ctx.now } },
    { orderBy: { [clock]: 'asc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return round?.status === status ? round : null;
}

/**
 * Active buyers, staff left out, with an order completed in the months of the setting, who take messages about service in the app;
 * drawn by lot when they are more than a round invites.
 */
async function invite(ctx: UseCaseContext, { id, opensAt }: SurveyRound): Promise<number> {
  const settings = await settingsOf(ctx);
  const { rows } = await sql<{ id: string }>`
    select a.id from account a
    where a.status = 'ACTIVE' and not exists (select from staff_role g where g.account_id = a.id)
      and exists (select from customer_order o where o.buyer_id = a.id and o.status = 'COMPLETED'
        and o.completed_at > ${opensAt}::timestamptz - make_interval(months => ${settings(surveySettings.orderMonths)}))
      and not exists (select from message_consent m where m.account_id = a.id
        and m.channel = 'IN_APP' and m.purpose = 'SERVICE' and not m.is_granted)
    order by md5(${id} || a.id) limit ${settings(surveySettings.mostInvited)}`.execute(ctx.db);
  const buyers = rows.map((row) => row.id);
  const ids = buyers.map(() => newId('surveyinvitation', ctx.clock));
  await sql`
    insert into survey_invitation (id, survey_round_id, buyer_id)
    select v.id, ${id}, v.buyer_id from unnest(${ids}::text[], ${buyers}::text[]) as v (id, buyer_id)`.execute(ctx.db);
  return buyers.length;
}
