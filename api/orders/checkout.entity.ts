import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** What was paid at once: one payment, one order a merchant (E2). */
@Entity({ tableName: 'checkout' })
export class Checkout {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  totalMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  placedAt!: Date;
}
