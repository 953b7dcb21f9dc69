import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { HidingReason } from './review-status.js';

/** That somebody finds a review should not be there (C7); once a person. */
@Entity({ tableName: 'product_review_report' })
export class ReviewReport {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  reviewId!: string;

  /** Who reports. */
  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => HidingReason, type: 'text' })
  reason!: HidingReason;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note!: string;

  /** Whether staff have decided on it. */
  @Property({ type: 'boolean' })
  isOpen: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
