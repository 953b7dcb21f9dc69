import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** Cash that a courier collected for one order at its door (F3). */
@Entity({ tableName: 'cash_collection' })
export class CashCollection {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  courierPurseId!: string;

  @Property({ type: 'text' })
  courierId!: string;

  @Property({ type: 'text' })
  taskId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** The count it was handed in at; null before. */
  @Property({ type: 'text', nullable: true })
  countId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
