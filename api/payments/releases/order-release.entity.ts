import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

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

  /** With the margin above supply prices, which goes back with it. */
  @Property({ type: minorUnits })
  commissionMinor!: number;

  /** VAT within the commission, as it was when the order completed. */
  @Property({ type: 'integer' })
  commissionVatBasisPoints: Opt<number> = 0;

  /** What the market put to it in the buyer's place, for what it bore itself of adjustments (E2). */
  @Property({ type: minorUnits })
  subsidyMinor: Opt<number> = 0;

  /** Refunded to the buyer since. */
  @Property({ type: minorUnits })
  refundedMinor!: number;

  /** The market's part of those refunds. */
  @Property({ type: minorUnits })
  commissionReturnedMinor!: number;

  /** The part of the subsidy that the merchant gave back with those refunds. */
  @Property({ type: minorUnits })
  subsidyReturnedMinor: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
