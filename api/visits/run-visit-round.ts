import { sql } from 'kysely';
import { outsideRest, restHoursOf } from '../calendars/index.js';
import { ComplaintCategory, presentAgents, requireHandler } from '../complaints/index.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { QuickReply } from '../phrases/index.js';
import { settingsOf } from '../settings/index.js';
import { startOfDay } from './end-of-day.js';
import { checkVariables, roundFor } from './plan-visit-round.js';
import { customersOf } from './select-customers.js';
import { ROUNDS_LOCK } from './set-visit-wish.js';
import type { ArchiveVisitRoundInput, VisitRoundActionInput } from './visit.inputs.js';
import { VisitAgent, type VisitRound, VisitScript } from './visit-round.entity.js';
import { visitSettings } from './visit-settings.js';
import { VisitRoundAction } from './visit-words.js';

const permission = Permission.COMPLAINTS_ASSIGN;

/**
 * Starts a round (H6): its customers and its words are fixed now, and the customers shared out so that nobody has more than one
 * visit more than another. One round starts at a time, so that no customer is taken by two.
 */
export const startVisitRound = useCase(
  { name: 'startVisitRound', permission },
  async (ctx, { id }: VisitRoundActionInput) => {
    const round = await roundFor(ctx, id, VisitRoundAction.START);
    if (round.endsAt <= ctx.now) throw notAllowedNow('its last day is over');
    await sql`select pg_advisory_xact_lock(hashtext(${ROUNDS_LOCK}))`.execute(ctx.db);
    const settings = await settingsOf(ctx);
    const most = settings(visitSettings.mostCustomers);
    const asked = { db: ctx.db, market: ctx.market, now: ctx.now, apartDays: settings(visitSettings.apartDays) };
    const customers = await customersOf(asked, round);
    if (customers.length === 0) throw refuse('NOBODY_SELECTED', 'the selection reaches nobody');
    if (customers.length > most)
      throw refuse('TOO_MANY_CUSTOMERS', `${customers.length} customers; one round takes ${most}`);
    const agents = await agentsOf(ctx, round);
    await fixWords(ctx, round);
    const begins = await startOfDay(ctx, round.startsOn);
    const dueAt = outsideRest(begins > ctx.now ? begins : ctx.now, ctx.market.timeZone, restHoursOf(settings));
    const ids = customers.map(() => newId('visit', ctx.clock));
    const given = customers.map((_customer, place) => agents[place % agents.length]);
    await sql`
      insert into visit (id, visit_round_id, buyer_id, agent_id, due_at, created_at)
      select v.id, ${id}, v.buyer_id, v.agent_id, ${dueAt}, ${ctx.now}
      from unnest(${ids}::text[], ${customers}::text[], ${given}::text[]) as v (id, buyer_id, agent_id)`.execute(
      ctx.db,
    );
    Object.assign(round, { customerCount: customers.length, startedAt: ctx.now });
    return round;
  },
);

/** Ends a round before its last day is over; whoever was not reached is not called any more (H6). */
export const endVisitRound = useCase(
  { name: 'endVisitRound', permission },
  async (ctx, { id }: VisitRoundActionInput) => {
    const round = await roundFor(ctx, id, VisitRoundAction.END);
    await lapse(ctx, round);
    return round;
  },
);

/** Sums a round up; from then on neither it nor its visits change (H6). */
export const archiveVisitRound = useCase(
  { name: 'archiveVisitRound', permission },
  async (ctx, { id, summary }: ArchiveVisitRoundInput) => {
    const round = await roundFor(ctx, id, VisitRoundAction.ARCHIVE);
    Object.assign(round, { summary: summary.trim(), archivedById: ctx.actor.accountId, archivedAt: ctx.now });
    return round;
  },
);

/** What becomes of the visits of a locked round that ends. */
export async function lapse(ctx: UseCaseContext, round: VisitRound): Promise<void> {
  round.endedAt = ctx.now;
  await sql`
    update visit set status = 'LAPSED', due_at = null, done_at = ${ctx.now}, version = version + 1
    where visit_round_id = ${round.id} and status = 'WAITING'`.execute(ctx.db);
}

/** The named agents, who still handle complaints; else those who are at the desk, who are kept as named ones. */
async function agentsOf(ctx: UseCaseContext, { id: visitRoundId }: VisitRound): Promise<string[]> {
  const named = await ctx.em.find(VisitAgent, { visitRoundId }, { orderBy: { position: 'asc' } });
  if (named.length > 0) {
    for (const { accountId } of named) await requireHandler(ctx, accountId, 'id');
    return named.map(({ accountId }) => accountId);
  }
  const present = await presentAgents(ctx, ComplaintCategory.SERVICE);
  if (present.length === 0) throw refuse('NOBODY_TO_CALL', 'no agent of the desk is there');
  for (const [position, accountId] of present.entries())
    ctx.em.create(VisitAgent, { id: newId('visitagent', ctx.clock), visitRoundId, accountId, position });
  return present;
}

/** The words as they are now stay those of this round, however the quick replies are worded later. */
async function fixWords(ctx: UseCaseContext, { id: visitRoundId }: VisitRound): Promise<void> {
  for (const script of await ctx.em.find(VisitScript, { visitRoundId })) {
    const reply = await ctx.em.findOne(QuickReply, { id: script.quickReplyId, isActive: true });
    if (!reply) throw notAllowedNow(`the quick reply ${script.shortcut} is offered no more`);
    checkVariables(reply);
    const { shortcut, wordsZh, wordsEn } = reply;
    Object.assign(script, { shortcut, wordsZh, wordsEn });
  }
}
