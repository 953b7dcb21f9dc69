import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { GatewayName } from '../kernel/payment-gateway.js';
import { ChargebackStatus } from './chargeback-status.js';

/** 拒付: a buyer disputed a payment at the gateway or bank, which took the money back (F5). */
@Entity({ tableName: 'chargeback' })
export class Chargeback {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => GatewayName, type: 'text' })
  gateway!: GatewayName;

  /** The gateway's own number of the dispute; with the gateway recorded once. */
  @Property({ type: 'text' })
  disputeNumber!: string;

  /** By which the money came that was taken back. */
  @Property({ type: 'text' })
  attemptId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ChargebackStatus, type: 'text' })
  status: Opt<ChargebackStatus> = ChargebackStatus.EVIDENCE_DUE;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What the gateway says the buyer says. */
  @Property({ type: 'text' })
  reason!: string;

  /** What was sent as evidence. */
  @Property({ type: 'text', nullable: true })
  evidence: string | null = null;

  /** By when evidence is to be sent; null once it was, or the matter is decided. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'text' })
  recordedById!: string;

  /** Who recorded the outcome; null also when the clock ran out. */
  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
