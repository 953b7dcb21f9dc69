import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { GatewayRefundStatus } from './gateway-refund-status.js';

/**
 * Money that goes back through the gateway it came by (F5). Its id is our number of it at the gateway (out_request_no), the
 * same on every try: it goes back once. Until the gateway has carried it out it lies in `refund:<gateway>`.
 */
@Entity({ tableName: 'gateway_refund' })
export class GatewayRefund {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What it goes back of. */
  @Property({ type: 'text' })
  attemptId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  /** The refund it is a part of; null for money that came too late and goes back whole. */
  @Property({ type: 'text', nullable: true })
  refundId: string | null = null;

  @Enum({ items: () => GatewayName, type: 'text' })
  gateway!: GatewayName;

  @Enum({ items: () => GatewayRefundStatus, type: 'text' })
  status: GatewayRefundStatus = GatewayRefundStatus.ON_THE_WAY;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'text', nullable: true })
  errorCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  errorMessage: string | null = null;

  @Property({ type: 'integer' })
  failureCount: Opt<number> = 0;

  /** When the gateway is asked next; null: never. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  /** When it was carried out, or went into the wallet. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  settledAt: Date | null = null;
}
