import type { Reaction } from '../../events/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { lockOrder } from '../../orders/index.js';
import { ProductReview } from '../../reviews/index.js';
import { settingsOf } from '../../settings/index.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintCategory, ComplaintChannel, ComplaintSubject } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { intakeSettings } from './intake-settings.js';
import { openComplaint } from './open-complaint.js';

/**
 * A review with a low score registers a complaint, once (H1), however often it is changed. One written anonymously names neither
 * order nor shop in its complaint, so that the shop does not learn there whose it is.
 */
export const registerLowReviews: Reaction = {
  name: 'register-low-reviews',
  kinds: ['PRODUCT_REVIEW_WRITTEN', 'PRODUCT_REVIEW_CHANGED'],
  run: async (ctx, { recordId }) => {
    const review = await ctx.em.findOne(ProductReview, { id: recordId });
    if (!review) return;
    const lowest = Math.min(review.goodsScore, review.serviceScore, review.deliveryScore);
    if (lowest > (await settingsOf(ctx))(intakeSettings.lowReviewScore)) return;
    if (await ctx.em.count(Complaint, { productReviewId: review.id })) return;
    await register(ctx, review, lowest);
  },
};

async function register(ctx: UseCaseContext, review: ProductReview, lowest: number): Promise<void> {
  const { buyerId, orderId, merchantId, isAnonymous } = review;
  if (!isAnonymous) await lockOrder(ctx, orderId);
  await openComplaint(ctx, {
    channel: ComplaintChannel.REVIEW,
    category: categoryOf(review, lowest),
    severity: lowest === 1 ? ComplaintSeverity.HIGH : ComplaintSeverity.NORMAL,
    ...{ buyerId, orderId: isAnonymous ? null : orderId, merchantId: isAnonymous ? null : merchantId },
    ...{ subject: ComplaintSubject.PRODUCT, productId: review.productId, productReviewId: review.id },
    description: review.text,
  });
}

/** What got the lowest score; the goods before the delivery before the service. */
function categoryOf({ goodsScore, deliveryScore }: ProductReview, lowest: number): ComplaintCategory {
  if (goodsScore === lowest) return ComplaintCategory.GOODS;
  return deliveryScore === lowest ? ComplaintCategory.DELIVERY : ComplaintCategory.SERVICE;
}
