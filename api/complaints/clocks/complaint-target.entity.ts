import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintCategory } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';

/** How fast complaints of a severity are answered and resolved, in working minutes (H4). */
@Entity({ tableName: 'complaint_target' })
export class ComplaintTarget {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => ComplaintSeverity, type: 'text' })
  severity!: ComplaintSeverity;

  /** Null: of every category that has no target of its own. */
  @Enum({ items: () => ComplaintCategory, type: 'text', nullable: true })
  category: ComplaintCategory | null = null;

  @Property({ type: 'text' })
  calendarId!: string;

  @Property({ type: 'integer' })
  firstAnswerMinutes!: number;

  @Property({ type: 'integer' })
  resolutionMinutes!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
