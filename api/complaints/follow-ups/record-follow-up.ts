import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { noteReopening } from '../closing/note-reopening.js';
import type { Complaint } from '../complaint.entity.js';
import type { FollowUpComplaintInput } from '../complaint.inputs.js';
import { ComplaintAction, ComplaintStatus } from '../complaint-status.js';
import { complaintFor, log, move, tell } from '../move-complaint.js';
import { openAgain } from '../work-complaint.js';
import { FollowUp } from './follow-up.entity.js';
import type { EvaluateComplaintInput, RecordFollowUpInput } from './follow-up.inputs.js';
import { FollowUpAttempt } from './follow-up-attempt.entity.js';
import { followUpSettings } from './follow-up-settings.js';
import { FollowUpOutcome, FollowUpResult, FollowUpStatus, followUpLifecycle } from './follow-up-status.js';
import { scheduleFollowUp, setDue, waitingFollowUp } from './schedule-follow-up.js';

type Attempt = Omit<RecordFollowUpInput, 'id'>;

/** 回访: how an attempt to ask the customer went, made by somebody other than the handler (H3, H6). */
export const followUpComplaint = useCase(
  { name: 'followUpComplaint', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, ...attempt }: FollowUpComplaintInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.FOLLOW_UP);
    await recordAttempt(ctx, complaint, attempt);
    return complaint;
  },
);

/** The same, from the queue of follow-ups. */
export const recordFollowUp = useCase(
  { name: 'recordFollowUp', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, ...attempt }: RecordFollowUpInput) => {
    const known = await ctx.em.findOne(FollowUp, { id });
    if (!known) throw notFound('follow-up', 'id');
    const complaint = await complaintFor(ctx, known.complaintId, ComplaintAction.FOLLOW_UP);
    const waiting = await ctx.em.findOneOrFail(FollowUp, { id }, { refresh: true });
    if (waiting.status !== FollowUpStatus.SCHEDULED)
      throw refuse('NOT_ALLOWED_NOW', `this follow-up is ${waiting.status}`, 'id');
    return { followUpId: await recordAttempt(ctx, complaint, attempt), complaintId: complaint.id };
  },
);

/** The customer judges the result without being asked (H6); a follow-up that waits has taken place by it. */
export const evaluateComplaint = useCase(
  { name: 'evaluateComplaint', permission: Permission.COMPLAINTS_ANSWER },
  async (ctx, { id, satisfaction, comment }: EvaluateComplaintInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.EVALUATE);
    await move(ctx, complaint, ComplaintAction.EVALUATE, comment ?? '', true);
    const followUp =
      (await waitingFollowUp(ctx, complaint)) ??
      (await lastFollowUp(ctx, complaint)) ??
      (await scheduleFollowUp(ctx, complaint));
    transition(followUpLifecycle, 'ANSWER', followUp);
    await end(ctx, complaint, followUp, FollowUpOutcome.ANSWERED, { satisfaction, comment: comment ?? null });
    return complaint;
  },
);

/** Records an attempt on a locked complaint: done, tried again outside rest hours, or given up after the last one. */
async function recordAttempt(ctx: UseCaseContext, complaint: Complaint, attempt: Attempt): Promise<string> {
  const { result, comment = null } = attempt;
  const satisfaction = scoreOf(attempt);
  if (attempt.callAgainAt && attempt.callAgainAt <= ctx.now)
    throw refuse('INVALID', 'the next attempt lies in the future', 'callAgainAt');
  const followUp = (await waitingFollowUp(ctx, complaint)) ?? (await scheduleFollowUp(ctx, complaint));
  followUp.attemptCount += 1;
  const isInVain = result === FollowUpResult.NO_ANSWER || result === FollowUpResult.CALL_LATER;
  const againAt =
    isInVain && followUp.attemptCount < (await settingsOf(ctx))(followUpSettings.attempts)
      ? await postpone(ctx, complaint, followUp, attempt)
      : null;
  ctx.em.create(FollowUpAttempt, {
    id: newId('followupattempt', ctx.clock),
    ...{ followUpId: followUp.id, complaintId: complaint.id, buyerId: complaint.buyerId },
    ...{ merchantId: complaint.merchantId, result, note: comment ?? '', accountId: ctx.actor.accountId, againAt },
    createdAt: ctx.now,
  });
  if (againAt) return followUp.id;
  const outcome = outcomes[result];
  await move(ctx, complaint, ComplaintAction.FOLLOW_UP, comment ?? '', true);
  transition(followUpLifecycle, outcome.step, followUp);
  await end(ctx, complaint, followUp, outcome.is, { satisfaction, comment });
  return followUp.id;
}

