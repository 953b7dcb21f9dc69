import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintAudience } from './conversation.enums.js';

/** A picture or document sent along with a message; read by whoever reads the message. */
@Entity({ tableName: 'complaint_attachment' })
export class ComplaintAttachment {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  messageId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ComplaintAudience, type: 'text' })
  audience!: ComplaintAudience;

  /** Not for the customer. */
  @Property({ type: 'boolean' })
  isInternal: Opt<boolean> = false;

  @Property({ type: 'text' })
  fileId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
