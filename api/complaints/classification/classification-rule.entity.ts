import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';

/** Words that speak for a category, a severity or a dimension of service quality (H2); kept by staff. */
@Entity({ tableName: 'classification_rule' })
export class ClassificationRule {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  phrasesZh!: string;

  @Property({ type: 'text' })
  phrasesEn!: string;

  @Property({ type: 'integer' })
  weight!: number;

  @Enum({ items: () => ComplaintCategory, type: 'text', nullable: true })
  category: ComplaintCategory | null = null;

  @Enum({ items: () => ComplaintSeverity, type: 'text', nullable: true })
  severity: ComplaintSeverity | null = null;

  @Enum({ items: () => QualityDimension, type: 'text', nullable: true })
  dimension: QualityDimension | null = null;

  /** Of two that weigh the same the earlier wins. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
