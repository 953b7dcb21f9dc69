import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** Something above that is not settled yet: while it is open, the order neither completes by itself nor is paid out in full. */
@Entity({ tableName: 'order_hold' })
export class OrderHold {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  /** The return or complaint that placed it. */
  @Property({ type: 'text' })
  causeId!: string;

  @Property({ type: 'text' })
  reason!: string;

  /** How much of the order it holds; null: all of it. */
  @Property({ type: minorUnits, nullable: true })
  amountMinor: number | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  placedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  liftedAt: Date | null = null;
}
