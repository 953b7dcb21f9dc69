import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../../kernel/personal-data.js';
import { ContactResult, ContactWay } from './bad-review-status.js';

/** An attempt to reach the author of a bad review, or what they answered (C7). */
@Entity({ tableName: 'bad_review_contact' })
export class BadReviewContact {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  badReviewId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ContactWay, type: 'text' })
  way!: ContactWay;

  @Enum({ items: () => ContactResult, type: 'text' })
  result!: ContactResult;

  /** What was said. */
  @Personal(ownWords)
  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'boolean' })
  asksForMoney!: boolean;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
