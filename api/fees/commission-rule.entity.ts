import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A rate of commission for a while (B6): of one merchant, of a branch of the catalogue, of both, or of the whole market. It is
 * ended, never changed: what was ordered meanwhile keeps the rate it was ordered at.
 */
@Entity({ tableName: 'commission_rule' })
export class CommissionRule {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'text', nullable: true })
  categoryId: string | null = null;

  @Property({ type: 'integer' })
  basisPoints!: number;

  /** Why, e.g. an introductory term. */
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'date' })
  fromOn!: string;

  /** First day without it; null: until it is ended. */
  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
