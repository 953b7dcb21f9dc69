import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { BadReviewSeverity, BadReviewStatus, BadReviewStep, ContactStatus } from './bad-review-status.js';

/** A case of the bad-review desk 中差评处理: one a review (C7). */
@Entity({ tableName: 'bad_review' })
export class BadReview {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  reviewId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => BadReviewStatus, type: 'text' })
  status: Opt<BadReviewStatus> = BadReviewStatus.OPEN;

  @Enum({ items: () => BadReviewSeverity, type: 'text' })
  severity!: BadReviewSeverity;

  /** The lowest of its three scores: the worst first. */
  @Property({ type: 'integer' })
  lowestScore!: number;

  @Enum({ items: () => ContactStatus, type: 'text' })
  contactStatus: Opt<ContactStatus> = ContactStatus.NONE;

  /** Attempts to reach its author. */
  @Property({ type: 'integer' })
  contactCount: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  /** What it waits for; null once it is over. */
  @Enum({ items: () => BadReviewStep, type: 'text', nullable: true })
  nextStep: BadReviewStep | null = null;

  /** When that is late; null while finance has it, and once it is over. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When it was told that this is late. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  toldLateAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstContactAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  /** Day of the market by which its author promised to change it. */
  @Property({ type: 'text', nullable: true })
  promisedOn: string | null = null;

  /** Since when its author asks for money because of it. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  demandedAt: Date | null = null;

  /** Whether its author had asked so for several reviews by then. */
  @Property({ type: 'boolean' })
  isRepeatDemander: Opt<boolean> = false;

  /** What came of it, in words of the desk. */
  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  /** The slip that waits, or waited last. */
  @Property({ type: 'text', nullable: true })
  slipId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
