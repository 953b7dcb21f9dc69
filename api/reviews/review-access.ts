import { LockMode } from '@mikro-orm/postgresql';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { ProductReview } from './product-review.entity.js';
import { ProductReviewAction, ProductReviewStatus, reviewLifecycle } from './review-status.js';

/** Which permission each action needs; use cases and `availableActions` read this one table. */
const reviewPermissions: Readonly<Record<ProductReviewAction, Permission>> = {
  CHANGE: Permission.PRODUCT_REVIEWS_WRITE,
  FOLLOW_UP: Permission.PRODUCT_REVIEWS_WRITE,
  REPLY: Permission.PRODUCT_REVIEWS_REPLY,
  REPORT: Permission.SIGNED_IN,
  HIDE: Permission.PRODUCT_REVIEWS_MODERATE,
  SHOW: Permission.PRODUCT_REVIEWS_MODERATE,
  KEEP: Permission.PRODUCT_REVIEWS_MODERATE,
};

type Owned = Pick<ProductReview, 'merchantId' | 'buyerId'>;

/** Whether this actor may do this with a review. Whoever is signed in as a person reports what others wrote. */
export function mayDo(action: ProductReviewAction, review: Owned, actor: Actor): boolean {
  if (action === ProductReviewAction.REPORT) return actor.accountId !== null && actor.accountId !== review.buyerId;
  const scope = scopeOf(actor, reviewPermissions[action]);
  // A reviewer who also sells replies to nobody through the rows of a buyer.
  return action === ProductReviewAction.REPLY
    ? reaches(scope, { merchantId: review.merchantId })
    : reaches(scope, { buyerId: review.buyerId });
}

export const lockReview = (ctx: UseCaseContext, id: string): Promise<ProductReview | null> =>
  ctx.em.findOne(ProductReview, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The review, locked and moved by this action, if whoever asks may; what one may not see does not exist. */
export async function reviewFor(ctx: UseCaseContext, id: string, action: ProductReviewAction): Promise<ProductReview> {
  const review = await lockReview(ctx, id);
  const isSeen =
    review?.status === ProductReviewStatus.PUBLISHED ||
    (review && reaches(scopeOf(ctx.actor, Permission.PRODUCT_REVIEWS_READ), review));
  if (!review || !isSeen || !mayDo(action, review, ctx.actor)) throw notFound('review', 'id');
  transition(reviewLifecycle, action, review);
  return review;
}
