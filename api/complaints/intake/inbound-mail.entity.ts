import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, ownWords, Personal } from '../../kernel/personal-data.js';
import { InboundMailStatus } from './inbound-mail-status.js';

/** An e-mail that came in (H1); one `Message-ID`, one row. */
@Entity({ tableName: 'inbound_mail' })
export class InboundMail {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  messageKey!: string;

  @Enum({ items: () => InboundMailStatus, type: 'text' })
  status!: InboundMailStatus;

  @Personal({ mask: masks.email, erased: '' })
  @Property({ type: 'text' })
  sender!: string;

  @Personal(ownWords)
  @Property({ type: 'text' })
  subject!: string;

  @Personal(ownWords)
  @Property({ type: 'text' })
  text!: string;

  /** Stored files that came along and wait with it; those of a case belong to the case. */
  @Property({ type: 'string[]' })
  fileIds!: string[];

  /** Names of what came along and was not kept: no picture or PDF, too large, or too many. */
  @Property({ type: 'string[]' })
  droppedFiles!: string[];

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'text', nullable: true })
  handledById: string | null = null;

  @Property({ type: 'text', nullable: true })
  dismissedReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;
}
