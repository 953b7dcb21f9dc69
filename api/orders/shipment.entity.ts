import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';

export enum ShipmentStatus {
  SHIPPED = 'SHIPPED',
  IN_TRANSIT = 'IN_TRANSIT',
  OUT_FOR_DELIVERY = 'OUT_FOR_DELIVERY',
  FAILED = 'FAILED',
  DELIVERED = 'DELIVERED',
  RETURNING = 'RETURNING',
  RETURNED = 'RETURNED',
}

/** A parcel on its way to one recipient; it may carry lines of several orders (E6). */
@Entity({ tableName: 'shipment' })
export class Shipment {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ShipmentStatus, type: 'text' })
  status!: ShipmentStatus;

  /** The listed company that brings it; null for others and for the shop's own delivery. */
  @Property({ type: 'text', nullable: true })
  carrierId: string | null = null;

  /** What whoever brings it was called when it left. */
  @Property({ type: 'text' })
  carrier!: string;

  @Property({ type: 'text', nullable: true })
  trackingNumber: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'timestamptz', length: 3 })
  shippedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  deliveredAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
