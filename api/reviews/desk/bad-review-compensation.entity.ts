import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** Money the desk asked finance to give because of a bad review: what the caps count (C7, F7). */
@Entity({ tableName: 'bad_review_compensation' })
export class BadReviewCompensation {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  badReviewId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  slipId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
