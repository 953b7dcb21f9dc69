import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { BankTransferOutcome, BankTransferStatus } from './bank-transfer-status.js';

/** A bank transfer 银行转账 that is to pay a checkout (F3), announced by its buyer and booked when finance sees it arrive. */
@Entity({ tableName: 'bank_transfer' })
export class BankTransfer {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What the buyer writes into the transfer's purpose line, so that it is recognised. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  paymentId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => BankTransferStatus, type: 'text' })
  status: BankTransferStatus = BankTransferStatus.WAITING;

  /** What is to be transferred. */
  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What the wallet adds when it arrives; not set aside before. */
  @Property({ type: minorUnits })
  walletMinor!: number;

  @Property({ type: minorUnits, nullable: true })
  receivedMinor: number | null = null;

  @Enum({ items: () => BankTransferOutcome, type: 'text', nullable: true })
  outcome: BankTransferOutcome | null = null;

  /** The line of the bank's statement it arrived with; one line is booked once, for whatever it was. */
  @Property({ type: 'text', nullable: true })
  bankReference: string | null = null;

  @Property({ type: 'text', nullable: true })
  rejectedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  /** Until when the orders wait for it. */
  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
