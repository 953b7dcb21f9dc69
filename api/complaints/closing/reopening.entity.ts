import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';

/** Who opened a resolved case again, and why (H3). Only ever added; without one the database lets no archived case change. */
@Entity({ tableName: 'complaint_reopening' })
export class ComplaintReopening {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  /** The archiving it ends; null: the case was not archived yet. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  archivedAt: Date | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  reason!: string;

  /** Null: the market itself. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
