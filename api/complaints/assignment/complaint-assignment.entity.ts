import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { AssignmentKind, HandOverReason } from './assignment-words.js';

/** A complaint came to somebody, or left them (H4). Only ever added. */
@Entity({ tableName: 'complaint_assignment' })
export class ComplaintAssignment {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  fromAccountId: string | null = null;

  @Property({ type: 'text', nullable: true })
  toAccountId: string | null = null;

  @Property({ type: 'text', nullable: true })
  byAccountId: string | null = null;

  @Enum({ items: () => AssignmentKind, type: 'text' })
  kind!: AssignmentKind;

  @Enum({ items: () => HandOverReason, type: 'text', nullable: true })
  reason: HandOverReason | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'timestamptz', length: 3 })
  assignedAt!: Date;
}
