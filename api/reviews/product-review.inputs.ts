import './review.enums.js';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeRange, orderByInput } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { HidingReason, ProductReviewStatus } from './review-status.js';

const MOST_PICTURES = 9;

/** A score from 1 (worst) to 5 (best). */
function Score(): PropertyDecorator {
  return (target, property) => {
    IsInt()(target, String(property));
    Min(1)(target, String(property));
    Max(5)(target, String(property));
  };
}

@InputType('WriteProductReviewInput', { description: 'A review of one line of an order that arrived (C7).' })
export class WriteProductReviewInput {
  @Field(() => ID, { description: 'The line of the order.' })
  orderLineId!: string;

  @Score()
  @Field(() => Int, { description: 'What the goods deserve, 1 (worst) to 5 (best).' })
  goodsScore!: number;

  @Score()
  @Field(() => Int, { description: 'What the service deserves, 1 to 5.' })
  serviceScore!: number;

  @Score()
  @Field(() => Int, { description: 'What the delivery deserves, 1 to 5.' })
  deliveryScore!: number;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What you say of it; everybody reads it.' })
  text!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether readers and the shop learn nothing of who wrote it.',
  })
  isAnonymous!: boolean;

  @ItemsAtMost(MOST_PICTURES)
  @Hint({ widget: 'FILE', upload: 'REVIEW_PICTURE' })
  @Field(() => [ID], { nullable: true, description: 'Pictures, uploaded as REVIEW_PICTURE.' })
  fileIds?: string[] | null;

  @Field(() => UUID, { description: 'Made by the client; the same key again does nothing twice.' })
  idempotencyKey!: string;
}

@InputType('ProductReviewInput', { description: 'Names a review.' })
export class ProductReviewInput {
  @Field(() => ID, { description: 'The review.' })
  id!: string;
}

@InputType('ChangeProductReviewInput', { description: 'Changes to one’s review; what is absent stays.' })
export class ChangeProductReviewInput extends ProductReviewInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @IsOptional()
  @Score()
  @Field(() => Int, { nullable: true, description: 'What the goods deserve, 1 to 5.' })
  goodsScore?: number | null;

  @IsOptional()
  @Score()
  @Field(() => Int, { nullable: true, description: 'What the service deserves, 1 to 5.' })
  serviceScore?: number | null;

  @IsOptional()
  @Score()
  @Field(() => Int, { nullable: true, description: 'What the delivery deserves, 1 to 5.' })
  deliveryScore?: number | null;

  @IsOptional()
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What you say of it.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether readers and the shop learn nothing of who wrote it.' })
  isAnonymous?: boolean | null;
}

@InputType('FollowUpProductReviewInput', { description: 'The one follow-up 追评 of a review.' })
export class FollowUpProductReviewInput extends ProductReviewInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What you found out later.' })
  text!: string;

  @ItemsAtMost(MOST_PICTURES)
  @Hint({ widget: 'FILE', upload: 'REVIEW_PICTURE' })
  @Field(() => [ID], { nullable: true, description: 'Pictures, uploaded as REVIEW_PICTURE.' })
  fileIds?: string[] | null;
}

@InputType('ReplyToProductReviewInput', { description: 'The merchant’s reply to a review.' })
export class ReplyToProductReviewInput extends ProductReviewInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The reply; everybody reads it.' })
  reply!: string;
}

@InputType('ReportProductReviewInput', { description: 'Why a review should not be there.' })
export class ReportProductReviewInput extends ProductReviewInput {
  @Field(() => HidingReason, { description: 'Why.' })
  reason!: HidingReason;

  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What staff should know.' })
  note?: string | null;
}

@InputType('HideProductReviewInput', { description: 'Why a review is hidden.' })
export class HideProductReviewInput extends ProductReviewInput {
  @Field(() => HidingReason, { description: 'Why; its author and the shop read it.' })
  reason!: HidingReason;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What exactly; its author and the shop read it.' })
  note!: string;
}

@InputType('ReviewsFilter', { description: 'Which reviews of a product or shop; conditions add up.' })
export class ReviewsFilter {
  @Field(() => [Int], { nullable: true, description: 'Only with these scores for the goods.' })
  goodsScore?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with pictures, or only without.' })
  hasPictures?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with a follow-up, or only without.' })
  hasFollowUp?: boolean | null;
}

@InputType('ProductReviewFilter', { description: 'Which reviews to list; conditions add up.' })
export class ProductReviewFilter extends ReviewsFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [ProductReviewStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProductReviewStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this shop’s products.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this order: one’s own, any as staff.' })
  orderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only one’s own, or only those of others.' })
  isMine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a reply, or only those without.' })
  hasReply?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with reports to decide on, or only others; for staff.',
  })
  isReported?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those written in this span.' })
  writtenAt?: DateTimeRange | null;
}

enum ProductReviewOrderField {
  WRITTEN_AT = 'WRITTEN_AT',
  GOODS_SCORE = 'GOODS_SCORE',
}
registerEnumType(ProductReviewOrderField, {
  name: 'ProductReviewOrderField',
  description: 'What reviews are sorted by.',
  valuesConfig: {
    WRITTEN_AT: { description: 'When they were written.' },
    GOODS_SCORE: { description: 'What the goods got.' },
  },
});
export const ProductReviewOrder = orderByInput('ProductReviewOrder', ProductReviewOrderField);
