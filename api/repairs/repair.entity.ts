import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { CallBackResult, RepairOutcome, RepairStatus } from './repair-status.js';

/** 维修单: units of an order line at a service outlet (G8). */
@Entity({ tableName: 'repair' })
export class Repair {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => RepairStatus, type: 'text' })
  status: Opt<RepairStatus> = RepairStatus.AWAITING_GOODS;

  @Enum({ items: () => RepairOutcome, type: 'text', nullable: true })
  outcome: RepairOutcome | null = null;

  @Property({ type: 'text' })
  outletId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  /** The return that asked for it. */
  @Property({ type: 'text', nullable: true })
  returnId: string | null = null;

  /** The repair that did not help, at the same outlet. */
  @Property({ type: 'text', nullable: true })
  followsId: string | null = null;

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: 'boolean' })
  isWarranty!: boolean;

  @Personal(ownWords)
  @Property({ type: 'text' })
  fault!: string;

  @Property({ type: 'text', nullable: true })
  diagnosis: string | null = null;

  @Property({ type: minorUnits })
  partsMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  laborMinor: Opt<number> = 0;

  /** What the buyer pays: parts and labour, nothing under warranty. */
  @Property({ type: minorUnits })
  feeMinor: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidBackAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  carrierIn: string | null = null;

  @Property({ type: 'text', nullable: true })
  trackingIn: string | null = null;

  @Property({ type: 'text', nullable: true })
  carrierBack: string | null = null;

  @Property({ type: 'text', nullable: true })
  trackingBack: string | null = null;

  @Enum({ items: () => CallBackResult, type: 'text', nullable: true })
  callBackResult: CallBackResult | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  callBackNote: string | null = null;

  /** What the outlet gets, as it was checked last. */
  @Property({ type: minorUnits, nullable: true })
  outletFeeMinor: number | null = null;

  @Property({ type: 'text', nullable: true })
  feeCheckedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  feeConfirmedById: string | null = null;

  /** The slip by which the outlet is paid. */
  @Property({ type: 'text', nullable: true })
  slipId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
