import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { ComplaintCategory, ComplaintChannel, ComplaintSubject, QualityDimension } from './complaint-classes.js';
import { ComplaintSeverity, ComplaintStatus } from './complaint-status.js';
import { FollowUpOutcome } from './follow-ups/follow-up-status.js';
import { HearingStatus } from './hearing/hearing-status.js';

/** A complaint in the register 投诉处理登记 (H1). */
@Entity({ tableName: 'complaint' })
export class Complaint {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => ComplaintStatus, type: 'text' })
  status: Opt<ComplaintStatus> = ComplaintStatus.REGISTERED;

  @Enum({ items: () => ComplaintChannel, type: 'text' })
  channel!: ComplaintChannel;

  @Enum({ items: () => ComplaintCategory, type: 'text' })
  category!: ComplaintCategory;

  @Enum({ items: () => ComplaintSeverity, type: 'text' })
  severity!: ComplaintSeverity;

  @Enum({ items: () => QualityDimension, type: 'text', nullable: true })
  dimension: QualityDimension | null = null;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ComplaintSubject, type: 'text' })
  subject!: ComplaintSubject;

  @Property({ type: 'text', nullable: true })
  productId: string | null = null;

  /** The agent it is about, who neither sees it nor works on it. */
  @Property({ type: 'text', nullable: true })
  aboutAgentId: string | null = null;

  /** The line of a merchant's account that it questions (I2); null: it is about something else. */
  @Property({ type: 'text', nullable: true })
  merchantLineId: string | null = null;

  /** The review whose low score registered it (H1); null: it came otherwise. */
  @Property({ type: 'text', nullable: true })
  productReviewId: string | null = null;

  /** The earlier case about the same matter that goes on for this one; null: it stands for itself (H1). */
  @Property({ type: 'text', nullable: true })
  mergedIntoId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  mergedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  assigneeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  resolvedById: string | null = null;

  /** Whom it was taken back from, or who handed it back last; they are not given it again. */
  @Property({ type: 'text', nullable: true })
  passedById: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  description!: string;

  /** Who owned it when it was resolved; its follow-up's score is theirs (H6). */
  @Property({ type: 'text', nullable: true })
  handledById: string | null = null;

  /** Who confirmed the result by archiving it, somebody other than the handler (H3). */
  @Property({ type: 'text', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  proposal: string | null = null;

  /** The node of the tree of causes (H3). */
  @Property({ type: 'text', nullable: true })
  rootCauseId: string | null = null;

  @Property({ type: 'text', nullable: true })
  cause: string | null = null;

  @Enum({ items: () => ResponsibleParty, type: 'text', nullable: true })
  responsibleParty: ResponsibleParty | null = null;

  @Property({ type: 'text', nullable: true })
  resolution: string | null = null;

  @Enum({ items: () => FollowUpOutcome, type: 'text', nullable: true })
  followUpOutcome: FollowUpOutcome | null = null;

  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  followUpComment: string | null = null;

  @Property({ type: 'integer' })
  escalationLevel: Opt<number> = 0;

  /** What runs out next: the first answer, then the resolution; null while the customer is waited for and once resolved. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When half, and when four fifths, of the working time until `dueAt` are over. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  halfTimeAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nearlyDueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstAnswerDueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstAnsweredAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  resolutionDueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  pausedAt: Date | null = null;

  /** Where the merchant's hearing stands; null: it was not asked. */
  @Enum({ items: () => HearingStatus, type: 'text', nullable: true })
  hearingState: HearingStatus | null = null;

  /** Since when the customer waits for a word of the desk. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  unansweredSince: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  registeredAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  resolvedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  followedUpAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  archivedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
