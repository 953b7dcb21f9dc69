import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** What a courier was short of and need not hand in any more (F6). Only ever added. */
@Entity({ tableName: 'cash_write_off' })
export class CashWriteOff {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  courierPurseId!: string;

  @Property({ type: 'text' })
  courierId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  writtenOffById!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
