import './review.enums.js';
import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ProductType } from '../catalog/index.js';
import { FileType } from '../files/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import {
  allOf,
  anyOf,
  byOwner,
  type ColumnsOf,
  Connection,
  one,
  reads,
  type Visibility,
} from '../kernel/read/index.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderLineType, OrderType } from '../orders/index.js';
import { ProductReview } from './product-review.entity.js';
import { mayDo } from './review-access.js';
import { ReviewPicture } from './review-picture.entity.js';
import { ReviewReport } from './review-report.entity.js';
import { HidingReason, ProductReviewAction, ProductReviewStatus, reviewLifecycle } from './review-status.js';

@ObjectType('ProductReviewPicture', {
  implements: Node,
  simpleResolvers: true,
  description: 'A picture in a review, or in its follow-up.',
})
export class ReviewPictureType extends Node {
  @Field(() => FileType, { description: 'The picture.' })
  file!: FileType;

  @Field(() => Boolean, { description: 'Whether it came with the follow-up.' })
  isOfFollowUp!: boolean;
}

@ObjectType('ProductReviewReport', {
  implements: Node,
  simpleResolvers: true,
  description: 'That somebody finds a review should not be there (C7); seen by whoever reported it and by moderators.',
})
export class ReviewReportType extends Node {
  @Field(() => HidingReason, { description: 'Why.' })
  reason!: HidingReason;

  @Hint({ pii: true })
  @Field(() => String, { description: 'What staff should know; empty when nothing was said.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether staff have yet to decide.' })
  isOpen!: boolean;

  @Field(() => DateTime, { description: 'When it was reported.' })
  createdAt!: Date;
}

@Panel({
  group: 'CATALOG',
  permission: Permission.PRODUCT_REVIEWS_READ,
  title: 'text',
  columns: [
    'product',
    'goodsScore',
    'serviceScore',
    'deliveryScore',
    'text',
    'status',
    'merchant',
    'repliedAt',
    'writtenAt',
  ],
  defaultSort: 'WRITTEN_AT',
  icon: 'RateReview',
})
@ObjectType('ProductReview', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A review 评价 of one line of an order (C7). Everybody reads it; hidden ones its author, its shop and staff. Whose it is, and about which order, its author and staff alone.',
})
export class ProductReviewType extends Node {
  @Field(() => ProductReviewStatus, { description: 'Whether everybody reads it.' })
  status!: ProductReviewStatus;

