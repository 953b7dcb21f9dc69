import { type EventKinds, emit } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { ProductReview } from './product-review.entity.js';

/** What happens to a review. Neither the facts nor the event tell who wrote it: the shop hears of it too. */
export const reviewEventKinds: EventKinds = {
  PRODUCT_REVIEW_WRITTEN: 'A buyer reviewed what they bought.',
  PRODUCT_REVIEW_CHANGED: 'A buyer changed their review, or followed it up.',
  PRODUCT_REVIEW_REPLIED: 'A merchant replied to a review.',
  PRODUCT_REVIEW_HIDDEN: 'Staff hid a review.',
  PRODUCT_REVIEW_SHOWN: 'Staff showed a hidden review again.',
  PRODUCT_REVIEW_REPORTED: 'Somebody reported a review.',
};

/** Tells what happened to a locked review. */
export function tellReview(ctx: UseCaseContext, review: ProductReview, kind: string): Promise<void> {
  review.sequence += 1;
  review.updatedAt = ctx.now;
  const { id, sequence, merchantId, status, productId, goodsScore, serviceScore, deliveryScore } = review;
  return emit(ctx, {
    ...{ kind, recordId: id, sequence, merchantId },
    facts: { status, productId, goodsScore, serviceScore, deliveryScore },
  });
}