const outcomes = {
  REACHED: { step: 'REACH', is: FollowUpOutcome.REACHED },
  REFUSED: { step: 'REFUSE', is: FollowUpOutcome.REFUSED },
  NO_ANSWER: { step: 'GIVE_UP', is: FollowUpOutcome.NOT_REACHED },
  CALL_LATER: { step: 'GIVE_UP', is: FollowUpOutcome.NOT_REACHED },
} as const;

/** Who was reached gave a score, and nobody else did. */
function scoreOf({ result, satisfaction = null }: Attempt): number | null {
  const isReached = result === FollowUpResult.REACHED;
  if (isReached && satisfaction === null) throw refuse('REQUIRED', 'say how satisfied the customer is', 'satisfaction');
  if (!isReached && satisfaction !== null)
    throw refuse('INVALID', 'only who was reached gives a score', 'satisfaction');
  return satisfaction;
}

async function postpone(
  ctx: UseCaseContext,
  complaint: Complaint,
  followUp: FollowUp,
  { callAgainAt, comment }: Attempt,
): Promise<Date> {
  const { againHours } = followUpSettings;
  const span = spanMs(againHours, (await settingsOf(ctx))(againHours));
  transition(followUpLifecycle, 'POSTPONE', followUp);
  const { status } = complaint;
  log(ctx, complaint, {
    action: 'TRY_FOLLOW_UP',
    ...{ fromStatus: status, toStatus: status, note: comment ?? '', isInternal: true },
  });
  complaint.updatedAt = ctx.now;
  await tell(ctx, complaint, 'COMPLAINT_CHANGED');
  return setDue(ctx, followUp, callAgainAt ?? new Date(ctx.now.getTime() + span));
}

interface Judgement {
  readonly satisfaction: number | null;
  readonly comment: string | null;
}

/** Ends the follow-up; a bad score opens the case again, for the supervisor to see (H6). */
async function end(
  ctx: UseCaseContext,
  complaint: Complaint,
  followUp: FollowUp,
  outcome: FollowUpOutcome,
  { satisfaction, comment }: Judgement,
): Promise<void> {
  const done = { satisfaction, doneById: ctx.actor.accountId, doneAt: ctx.now, dueAt: null, lateAt: null };
  Object.assign(followUp, done, { comment });
  Object.assign(complaint, {
    ...{ satisfaction, followUpComment: comment, followUpOutcome: outcome, followedUpAt: ctx.now },
  });
  if (satisfaction === null || satisfaction > (await settingsOf(ctx))(followUpSettings.badScore)) return;
  await noteReopening(ctx, complaint, `satisfaction ${satisfaction}`);
  await move(ctx, complaint, ComplaintAction.REOPEN, `satisfaction ${satisfaction}`, true);
  await openAgain(ctx, complaint);
  complaint.escalationLevel = Math.max(complaint.escalationLevel, SUPERVISOR_LEVEL);
  await tell(ctx, complaint, 'COMPLAINT_DISSATISFIED');
}

const SUPERVISOR_LEVEL = 1;

const lastFollowUp = (ctx: UseCaseContext, complaint: Complaint): Promise<FollowUp | null> =>
  complaint.status === ComplaintStatus.FOLLOWED_UP
    ? ctx.em.findOne(FollowUp, { complaintId: complaint.id }, { orderBy: { createdAt: 'desc', id: 'desc' } })
    : Promise.resolve(null);
