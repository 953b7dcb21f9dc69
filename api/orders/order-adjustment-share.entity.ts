import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** What an adjustment takes off one line, to the fen (E2). Lines it takes nothing off have none. */
@Entity({ tableName: 'order_adjustment_share' })
export class OrderAdjustmentShare {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  adjustmentId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;
}
