import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { InquiryChannel, InquiryKind, InquiryStatus } from './inquiry-status.js';

/** An inquiry 咨询 or suggestion 建议 in the register (H8). */
@Entity({ tableName: 'inquiry' })
export class Inquiry {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => InquiryKind, type: 'text' })
  kind!: InquiryKind;

  @Enum({ items: () => InquiryStatus, type: 'text' })
  status: Opt<InquiryStatus> = InquiryStatus.OPEN;

  @Enum({ items: () => InquiryChannel, type: 'text' })
  channel!: InquiryChannel;

  @Property({ type: 'text' })
  topicId!: string;

  /** Null: somebody without an account, known by name at most. */
  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text', nullable: true })
  askerName: string | null = null;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  productId: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'text', nullable: true })
  answeredById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  /** What became different because of it. */
  @Property({ type: 'text', nullable: true })
  change: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  changedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  askedAt!: Date;

  /** When it has to be answered; stays once it was. */
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  /** When the clock acts next; null once answered, or out of time. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  runsOutAt: Date | null = null;

  /** How often it was asked after an answer. */
  @Property({ type: 'integer' })
  askedAgainCount: Opt<number> = 0;

  /** When it was asked last after an answer; null: it was not. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  askedAgainAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
