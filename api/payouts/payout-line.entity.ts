import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** What a completed order brings its merchant: gross and subsidy less commission and refunds. */
@Entity({ tableName: 'payout_line' })
export class PayoutLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  payoutId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  releaseId!: string;

  @Property({ type: minorUnits })
  grossMinor!: number;

  @Property({ type: minorUnits })
  commissionMinor!: number;

  /** What the market paid in the buyer's place, less what refunds took back of it. */
  @Property({ type: minorUnits })
  subsidyMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  refundedMinor!: number;

  @Property({ type: minorUnits })
  netMinor!: number;

  @Property({ type: 'boolean' })
  isDiscarded: Opt<boolean> = false;
}
