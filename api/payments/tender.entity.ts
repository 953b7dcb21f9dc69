import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { PaymentStatus } from './payment-status.js';

/** By what a payment is paid, and where refunds go back to (F5). */
export enum TenderMethod {
  WALLET = 'WALLET',
  ALIPAY = 'ALIPAY',
  ONLINE_BANK = 'ONLINE_BANK',
  BANK_TRANSFER = 'BANK_TRANSFER',
  CASH_ON_DELIVERY = 'CASH_ON_DELIVERY',
}

/** One sum of money by one method towards a payment. */
@Entity({ tableName: 'tender' })
export class Tender {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  paymentId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => TenderMethod, type: 'text' })
  method!: TenderMethod;

  /** By which attempt at a gateway its money came; null for any other money. */
  @Property({ type: 'text', nullable: true })
  attemptId: string | null = null;

  @Enum({ items: () => PaymentStatus, type: 'text' })
  status: PaymentStatus = PaymentStatus.PENDING;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  capturedAt: Date | null = null;
}
