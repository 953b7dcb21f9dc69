import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { Db, RequestContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import type { AnswerSurveyInput } from './survey.inputs.js';
import { putIntoBox } from './survey-box.js';
import { SurveyStatement } from './survey-round.entity.js';

/** What somebody is asked who is invited and has not answered. */
export interface AskedSurvey {
  readonly invitationId: string;
  readonly title: string;
  readonly closesAt: Date;
  readonly roundId: string;
}

/**
 * Answers a survey as the one who is invited, once (H6). The answer goes into the box of the round, and is kept when that closes:
 * without the account, without a time and under a random id. The invitation says no more than that it was answered. Nothing of it goes into the audit log, nor among the kept requests,
 * whose hash of the input would lead from the account to the answer: the invitation remembers the key instead. There is no room for
 * words of one’s own, since words can tell who wrote them, and could not be found when somebody closes the account (A7).
 */
export const answerSurvey = useCase(
  { name: 'answerSurvey', permission: Permission.SIGNED_IN, audit: false },
  async (ctx, { invitationId, ratings, idempotencyKey }: AnswerSurveyInput) => {
    const round = await openRound(ctx.db, invitationId, ctx.actor.accountId);
    const taken = await sql<{ is_answered: boolean; answer_key: string | null }>`
      select is_answered, answer_key from survey_invitation where id = ${invitationId} for update`.execute(ctx.db);
    const [invitation] = taken.rows;
    if (invitation?.answer_key === idempotencyKey) return { id: invitationId };
    if (invitation?.is_answered) throw refuse('SURVEY_ANSWERED', 'you have answered this survey');
    if (round.status !== 'OPEN' || round.closesAt <= ctx.now) throw notAllowedNow('this survey is not open');
    const asked = await ctx.em.find(SurveyStatement, { surveyRoundId: round.id });
    checkWhole(asked, ratings);
    await sql`
      update survey_invitation set is_answered = true, answer_key = ${idempotencyKey}
      where id = ${invitationId}`.execute(ctx.db);
    await putIntoBox(ctx.db, round.id, ratings);
    return { id: invitationId };
  },
);

/** The open survey this account is asked to answer; null when there is none, or it has answered. */
export async function surveyFor({ db, clock, actor }: RequestContext): Promise<AskedSurvey | null> {
  const { rows } = await sql<AskedSurvey>`
    select i.id as "invitationId", r.id as "roundId", r.closes_at as "closesAt",
      case when ${actor.locale} = 'zh' then r.title_zh else r.title_en end as title
    from survey_invitation i join survey_round r on r.id = i.survey_round_id
    where i.buyer_id = ${actor.accountId} and not i.is_answered and r.status = 'OPEN' and r.closes_at > ${clock.now()}
    order by r.closes_at limit 1`.execute(db);
  const [row] = rows;
  return row ? { ...row, closesAt: new Date(row.closesAt) } : null;
}

/** The round of one's own invitation, shared: who answers does not wait for others, but whoever closes it waits for them. */
async function openRound(
  db: Db,
  invitationId: string,
  accountId: string | null,
): Promise<{ id: string; status: string; closesAt: Date }> {
  const { rows } = await sql<{ id: string; status: string; closes_at: Date }>`
    select r.id, r.status, r.closes_at from survey_round r join survey_invitation i on i.survey_round_id = r.id
    where i.id = ${invitationId} and i.buyer_id = ${accountId} for share of r`.execute(db);
  const [round] = rows;
  if (!round) throw notFound('invitation', 'invitationId');
  return { id: round.id, status: round.status, closesAt: new Date(round.closes_at) };
}

/** Every statement is rated, once, and nothing else. */
function checkWhole(asked: readonly SurveyStatement[], ratings: AnswerSurveyInput['ratings']): void {
  const refusals = new Refusals();
  for (const { number } of asked) {
    const count = ratings.filter((rating) => rating.number === number).length;
    if (count === 0) refusals.add('REQUIRED', `rate statement ${number} too`, 'ratings');
    if (count > 1) refusals.add('INVALID', `statement ${number} is rated twice`, 'ratings');
  }
  for (const [index, { number }] of ratings.entries())
    if (!asked.some((statement) => statement.number === number))
      refusals.add('INVALID', `the survey has no statement ${number}`, 'ratings', String(index), 'number');
  refusals.throwIfAny();
}
