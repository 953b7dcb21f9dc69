import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** How much of a risky merchant's income is kept back, and how long (I1). It is ended, never changed; one is in force. */
@Entity({ tableName: 'reserve_rule' })
export class ReserveRule {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'integer' })
  basisPoints!: number;

  @Property({ type: 'integer' })
  days!: number;

  @Property({ type: minorUnits, nullable: true })
  mostMinor: number | null = null;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text', nullable: true })
  setById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;
}
