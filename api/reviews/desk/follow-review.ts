import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { newNumber } from '../../orders/index.js';
import { settingsOf } from '../../settings/index.js';
import type { ProductReview } from '../product-review.entity.js';
import { BadReview } from './bad-review.entity.js';
import { BadReviewSeverity, BadReviewStatus } from './bad-review-status.js';
import { isRepeatDemander } from './demands.js';
import { badReviewSettings } from './desk-settings.js';
import { callAfter, end, lockBadReview, openAgain, tellBadReview } from './move-bad-review.js';

/**
 * Keeps the desk's case in step with a locked review that was written or changed (C7): a middling or bad one opens it, a change
 * for the better ends it as changed, a change for the worse opens it again. That a review was changed is known from here alone.
 */
export async function followReview(ctx: UseCaseContext, review: ProductReview): Promise<void> {
  const lowestScore = Math.min(review.goodsScore, review.serviceScore, review.deliveryScore);
  const isBad = lowestScore <= (await settingsOf(ctx))(badReviewSettings.worstScore);
  const found = await lockBadReview(ctx, { reviewId: review.id });
  if (!found) return isBad ? open(ctx, review, lowestScore) : undefined;
  Object.assign(found, { lowestScore, severity: severityOf(lowestScore) });
  const isChanged = found.status === BadReviewStatus.CHANGED;
  if (isBad && isChanged) await openAgain(ctx, found);
  if (!isBad && !isChanged) await end(ctx, found, BadReviewStatus.CHANGED);
}

async function open(ctx: UseCaseContext, review: ProductReview, lowestScore: number): Promise<void> {
  const { id: reviewId, orderId, merchantId, buyerId } = review;
  const made = Object.assign(new BadReview(), {
    id: newId('badreview', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ reviewId, orderId, merchantId, buyerId, lowestScore, severity: severityOf(lowestScore) },
    isRepeatDemander: await isRepeatDemander(ctx, buyerId),
    openedAt: ctx.now,
    updatedAt: ctx.now,
  });
  await callAfter(ctx, made, ctx.now, badReviewSettings.callAfterHours);
  ctx.em.persist(made);
  await tellBadReview(ctx, made, 'BAD_REVIEW_OPENED');
}

const severityOf = (score: number): BadReviewSeverity =>
  score === 1 ? BadReviewSeverity.SEVERE : score === 2 ? BadReviewSeverity.BAD : BadReviewSeverity.MIDDLING;
