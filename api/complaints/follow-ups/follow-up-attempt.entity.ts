import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { FollowUpResult } from './follow-up-status.js';

/** One attempt to ask a customer how it went (H6). Only ever added. */
@Entity({ tableName: 'follow_up_attempt' })
export class FollowUpAttempt {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  followUpId!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => FollowUpResult, type: 'text' })
  result!: FollowUpResult;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  /** When it is tried again; null when this was the last attempt. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  againAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
