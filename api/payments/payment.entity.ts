import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { PaymentStatus } from './payment-status.js';

/** What one checkout costs and whether it is paid (E2): one payment, paid by one or more tenders. */
@Entity({ tableName: 'payment' })
export class Payment {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The checkout lives above; it is known here by its id only. */
  @Property({ type: 'text' })
  checkoutId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => PaymentStatus, type: 'text' })
  status: PaymentStatus = PaymentStatus.PENDING;

  /** What is to be paid for the orders that were not cancelled before they were paid. */
  @Property({ type: minorUnits })
  totalMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  capturedAt: Date | null = null;
}
