import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { FreightStatus } from './freight/freight-status.js';
import { ReturnKind, ReturnReason, ReturnStatus } from './return-status.js';

/** What there was too little of to replace goods, as it was then. */
export interface Shortage {
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
}

/** Lines of an order a buyer wants to give back, have replaced, or be paid for. */
@Entity({ tableName: 'order_return' })
export class Return {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ReturnKind, type: 'text' })
  kind!: ReturnKind;

  @Enum({ items: () => ReturnReason, type: 'text' })
  reason!: ReturnReason;

  /** The reason of the market's list; it counts as `reason`. */
  @Property({ type: 'text' })
  reasonRuleId!: string;

  @Enum({ items: () => ReturnStatus, type: 'text' })
  status: Opt<ReturnStatus> = ReturnStatus.REQUESTED;

  @Personal(ownWords)
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  refundMinor!: number;

  /** What was paid back so far, from the order; compensation by slip stands on the slip. */
  @Property({ type: minorUnits })
  paidMinor: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Property({ type: 'text', nullable: true })
  carrier: string | null = null;

  @Property({ type: 'text', nullable: true })
  trackingNumber: string | null = null;

  /** The slip that compensates (F7). */
  @Property({ type: 'text', nullable: true })
  slipId: string | null = null;

  /** What the way back has cost the buyer; null unless claimed. */
  @Property({ type: minorUnits, nullable: true })
  freightMinor: number | null = null;

  @Enum({ items: () => FreightStatus, type: 'text', nullable: true })
  freightStatus: FreightStatus | null = null;

  @Property({ type: 'text', nullable: true })
  freightAnswer: string | null = null;

  /** The slip that pays it, the last one written (F7). */
  @Property({ type: 'text', nullable: true })
  freightSlipId: string | null = null;

  /** The complaint it is the remedy of (H5). */
  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  /** The order that replaces its goods, the last one made (G5). */
  @Property({ type: 'text', nullable: true })
  replacementOrderId: string | null = null;

  /** The repair order of its goods, the last one opened (G8). */
  @Property({ type: 'text', nullable: true })
  repairId: string | null = null;

  /** The coupon that compensates (G1). */
  @Property({ type: 'text', nullable: true })
  couponId: string | null = null;

  /** Why there is no replacement; empty once there is one. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  shortages: Opt<Shortage[]> = [];

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When whoever is waited for is reminded; null once that is done, or nobody is waited for. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  requestedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentBackAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  inspectedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  appealedAt: Date | null = null;

  /** When the platform decided for the buyer, or against; from then on no party says no any more. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
