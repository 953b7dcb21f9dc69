import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { ComplaintStatus } from './complaint-status.js';

/** A line of a complaint’s log: who did what, when and why. Only ever added. */
@Entity({ tableName: 'complaint_entry' })
export class ComplaintEntry {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'text' })
  action!: string;

  @Enum({ items: () => ComplaintStatus, type: 'text' })
  fromStatus!: ComplaintStatus;

  @Enum({ items: () => ComplaintStatus, type: 'text' })
  toStatus!: ComplaintStatus;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'boolean' })
  isInternal: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
