import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { HidingReason, ProductReviewStatus } from './review-status.js';

/** 评价: what a buyer says of one line of an order that arrived (C7). */
@Entity({ tableName: 'product_review' })
export class ProductReview {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => ProductReviewStatus, type: 'text' })
  status: Opt<ProductReviewStatus> = ProductReviewStatus.PUBLISHED;

  /** One review a line. */
  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  productId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'integer' })
  goodsScore!: number;

  @Property({ type: 'integer' })
  serviceScore!: number;

  @Property({ type: 'integer' })
  deliveryScore!: number;

  @Personal(ownWords)
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'boolean' })
  isAnonymous!: boolean;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  followUp: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  followedUpAt: Date | null = null;

  /** What the merchant says to it, as it was worded last. */
  @Property({ type: 'text', nullable: true })
  reply: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  repliedAt: Date | null = null;

  @Enum({ items: () => HidingReason, type: 'text', nullable: true })
  hiddenBecause: HidingReason | null = null;

  /** What staff say to the reason. */
  @Property({ type: 'text', nullable: true })
  hidingNote: string | null = null;

  /** Reports that nobody has decided on. */
  @Property({ type: 'integer' })
  openReportCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  writtenAt!: Date;

  /** When its author changed it last. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  changedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
