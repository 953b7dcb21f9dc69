import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { ProductType } from '../catalog/index.js';
import { Permission } from '../kernel/permission.js';
import { Connection, connectionOf, type OrderBy, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { MerchantType } from '../merchants/index.js';
import * as moderate from './moderate-review.js';
import * as inputs from './product-review.inputs.js';
import { ProductReviewType } from './product-review.type.js';
import * as write from './write-review.js';

@ArgsType()
class ProductReviewsArgs extends RootPageArgs {
  @Field(() => inputs.ProductReviewFilter, { nullable: true, description: 'Which ones.' })
  filter?: inputs.ProductReviewFilter | null;

  @Field(() => inputs.ProductReviewOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: OrderBy | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = (name: string) => payload(name, { productReview: () => ProductReviewType });
const toReview = ({ id }: { id: string }): Record<string, unknown> => ({ productReview: ref(ProductReviewType, id) });
const what = { description: 'What to do.' };

/** What buyers say of a product. */
@Resolver(() => ProductType)
export class ReviewsOfProduct {
  @Connection(() => ProductReviewType, {
    by: 'productId',
    description: 'What buyers say of it (C7), the newest first unless sorted otherwise.',
    filter: () => inputs.ReviewsFilter,
    orderBy: () => inputs.ProductReviewOrder,
  })
  reviews!: Connection<ProductReviewType>;
}

/** What buyers say of a shop's products. */
@Resolver(() => MerchantType)
export class ReviewsOfMerchant {
  @Connection(() => ProductReviewType, {
    by: 'merchantId',
    description: 'What buyers say of its products (C7), the newest first unless sorted otherwise.',
    filter: () => inputs.ReviewsFilter,
    orderBy: () => inputs.ProductReviewOrder,
  })
  reviews!: Connection<ProductReviewType>;
}

/** Reviews 评价 (C7). */
@Resolver()
export class ProductReviewResolver {
  @Query(() => ProductReviewType, { nullable: true, description: 'A review; null when you see none with this id.' })
  @Auth(Permission.PUBLIC)
  productReview(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ProductReviewType | null {
    return ref(ProductReviewType, id);
  }

  @Query(() => connectionOf(() => ProductReviewType), {
    description: 'Reviews (C7): those published; hidden ones as their author, their shop or staff.',
  })
  @Auth(Permission.PUBLIC)
  productReviews(@Args(() => ProductReviewsArgs) args: ProductReviewsArgs): Connection<ProductReviewType> {
    return page(ProductReviewType, args);
  }

  @Does(write.writeProductReview, answer('WriteProductReviewPayload'), {
    description: 'Reviews one line of an order that arrived, once (C7).',
    throttlePerMinute: 20,
  })
  writeProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.WriteProductReviewInput, what) input: inputs.WriteProductReviewInput,
  ): Answer {
    return carryOut(write.writeProductReview, ctx, input, toReview);
  }

  @Does(write.changeProductReview, answer('ChangeProductReviewPayload'), {
    description: 'Words and scores one’s own review anew, as often as one likes (C7).',
    action: { on: 'ProductReview', value: 'CHANGE', kind: 'EDIT' },
    throttlePerMinute: 20,
  })
  changeProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ChangeProductReviewInput, what) input: inputs.ChangeProductReviewInput,
  ): Answer {
    return carryOut(write.changeProductReview, ctx, input, toReview);
  }

  @Does(write.followUpProductReview, answer('FollowUpProductReviewPayload'), {
    description: 'Adds to one’s own review, once, what one found out later 追评 (C7).',
    action: { on: 'ProductReview', value: 'FOLLOW_UP', kind: 'TRANSITION' },
  })
  followUpProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.FollowUpProductReviewInput, what) input: inputs.FollowUpProductReviewInput,
  ): Answer {
    return carryOut(write.followUpProductReview, ctx, input, toReview);
  }

  @Does(moderate.replyToProductReview, answer('ReplyToProductReviewPayload'), {
    description: 'Replies to a review for the shop; said again, the one reply is worded anew (C7).',
    action: { on: 'ProductReview', value: 'REPLY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  replyToProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ReplyToProductReviewInput, what) input: inputs.ReplyToProductReviewInput,
  ): Answer {
    return carryOut(moderate.replyToProductReview, ctx, input, toReview);
  }

  @Does(moderate.reportProductReview, answer('ReportProductReviewPayload'), {
    description: 'Tells staff that a review should not be there, once a person (C7).',
    action: { on: 'ProductReview', value: 'REPORT', kind: 'TRANSITION' },
    throttlePerMinute: 10,
  })
  reportProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ReportProductReviewInput, what) input: inputs.ReportProductReviewInput,
  ): Answer {
    return carryOut(moderate.reportProductReview, ctx, input, toReview);
  }

  @Does(moderate.hideProductReview, answer('HideProductReviewPayload'), {
    description: 'Hides a review, for a reason other than its score; its scores count no more (C7).',
    action: { on: 'ProductReview', value: 'HIDE', kind: 'TRANSITION', tone: 'DANGER' },
  })
  hideProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.HideProductReviewInput, what) input: inputs.HideProductReviewInput,
  ): Answer {
    return carryOut(moderate.hideProductReview, ctx, input, toReview);
  }

  @Does(moderate.showProductReview, answer('ShowProductReviewPayload'), {
    description: 'Shows a hidden review again; its scores count as before (C7).',
    action: { on: 'ProductReview', value: 'SHOW', kind: 'TRANSITION', confirm: true },
  })
  showProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ProductReviewInput, what) input: inputs.ProductReviewInput,
  ): Answer {
    return carryOut(moderate.showProductReview, ctx, input, toReview);
  }

  @Does(moderate.keepProductReview, answer('KeepProductReviewPayload'), {
    description: 'Decides that a reported review stays (C7).',
    action: { on: 'ProductReview', value: 'KEEP', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  keepProductReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ProductReviewInput, what) input: inputs.ProductReviewInput,
  ): Answer {
    return carryOut(moderate.keepProductReview, ctx, input, toReview);
  }
}
