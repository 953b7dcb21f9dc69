import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/**
 * What an order's completion gave to its merchant (I1), and what later refunds took back of it: the merchant's part
 * and, in proportion to the fen, the commission.
 */
@Entity({ tableName: 'order_release' })
export class OrderRelease {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** All that was held for the order. */
  @Property({ type: minorUnits })
  grossMinor!: number;

  @Property({ type: minorUnits })
  commissionMinor!: number;

  /** Refunded to the buyer since. */
  @Property({ type: minorUnits })
  refundedMinor!: number;

  /** The market's part of those refunds. */
  @Property({ type: minorUnits })
  commissionReturnedMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
