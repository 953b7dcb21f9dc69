import type { UseCaseContext } from '../../kernel/request-context.js';
import { Slip } from '../../slips/index.js';
import { BadReviewCompensation } from './bad-review-compensation.entity.js';
import { BadReviewContact } from './bad-review-contact.entity.js';
import { lockBadReview } from './move-bad-review.js';

/** Whether whoever asks has the case of a review in hand, contacted its author or asked for compensation; locks the case (C7). */
export async function hasWorkedOn(ctx: UseCaseContext, reviewId: string): Promise<boolean> {
  const { em, actor } = ctx;
  const { accountId } = actor;
  const found = accountId ? await lockBadReview(ctx, { reviewId }) : null;
  if (!found || !accountId) return false;
  if (found.ownerId === accountId) return true;
  if ((await em.count(BadReviewContact, { badReviewId: found.id, accountId })) > 0) return true;
  const given = await em.find(BadReviewCompensation, { badReviewId: found.id });
  return (await em.count(Slip, { id: { $in: given.map(({ slipId }) => slipId) }, openedById: accountId })) > 0;
}
