import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { FollowUpStatus } from './follow-up-status.js';

/** The follow-up 回访 of a resolved complaint (H6); a case opened again gets another one. */
@Entity({ tableName: 'complaint_follow_up' })
export class FollowUp {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  /** Who owned the case when it was resolved: the score is theirs, whoever owns it later. */
  @Property({ type: 'text', nullable: true })
  handlerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  resolvedById: string | null = null;

  @Enum({ items: () => FollowUpStatus, type: 'text' })
  status: Opt<FollowUpStatus> = FollowUpStatus.SCHEDULED;

  /** When the next attempt is made; null once it has ended. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** From when the attempt that is due is late. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lateAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lateToldAt: Date | null = null;

  @Property({ type: 'integer' })
  attemptCount: Opt<number> = 0;

  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Property({ type: 'text', nullable: true })
  doneById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
