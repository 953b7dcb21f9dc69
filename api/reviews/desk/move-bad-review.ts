import { LockMode } from '@mikro-orm/postgresql';
import { type EventKinds, emit } from '../../events/index.js';
import { type Actor, reaches, scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { BadReview } from './bad-review.entity.js';
import { type BadReviewAction, BadReviewStatus, BadReviewStep, badReviewLifecycle } from './bad-review-status.js';
import { callTimeFrom } from './call-windows.js';
import { badReviewSettings } from './desk-settings.js';

/** What happens at the bad-review desk. For the staff alone: neither shop nor author hears of it. */
export const badReviewEventKinds: EventKinds = {
  BAD_REVIEW_OPENED: 'A middling or bad review came to the desk, or came back.',
  BAD_REVIEW_CHANGED: 'A bad review moved on at the desk.',
  BAD_REVIEW_LATE: 'At the desk a call, a decision or a promised change is due and has not come (C7).',
};

/** Nobody works on what they wrote themselves. */
export const mayWork = ({ buyerId }: { readonly buyerId: string }, actor: Actor): boolean =>
  reaches(scopeOf(actor, Permission.BAD_REVIEWS_WORK), {}) && actor.accountId !== buyerId;

export const lockBadReview = (
  ctx: UseCaseContext,
  where: { id: string } | { reviewId: string },
): Promise<BadReview | null> =>
  ctx.em.findOne(BadReview, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The case, locked and moved by this action, if whoever asks may; whoever works on what nobody has in hand has it from then on. */
export async function badReviewFor(ctx: UseCaseContext, id: string, action: BadReviewAction): Promise<BadReview> {
  const found = await lockBadReview(ctx, { id });
  if (!found || !mayWork(found, ctx.actor)) throw notFound('bad review', 'id');
  transition(badReviewLifecycle, action, found);
  found.ownerId ??= ctx.actor.accountId;
  return found;
}

/** Sets what a locked case waits for next, and until when; told late before does not count for it. */
export function waitFor(found: BadReview, nextStep: BadReviewStep | null, dueAt: Date | null): void {
  Object.assign(found, { nextStep, dueAt, toldLateAt: null });
}

/** Its author is called when so many hours pass unanswered from `since` on, at the next calling time. */
export async function callAfter(
  ctx: UseCaseContext,
  found: BadReview,
  since: Date,
  hours: typeof badReviewSettings.callAfterHours | typeof badReviewSettings.callAgainHours,
): Promise<void> {
  const span = spanMs(hours, (await settingsOf(ctx))(hours));
  waitFor(found, BadReviewStep.CALL, await callTimeFrom(ctx, new Date(since.getTime() + span)));
}

/** Its author answered: what comes of it is decided within hours. */
export async function decideSoon(ctx: UseCaseContext, found: BadReview): Promise<void> {
  const { decideHours } = badReviewSettings;
  const span = spanMs(decideHours, (await settingsOf(ctx))(decideHours));
  found.answeredAt ??= ctx.now;
  waitFor(found, BadReviewStep.DECISION, new Date(ctx.now.getTime() + span));
}

/** A locked case is open again: it is decided on soon when its author answered, else its author is called. */
export async function openAgain(ctx: UseCaseContext, found: BadReview): Promise<void> {
  Object.assign(found, { status: BadReviewStatus.OPEN, closedAt: null, result: null, promisedOn: null });
  if (found.answeredAt) await decideSoon(ctx, found);
  else waitFor(found, BadReviewStep.CALL, await callTimeFrom(ctx, ctx.now));
  await tellBadReview(ctx, found, 'BAD_REVIEW_OPENED');
}

/** A locked case is over. */
export async function end(ctx: UseCaseContext, found: BadReview, status: BadReviewStatus): Promise<void> {
  Object.assign(found, { status, closedAt: ctx.now });
  waitFor(found, null, null);
  await tellBadReview(ctx, found, 'BAD_REVIEW_CHANGED');
}

export function tellBadReview(ctx: UseCaseContext, found: BadReview, kind: string): Promise<void> {
  found.sequence += 1;
  found.updatedAt = ctx.now;
  const { id: recordId, sequence, status, severity, nextStep } = found;
  return emit(ctx, { kind, recordId, sequence, facts: { status, severity, nextStep } });
}