  @Field(() => ProductType, {
    nullable: true,
    description: 'What it is about; null when that is hidden from you by now.',
  })
  product?: ProductType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sold it; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => Int, { description: 'What the goods got, 1 (worst) to 5 (best).' })
  goodsScore!: number;

  @Field(() => Int, { description: 'What the service got, 1 to 5.' })
  serviceScore!: number;

  @Field(() => Int, { description: 'What the delivery got, 1 to 5.' })
  deliveryScore!: number;

  @Hint({ pii: true })
  @Field(() => String, { description: 'What its author says; empty once the account is closed.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first character of its author’s name; null when written anonymously.',
  })
  authorName?: string | null;

  @Field(() => Boolean, { description: 'Whether its author chose not to be named.' })
  isAnonymous!: boolean;

  @Hint({ widget: 'MULTILINE', pii: true, hidden: ['LIST'] })
  @Field(() => String, {
    nullable: true,
    description: 'What its author found out later 追评; null for nothing so far.',
  })
  followUp?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was followed up; null until then.' })
  followedUpAt?: Date | null;

  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  @Field(() => String, { nullable: true, description: 'What the merchant says to it; null for nothing so far.' })
  reply?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the reply was worded last; null until there is one.' })
  repliedAt?: Date | null;

  @Field(() => HidingReason, { nullable: true, description: 'Why staff hid it; null while it is published.' })
  hiddenBecause?: HidingReason | null;

  @Field(() => String, { nullable: true, description: 'What staff say to that; null while it is published.' })
  hidingNote?: string | null;

  @Auth(Permission.PRODUCT_REVIEWS_MODERATE)
  @Field(() => Int, { nullable: true, description: 'Reports to decide on; null for whoever does not moderate.' })
  openReportCount?: number | null;

  @Auth(Permission.PRODUCT_REVIEWS_READ)
  @Field(() => AccountType, {
    nullable: true,
    description: 'Who wrote it; null for whoever is neither its author nor staff.',
  })
  buyer?: AccountType | null;

  @Auth(Permission.PRODUCT_REVIEWS_READ)
  @Field(() => OrderType, {
    nullable: true,
    description: 'The order; null for whoever is neither its author nor staff.',
  })
  order?: OrderType | null;

  @Auth(Permission.PRODUCT_REVIEWS_READ)
  @Field(() => OrderLineType, {
    nullable: true,
    description: 'The line of the order; null for whoever is neither its author nor staff.',
  })
  orderLine?: OrderLineType | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its author changed it last; null when never.' })
  changedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change; send it back when you change it.' })
  version!: number;

  @Field(() => [ProductReviewAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ProductReviewAction[];

  @Connection(() => ReviewPictureType, {
    by: 'reviewId',
    description: 'Its pictures; at most nine, and nine of the follow-up.',
  })
  pictures!: Connection<ReviewPictureType>;

  @Connection(() => ReviewReportType, {
    by: 'reviewId',
    description: 'Who finds that it should not be there: one’s own report, all for moderators.',
  })
  reports!: Connection<ReviewReportType>;
}

/** The shop never learns who wrote a review: only its author and staff do. */
const itsAuthor = (viewer: Actor, row: ColumnsOf<ProductReview>): Visibility =>
  byOwner(scopeOf(viewer, Permission.PRODUCT_REVIEWS_READ), null, row.buyerId);

export const productReviewReads = reads(ProductReviewType, {
  prefix: 'productreview',
  entity: () => ProductReview,
  visibleTo: (viewer, row) =>
    anyOf(
      byOwner(scopeOf(viewer, Permission.PRODUCT_REVIEWS_READ), row.merchantId, row.buyerId),
      sql<boolean>`${row.status} = 'PUBLISHED'`,
    ),
  relations: {
    product: one(() => ProductType, 'productId'),
    merchant: one(() => MerchantType, 'merchantId'),
    buyer: one(() => AccountType, 'buyerId'),
    order: one(() => OrderType, 'orderId'),
    orderLine: one(() => OrderLineType, 'orderLineId'),
  },
  guarded: {
    buyer: itsAuthor,
    order: itsAuthor,
    orderLine: itsAuthor,
    openReportCount: (viewer) => scopeOf(viewer, Permission.PRODUCT_REVIEWS_MODERATE).all,
  },
  expressions: {
    authorName: (row) =>
      sql<string | null>`case when not ${row.isAnonymous} then (
        select left(a.name, 1) || '**' from account a where a.id = ${row.buyerId}) end`,
  },
  computed: {
    availableActions: {
      needs: ['status', 'followedUpAt', 'merchantId', 'buyerId'],
      expressions: { reported: (row) => sql<number>`${row.openReportCount}` },
      from: (review, viewer) =>
        allowedActions(reviewLifecycle, { ...review, openReportCount: Number(review['reported']) }).filter((action) =>
          mayDo(action, review, viewer),
        ),
    },
  },
  filters: {
    hasPictures: (value: boolean, row) =>
      sql<boolean>`exists (select from product_review_picture p where p.review_id = ${row.id}) = ${value}`,
    hasFollowUp: (value: boolean, row) => sql<boolean>`(${row.followedUpAt} is not null) = ${value}`,
    hasReply: (value: boolean, row) => sql<boolean>`(${row.repliedAt} is not null) = ${value}`,
    orderId: (value: string, row, viewer) => allOf(sql<boolean>`${row.orderId} = ${value}`, itsAuthor(viewer, row)),
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.buyerId} is not distinct from ${viewer.accountId}) = ${value}`,
    isReported: (value: boolean, row, viewer) =>
      allOf(
        scopeOf(viewer, Permission.PRODUCT_REVIEWS_MODERATE).all,
        sql<boolean>`(${row.openReportCount} > 0) = ${value}`,
      ),
  },
  defaultOrder: { field: 'WRITTEN_AT', direction: 'DESC' },
});

export const reviewPictureReads = reads(ReviewPictureType, {
  prefix: 'reviewpicture',
  entity: () => ReviewPicture,
  visibleTo: (viewer, row) =>
    anyOf(
      scopeOf(viewer, Permission.PRODUCT_REVIEWS_READ).all,
      sql<boolean>`exists (select from product_review r where r.id = ${row.reviewId} and r.status = 'PUBLISHED')`,
    ),
  relations: { file: one(() => FileType, 'fileId', { impliedBy: true }) },
});

export const reviewReportReads = reads(ReviewReportType, {
  prefix: 'reviewreport',
  entity: () => ReviewReport,
  visibleTo: (viewer, row) =>
    anyOf(
      scopeOf(viewer, Permission.PRODUCT_REVIEWS_MODERATE).all,
      viewer.accountId !== null && sql<boolean>`${row.buyerId} = ${viewer.accountId}`,
    ),
});
