import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, ownWords, Personal } from '../kernel/personal-data.js';
import { OrderStatus } from './order-status.js';

export enum OrderEntryKind {
  PLACED = 'PLACED',
  TRANSITION = 'TRANSITION',
  SHIPMENT = 'SHIPMENT',
  DELIVERY = 'DELIVERY',
  NOTE = 'NOTE',
  FLAG = 'FLAG',
  CORRECTION = 'CORRECTION',
  REMINDER = 'REMINDER',
  REFUND = 'REFUND',
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  FLAG_CLEARED = 'FLAG_CLEARED',
  READ = 'READ',
  CHANGE_PROPOSED = 'CHANGE_PROPOSED',
  CHANGE = 'CHANGE',
  CHANGE_DROPPED = 'CHANGE_DROPPED',
  SPLIT = 'SPLIT',
  CONCESSION = 'CONCESSION',
  TRACKING = 'TRACKING',
  PARCEL_RETURNED = 'PARCEL_RETURNED',
  SHIP_TOGETHER = 'SHIP_TOGETHER',
  SHIP_APART = 'SHIP_APART',
  CASH_COLLECTED = 'CASH_COLLECTED',
}

/** Flags of the trade (E7): red is a special request, blue says that payment was reminded of. */
export enum OrderFlag {
  RED = 'RED',
  BLUE = 'BLUE',
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  PURPLE = 'PURPLE',
}

/** A line of an order’s timeline: what happened, who did it, when and why (E3, E7). Only ever added. */
@Entity({ tableName: 'order_entry' })
export class OrderEntry {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Enum({ items: () => OrderEntryKind, type: 'text' })
  kind!: OrderEntryKind;

  @Enum({ items: () => OrderStatus, type: 'text', nullable: true })
  fromStatus: OrderStatus | null = null;

  @Enum({ items: () => OrderStatus, type: 'text', nullable: true })
  toStatus: OrderStatus | null = null;

  @Enum({ items: () => OrderFlag, type: 'text', nullable: true })
  flag: OrderFlag | null = null;

  /** Not shown to the buyer. */
  @Property({ type: 'boolean' })
  isInternal: Opt<boolean> = false;

  @Personal(ownWords)
  @Property({ type: 'text' })
  message: Opt<string> = '';

  /** What a correction replaced; null when it replaced nothing. */
  @Personal({ mask: masks.whole, erased: null })
  @Property({ type: 'text', nullable: true })
  oldValue: string | null = null;

  /** The parcel, refund, return or complaint it is about. */
  @Property({ type: 'text', nullable: true })
  referenceId: string | null = null;

  @Property({ type: 'text' })
  actorKind!: string;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
