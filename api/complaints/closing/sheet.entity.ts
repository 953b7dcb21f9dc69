import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { ResponsibleParty } from '../../verdicts/index.js';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { FollowUpOutcome } from '../follow-ups/follow-up-status.js';

/** The evaluation sheet 评估表 archived with a case: its facts at that moment (H3). Never changed; another archiving writes another. */
@Entity({ tableName: 'complaint_sheet' })
export class ComplaintSheet {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ComplaintCategory, type: 'text' })
  category!: ComplaintCategory;

  @Enum({ items: () => ComplaintSeverity, type: 'text' })
  severity!: ComplaintSeverity;

  @Enum({ items: () => QualityDimension, type: 'text', nullable: true })
  dimension: QualityDimension | null = null;

  @Property({ type: 'text' })
  rootCauseId!: string;

  @Enum({ items: () => ResponsibleParty, type: 'text' })
  responsibleParty!: ResponsibleParty;

  @Enum({ items: () => FollowUpOutcome, type: 'text' })
  followUpOutcome!: FollowUpOutcome;

  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Property({ type: 'integer' })
  escalationLevel!: number;

  @Property({ type: 'integer' })
  reopenings!: number;

  @Property({ type: 'text', nullable: true })
  handledById: string | null = null;

  @Property({ type: 'text', nullable: true })
  confirmedById: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  remark: Opt<string> = '';

  @Property({ type: 'timestamptz', length: 3 })
  registeredAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  resolvedAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  archivedAt!: Date;
}
