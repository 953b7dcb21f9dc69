import { claimFile, FilePurpose } from '../files/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder, type Order, OrderLine } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { followReview } from './desk/follow-review.js';
import { ProductReview } from './product-review.entity.js';
import type {
  ChangeProductReviewInput,
  FollowUpProductReviewInput,
  WriteProductReviewInput,
} from './product-review.inputs.js';
import { countScores } from './ratings.js';
import { tellReview } from './review.events.js';
import { reviewFor } from './review-access.js';
import { ReviewPicture } from './review-picture.entity.js';
import { reviewSettings } from './review-settings.js';
import { ProductReviewAction, ProductReviewStatus } from './review-status.js';

/**
 * A buyer reviews one line of an order that arrived (C7), once, within the market's days. The order is locked, so that of two
 * reviews of one line one is refused; what it counts is written last.
 */
export const writeProductReview = useCase(
  { name: 'writeProductReview', permission: Permission.PRODUCT_REVIEWS_WRITE, idempotent: true },
  async (ctx, input: WriteProductReviewInput) => {
    const { orderLineId, fileIds, goodsScore, serviceScore, deliveryScore, isAnonymous, text } = input;
    const known = await ctx.em.findOne(OrderLine, { id: orderLineId });
    const order = known && (await lockOrder(ctx, known.orderId));
    if (!known || !order?.buyerId || order.buyerId !== ctx.actor.buyerId) throw notFound('order line', 'orderLineId');
    const line = await ctx.em.findOneOrFail(OrderLine, { id: orderLineId }, { refresh: true });
    const productId = await reviewableProduct(ctx, order, line);
    const review = Object.assign(new ProductReview(), {
      id: newId('productreview', ctx.clock),
      ...{ orderLineId, orderId: order.id, productId, merchantId: order.merchantId, buyerId: order.buyerId },
      ...{ goodsScore, serviceScore, deliveryScore, isAnonymous, text: text.trim() },
      ...{ writtenAt: ctx.now, updatedAt: ctx.now },
    });
    ctx.em.persist(review);
    await addPictures(ctx, review, fileIds ?? [], false);
    await tellReview(ctx, review, 'PRODUCT_REVIEW_WRITTEN');
    await ctx.em.flush();
    await followReview(ctx, review);
    await ctx.em.flush();
    await countScores(ctx, review, review, 1);
    return { id: review.id };
  },
);

/** Its author words and scores a review anew, as often as they like and whatever anybody was given meanwhile (C7). */
export const changeProductReview = useCase(
  { name: 'changeProductReview', permission: Permission.PRODUCT_REVIEWS_WRITE },
  async (ctx, { id, version, ...given }: ChangeProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.CHANGE);
    assertVersion(review, version, given);
    const { goodsScore, serviceScore, deliveryScore } = review;
    const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
    Object.assign(review, Object.fromEntries(said), { changedAt: ctx.now });
    review.text = review.text.trim();
    await tellReview(ctx, review, 'PRODUCT_REVIEW_CHANGED');
    await followReview(ctx, review);
    await ctx.em.flush();
    if (review.status === ProductReviewStatus.PUBLISHED) {
      await countScores(ctx, review, { goodsScore, serviceScore, deliveryScore }, -1);
      await countScores(ctx, review, review, 1);
    }
    return review;
  },
);

/** 追评: its author adds, once, what they found out later (C7). */
export const followUpProductReview = useCase(
  { name: 'followUpProductReview', permission: Permission.PRODUCT_REVIEWS_WRITE },
  async (ctx, { id, text, fileIds }: FollowUpProductReviewInput) => {
    const review = await reviewFor(ctx, id, ProductReviewAction.FOLLOW_UP);
    await mustBeWithin(ctx, review.writtenAt, reviewSettings.followUpDays);
    Object.assign(review, { followUp: text.trim(), followedUpAt: ctx.now });
    await addPictures(ctx, review, fileIds ?? [], true);
    await tellReview(ctx, review, 'PRODUCT_REVIEW_CHANGED');
    return review;
  },
);

/** Scores cannot be pumped: what nobody paid for, and what one sells oneself, is not reviewed. */
async function reviewableProduct(ctx: UseCaseContext, order: Order, line: OrderLine): Promise<string> {
  if (!order.deliveredAt) throw refuse('NOT_DELIVERED', 'wait until it has arrived', 'orderLineId');
  await mustBeWithin(ctx, order.deliveredAt, reviewSettings.writeDays);
  const isOwnShop = ctx.actor.merchants.has(order.merchantId);
  if (line.isGift || line.totalMinor === 0 || !line.productId || isOwnShop)
    throw refuse('NOT_REVIEWABLE', 'this line is not reviewed', 'orderLineId');
  if (await ctx.em.count(ProductReview, { orderLineId: line.id }))
    throw refuse('ALREADY_REVIEWED', 'this line has its review', 'orderLineId');
  return line.productId;
}

async function mustBeWithin(
  ctx: UseCaseContext,
  since: Date,
  days: (typeof reviewSettings)[keyof typeof reviewSettings],
): Promise<void> {
  const span = spanMs(days, (await settingsOf(ctx))(days));
  if (ctx.now.getTime() > since.getTime() + span) throw refuse('REVIEW_TIME_OVER', 'the time for it is over');
}

async function addPictures(
  ctx: UseCaseContext,
  { id: reviewId, buyerId }: ProductReview,
  fileIds: readonly string[],
  isOfFollowUp: boolean,
): Promise<void> {
  for (const fileId of new Set(fileIds)) {
    const file = await claimFile(ctx, { fileId, purpose: FilePurpose.REVIEW_PICTURE, buyerId, path: 'fileIds' });
    ctx.em.persist(
      Object.assign(new ReviewPicture(), {
        ...{ id: newId('reviewpicture', ctx.clock), reviewId, fileId: file.id, isOfFollowUp, createdAt: ctx.now },
      }),
    );
  }
}
