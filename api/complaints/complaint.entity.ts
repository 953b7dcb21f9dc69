import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { ComplaintCategory, ComplaintChannel, QualityDimension, ResponsibleParty } from './complaint-classes.js';
import { ComplaintSeverity, ComplaintStatus } from './complaint-status.js';

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

  @Property({ type: 'text', nullable: true })
  assigneeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  resolvedById: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', nullable: true })
  proposal: string | null = null;

  @Property({ type: 'text', nullable: true })
  cause: string | null = null;

  @Enum({ items: () => ResponsibleParty, type: 'text', nullable: true })
  responsibleParty: ResponsibleParty | null = null;

  @Property({ type: 'text', nullable: true })
  resolution: string | null = null;

  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  followUpComment: string | null = null;

  @Property({ type: 'integer' })
  escalationLevel: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

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
