import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';

/** How the rules classed a case when it was registered, beside how the desk did (H2); one a case. */
@Entity({ tableName: 'complaint_suggestion' })
export class ComplaintSuggestion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Enum({ items: () => ComplaintCategory, type: 'text', nullable: true })
  category: ComplaintCategory | null = null;

  @Enum({ items: () => ComplaintSeverity, type: 'text' })
  severity!: ComplaintSeverity;

  @Enum({ items: () => QualityDimension, type: 'text', nullable: true })
  dimension: QualityDimension | null = null;

  /** Phrases of the rules that the case says, not its own words. */
  @Property({ type: 'text[]' })
  phrases!: string[];

  @Enum({ items: () => ComplaintCategory, type: 'text', nullable: true })
  actualCategory: ComplaintCategory | null = null;

  @Enum({ items: () => ComplaintSeverity, type: 'text', nullable: true })
  actualSeverity: ComplaintSeverity | null = null;

  @Enum({ items: () => QualityDimension, type: 'text', nullable: true })
  actualDimension: QualityDimension | null = null;

  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  registeredAt!: Date;
}
