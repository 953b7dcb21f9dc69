import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { PaymentStatus } from './payment-status.js';

/**
 * What one tender pays for one order. Its row is the measure of every refund: locked first, and never refunded beyond
 * what it paid (F5, by CHECK too).
 */
@Entity({ tableName: 'tender_allocation' })
export class TenderAllocation {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  tenderId!: string;

  @Property({ type: 'text' })
  paymentId!: string;

  /** The order lives above; it is known here by its id only. */
  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => PaymentStatus, type: 'text' })
  status: PaymentStatus = PaymentStatus.PENDING;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: minorUnits })
  refundedMinor!: number;

  /** What undecided chargebacks took of it; with what was refunded never more than the amount, by CHECK too. */
  @Property({ type: minorUnits })
  disputedMinor: Opt<number> = 0;
}

/** What may still be refunded of it, or be taken back by the gateway (F5). */
export const openOf = ({ amountMinor, refundedMinor, disputedMinor }: TenderAllocation): number =>
  amountMinor - refundedMinor - disputedMinor;
