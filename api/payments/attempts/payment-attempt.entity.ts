import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { GatewayName, PayWay } from '../../kernel/payment-gateway.js';
import { PaymentAttemptStatus } from './attempt-status.js';

/**
 * One try to pay through a gateway (F3). Its id is our number of it at the gateway (out_trade_no): money comes for it once,
 * and it is found there by it, whatever got lost.
 */
@Entity({ tableName: 'payment_attempt' })
export class PaymentAttempt {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What it is to pay; null for a top-up of the buyer's wallet (F2). */
  @Property({ type: 'text', nullable: true })
  paymentId: string | null = null;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => GatewayName, type: 'text' })
  gateway!: GatewayName;

  @Enum({ items: () => PayWay, type: 'text' })
  way!: PayWay;

  @Enum({ items: () => PaymentAttemptStatus, type: 'text' })
  status: PaymentAttemptStatus = PaymentAttemptStatus.OPENING;

  /** What is asked of the gateway. */
  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What the buyer lets the wallet add, when the gateway's money is here. */
  @Property({ type: minorUnits })
  walletMinor!: number;

  @Property({ type: 'text', nullable: true })
  returnUrl: string | null = null;

  @Property({ type: 'text', nullable: true })
  pageUrl: string | null = null;

  @Property({ type: 'text', nullable: true })
  orderString: string | null = null;

  @Property({ type: 'text', nullable: true })
  qrCode: string | null = null;

  /** The gateway's own number, once money was there. */
  @Property({ type: 'text', nullable: true })
  tradeNumber: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  /** What went wrong last: the gateway's code, or one of ours. */
  @Property({ type: 'text', nullable: true })
  errorCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  errorMessage: string | null = null;

  /** How often the gateway was asked since it opened. */
  @Property({ type: 'integer' })
  lookCount: Opt<number> = 0;

  /** When the gateway is asked next; null: never. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
