import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { hasWorkedOn } from './desk/has-worked-on.js';
import type { ProductReview } from './product-review.entity.js';
import type {
  HideProductReviewInput,
  ProductReviewInput,
  ReplyToProductReviewInput,
  ReportProductReviewInput,
} from './product-review.inputs.js';
import { countScores } from './ratings.js';
import { tellReview } from './review.events.js';
import { reviewFor } from './review-access.js';
import { ReviewReport } from './review-report.entity.js';
import { ProductReviewAction } from './review-status.js';

/** The merchant replies to a review; saying something again words the one reply anew (C7). */
export const replyToProductReview = useCase(
  { name: 'replyToProductReview', permission: Permission.PRODUCT_REVIEWS_REPLY },
  async (ctx, { id, reply }: ReplyToProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.REPLY);
    Object.assign(review, { reply: reply.trim(), repliedAt: ctx.now });
    await tellReview(ctx, review, 'PRODUCT_REVIEW_REPLIED');
    return review;
  },
);

/** Somebody finds that a review should not be there; staff decide (C7). */
export const reportProductReview = useCase(
  { name: 'reportProductReview', permission: Permission.SIGNED_IN },
  async (ctx, { id, reason, note }: ReportProductReviewInput) => {
    const { accountId: buyerId } = ctx.actor;
    const review = await reviewFor(ctx, id, ProductReviewAction.REPORT);
    if (!buyerId || (await ctx.em.count(ReviewReport, { reviewId: id, buyerId })))
      throw refuse('ALREADY_REPORTED', 'you have reported it', 'id');
    ctx.em.persist(
      Object.assign(new ReviewReport(), {
        ...{ id: newId('reviewreport', ctx.clock), reviewId: id, buyerId, reason, note: note?.trim() ?? '' },
        createdAt: ctx.now,
      }),
    );
    review.openReportCount += 1;
    await tellReview(ctx, review, 'PRODUCT_REVIEW_REPORTED');
    return review;
  },
);

/**
 * Staff hide a review, for a reason that has nothing to do with how bad it is; its scores count no more. Never those who worked on its
 * case at the bad-review desk: nothing they gave buys its removal (C7).
 */
export const hideProductReview = useCase(
  { name: 'hideProductReview', permission: Permission.PRODUCT_REVIEWS_MODERATE },
  async (ctx, { id, reason, note }: HideProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.HIDE);
    if (await hasWorkedOn(ctx, review.id)) throw refuse('OWN_BAD_REVIEW', 'you have worked on its case', 'id');
    Object.assign(review, { hiddenBecause: reason, hidingNote: note.trim() });
    await decided(ctx, review);
    await tellReview(ctx, review, 'PRODUCT_REVIEW_HIDDEN');
    await ctx.em.flush();
    await countScores(ctx, review, review, -1);
    return review;
  },
);

/** Staff show a hidden review again; its scores count as before (C7). */
export const showProductReview = useCase(
  { name: 'showProductReview', permission: Permission.PRODUCT_REVIEWS_MODERATE },
  async (ctx, { id }: ProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.SHOW);
    Object.assign(review, { hiddenBecause: null, hidingNote: null });
    await tellReview(ctx, review, 'PRODUCT_REVIEW_SHOWN');
    await ctx.em.flush();
    await countScores(ctx, review, review, 1);
    return review;
  },
);

/** Staff find that a reported review may stay (C7). */
export const keepProductReview = useCase(
  { name: 'keepProductReview', permission: Permission.PRODUCT_REVIEWS_MODERATE },
  async (ctx, { id }: ProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.KEEP);
    await decided(ctx, review);
    review.updatedAt = ctx.now;
    return review;
  },
);

/** The reports so far are decided on. */
async function decided(ctx: UseCaseContext, review: ProductReview): Promise<void> {
  for (const report of await ctx.em.find(ReviewReport, { reviewId: review.id, isOpen: true })) report.isOpen = false;
  review.openReportCount = 0;
}
