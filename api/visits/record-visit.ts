import { LockMode } from '@mikro-orm/postgresql';
import { Account, AccountStatus } from '../accounts/index.js';
import { isRest, outsideRest, restHoursOf } from '../calendars/index.js';
import { followUpSettings } from '../complaints/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { keepWish } from './set-visit-wish.js';
import { Visit, VisitAttempt } from './visit.entity.js';
import type { RecordVisitInput } from './visit.inputs.js';
import { VisitRound } from './visit-round.entity.js';
import { VisitResult, VisitRoundStatus, VisitStatus, visitLifecycle } from './visit-words.js';

/** A call that began before the rest is written down until so long into it. */
const GRACE_MS = 30 * 60_000;

/**
 * How an attempt to reach a customer of a running round went (H6): done, or tried again outside rest hours. Any agent may make a
 * visit that was given to another; two who record one visit at once do not both win. Who refuses is called by no later round.
 */
export const recordVisit = useCase(
  { name: 'recordVisit', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, input: RecordVisitInput) => {
    const { id, result } = input;
    const known = await ctx.em.findOne(Visit, { id });
    if (!known) throw notFound('visit', 'id');
    // Shared: agents do not wait for each other, but whoever ends the round waits for them, and they for it.
    const round = await ctx.em.findOneOrFail(
      VisitRound,
      { id: known.visitRoundId },
      { lockMode: LockMode.PESSIMISTIC_READ, refresh: true },
    );
    const visit = await ctx.em.findOneOrFail(Visit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (visit.status !== VisitStatus.WAITING || round.status !== VisitRoundStatus.RUNNING)
      throw notAllowedNow(`this visit is ${visit.status}, its round ${round.status}`);
    await checkTime(ctx, visit, result);
    checkFacts(ctx, input);
    visit.attemptCount += 1;
    visit.triedAt = ctx.now;
    const againAt = result === VisitResult.NO_ANSWER ? await nextTry(ctx, visit, round, input) : null;
    ctx.em.create(VisitAttempt, {
      ...{ id: newId('visitattempt', ctx.clock), visitId: id, buyerId: visit.buyerId },
      ...{ result, note: input.note?.trim() ?? '', accountId: ctx.actor.accountId, againAt, createdAt: ctx.now },
    });
    if (againAt) {
      transition(visitLifecycle, 'POSTPONE', visit);
      visit.dueAt = againAt;
      return visit;
    }
    transition(visitLifecycle, steps[result], visit);
    Object.assign(visit, {
      ...{ satisfaction: input.satisfaction ?? null, wishes: textOf(input.wishes), note: textOf(input.note) },
      ...{ nextOn: input.nextOn ?? null, dueAt: null, doneById: ctx.actor.accountId, doneAt: ctx.now },
    });
    if (result === VisitResult.REFUSED) await keepWish(ctx, visit.buyerId, false);
    return visit;
  },
);

const steps = { REACHED: 'REACH', REFUSED: 'REFUSE', WRONG_NUMBER: 'MISDIAL', NO_ANSWER: 'GIVE_UP' } as const;

const textOf = (words: string | null | undefined): string | null => words?.trim() || null;

/** Nobody is called in rest hours, before the first day, or again at once; nor who is gone. */
async function checkTime(ctx: UseCaseContext, visit: Visit, result: VisitResult): Promise<void> {
  const rest = restHoursOf(await settingsOf(ctx));
  const { timeZone } = ctx.market;
  const rests = (at: Date): boolean => isRest(at, timeZone, rest);
  if (rests(ctx.now) && rests(new Date(ctx.now.getTime() - GRACE_MS)))
    throw refuse('REST_HOURS', 'customers rest now', 'id');
  const isEarly = visit.dueAt !== null && visit.dueAt > ctx.now;
  if (isEarly && (visit.attemptCount === 0 || result === VisitResult.NO_ANSWER))
    throw notAllowedNow('its next attempt is not due yet');
  if (!(await ctx.em.count(Account, { id: visit.buyerId, status: AccountStatus.ACTIVE })))
    throw notAllowedNow('the account of this customer is not active');
}

/** Who was reached may give a score, wishes and a day; who was not may be tried again. */
function checkFacts(ctx: UseCaseContext, input: RecordVisitInput): void {
  const isReached = input.result === VisitResult.REACHED;
  for (const field of ['satisfaction', 'nextOn', 'wishes'] as const)
    if (!isReached && input[field] != null && input[field] !== '')
      throw refuse('INVALID', 'only who was reached tells this', field);
  if (input.result !== VisitResult.NO_ANSWER && input.callAgainAt)
    throw refuse('INVALID', 'only who did not answer is tried again', 'callAgainAt');
  if (input.callAgainAt && input.callAgainAt <= ctx.now)
    throw refuse('INVALID', 'the next attempt lies in the future', 'callAgainAt');
  if (input.nextOn && input.nextOn <= localDay(ctx.now, ctx.market.timeZone))
    throw refuse('INVALID', 'that day lies in the future', 'nextOn');
}

/** When it is tried again: outside rest hours and before the round is over, so often as follow-ups are tried; else null. */
async function nextTry(
  ctx: UseCaseContext,
  visit: Visit,
  round: VisitRound,
  { callAgainAt }: RecordVisitInput,
): Promise<Date | null> {
  const settings = await settingsOf(ctx);
  const { againHours, attempts } = followUpSettings;
  if (visit.attemptCount >= settings(attempts)) return null;
  const asked = callAgainAt ?? new Date(ctx.now.getTime() + spanMs(againHours, settings(againHours)));
  const at = outsideRest(asked, ctx.market.timeZone, restHoursOf(settings));
  if (at < round.endsAt) return at;
  if (callAgainAt) throw refuse('INVALID', 'the round is over by then', 'callAgainAt');
  return null;
}
