import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { DeliveryMethod } from './delivery-method.js';
import { OrderFlag } from './order-entry.entity.js';
import { OrderStatus } from './order-status.js';
import { ReviewReason } from './review-rules.js';

export enum OrderOrigin {
  MARKET = 'MARKET',
  IMPORTED = 'IMPORTED',
}

/** How an order was placed. */
export enum OrderChannel {
  ONLINE = 'ONLINE',
  PHONE = 'PHONE',
  REPLACEMENT = 'REPLACEMENT',
}

/** One merchant’s part of a checkout, or a past order taken over from another system. */
@Entity({ tableName: 'customer_order' })
export class Order {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What people call it; unique in the market. */
  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => OrderOrigin, type: 'text' })
  origin!: OrderOrigin;

  /** Null for imported orders. */
  @Enum({ items: () => OrderChannel, type: 'text', nullable: true })
  channel: OrderChannel | null = null;

  @Property({ type: 'text', nullable: true })
  checkoutId: string | null = null;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Enum({ items: () => OrderStatus, type: 'text' })
  status!: OrderStatus;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  goodsMinor!: number;

  @Property({ type: minorUnits })
  discountMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  deliveryFeeMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  totalMinor!: number;

  @Property({ type: minorUnits })
  refundedMinor: Opt<number> = 0;

  /** The platform’s share of goods, as agreed when it was placed (B6). */
  @Property({ type: 'integer' })
  commissionBasisPoints!: number;

  /** Units over all lines. */
  @Property({ type: 'integer' })
  unitCount!: number;

  /** Units that have left the shop. */
  @Property({ type: 'integer' })
  shippedUnitCount: Opt<number> = 0;

  /** Open returns and complaints that hold completion and payout. */
  @Property({ type: 'integer' })
  openHoldCount: Opt<number> = 0;

  /** Why somebody should look at it before it is picked, as the rules found when it was paid (E4). */
  @Enum({ items: () => ReviewReason, array: true, columnType: 'text[]', defaultRaw: `'{}'` })
  reviewReasons: Opt<ReviewReason[]> = [];

  /** The flags it bears now 插旗 (E7); who set which and why stands in the timeline. */
  @Enum({ items: () => OrderFlag, array: true, columnType: 'text[]', defaultRaw: `'{}'` })
  flags: Opt<OrderFlag[]> = [];

  /** Since when it is put on hold by hand, with a question to somebody; null: it is not. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  heldAt: Date | null = null;

  /** 已读: when the order clerk took it in hand; from then on its goods stay as they are (E4). */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  readAt: Date | null = null;

  /** The change that waits for the buyer's answer; one at a time. */
  @Property({ type: 'text', nullable: true })
  openChangeId: string | null = null;

  /** The day from which it may be sent; until then it is neither picked nor printed (E5). Null: at once. */
  @Property({ type: 'date', nullable: true })
  shipOn: string | null = null;

  /** The carrier the buyer wishes 指定快递; null: any (E5). */
  @Property({ type: 'text', nullable: true })
  wishedCarrierId: string | null = null;

  /** The open picking batch 配货单 it is in, which the domain above fills; null: in none. */
  @Property({ type: 'text', nullable: true })
  batchId: string | null = null;

  /** The first of the orders it leaves with, itself or another; null: it goes alone (E4). */
  @Property({ type: 'text', nullable: true })
  shipsWithId: string | null = null;

  /** The order it was split from; null: from none. */
  @Property({ type: 'text', nullable: true })
  splitFromId: string | null = null;

  /** The return whose goods it replaces, at no price; null: it was bought (G5). */
  @Property({ type: 'text', nullable: true })
  replacementForId: string | null = null;

  /** Of a replacement: the order that was paid at first, however often it was replaced since. */
  @Property({ type: 'text', nullable: true })
  firstOrderId: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  buyerNote: Opt<string> = '';

  @Enum({ items: () => DeliveryMethod, type: 'text' })
  deliveryMethod: Opt<DeliveryMethod> = DeliveryMethod.DELIVERY;

  /** When the buyer wishes it; both null: any time. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  wishedFrom: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  wishedUntil: Date | null = null;

  /** The day it is promised for 交期, by the market's calendar; null for imported orders. */
  @Property({ type: 'date', nullable: true })
  promisedOn: string | null = null;

  /** 工号 of the agent who served the buyer (E2). */
  @Property({ type: 'text', nullable: true })
  agentNumber: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  /** Counts its events; events of one order never swap (E11). */
  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  /** When the clock of its state runs out; null while nobody is waited for. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When the buyer is to be reminded to pay; null for orders that never waited. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reminderDueAt: Date | null = null;

  /** When the buyer was reminded to pay; a second reminder is never sent (E8). */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  placedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  shippedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  deliveredAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  completedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  cancelledAt: Date | null = null;

  /** The buyer pays at the door 货到付款; `paidAt` is null until its courier collected (F3). */
  @Property({ type: 'boolean' })
  isCashOnDelivery: Opt<boolean> = false;

  /** What the other system called it; null for orders of this market. */
  @Property({ type: 'text', nullable: true })
  sourceReference: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
