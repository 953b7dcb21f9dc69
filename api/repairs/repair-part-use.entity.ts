import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** Parts a repair takes, at the price of the list on the day of the quote (G8). Never changed. */
@Entity({ tableName: 'repair_part_use' })
export class RepairPartUse {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  repairId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  partId!: string;

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: minorUnits })
  unitPriceMinor!: number;

  @Property({ type: minorUnits })
  amountMinor!: number;
}
