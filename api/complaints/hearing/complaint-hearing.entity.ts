import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { HearingStatus } from './hearing-status.js';

/** The merchant's hearing on a case against it, and its appeal; one a case. What was asked and answered stands in the conversation. */
@Entity({ tableName: 'complaint_hearing' })
export class ComplaintHearing {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => HearingStatus, type: 'text' })
  status!: HearingStatus;

  @Property({ type: 'text', nullable: true })
  askedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  askedAt: Date | null = null;

  /** When silence counts; null while nothing is waited for. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  appealedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;
}
