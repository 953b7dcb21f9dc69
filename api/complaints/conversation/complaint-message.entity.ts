import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { ComplaintChannel } from '../complaint-classes.js';
import { ComplaintAudience, ComplaintSide } from './conversation.enums.js';

/** What somebody wrote on a case: to the customer, by the customer, to or by the merchant, or for the desk itself. Only ever added. */
@Entity({ tableName: 'complaint_message' })
export class ComplaintMessage {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ComplaintAudience, type: 'text' })
  audience!: ComplaintAudience;

  @Enum({ items: () => ComplaintSide, type: 'text' })
  side!: ComplaintSide;

  /** Not for the customer: neither shown nor exported. */
  @Property({ type: 'boolean' })
  isInternal: Opt<boolean> = false;

  @Enum({ items: () => ComplaintChannel, type: 'text' })
  channel!: ComplaintChannel;

  @Personal(ownWords)
  @Property({ type: 'text' })
  text!: string;

  /** The wording of the quick reply it was made from. */
  @Property({ type: 'text', nullable: true })
  quickReplyVersionId: string | null = null;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
