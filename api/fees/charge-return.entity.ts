import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** A fee that was given back to a merchant, wholly or partly, or a rebate that was taken back (B6). Never changed. */
@Entity({ tableName: 'charge_return' })
export class ChargeReturn {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  chargeId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: minorUnits })
  vatMinor!: number;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text', nullable: true })
  returnedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
