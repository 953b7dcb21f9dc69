import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { TrackingStatus } from '../../kernel/tracking-provider.js';
import { ShipmentStatus } from '../../orders/index.js';

/** Which of our own records a reason is judged by (G2). */
export enum ReturnRecordKind {
  PARCEL = 'PARCEL',
  TRACKING = 'TRACKING',
}

/** Units of a line of the order that a parcel took along. */
export interface RecordedLine {
  readonly sku: string;
  /** Units of the line that were paid for. */
  readonly ordered: number;
  /** Units of it in this parcel. */
  readonly packed: number;
}

/** What a carrier told of a parcel; its own words are left out, couriers' names stand there at times. */
export interface RecordedEvent {
  readonly status: TrackingStatus;
  readonly place: string;
  /** RFC 3339. */
  readonly happenedAt: string;
}

/** What we knew of a parcel when a return was applied for (G2). Never changed: what is told later changes no evidence. */
@Entity({ tableName: 'return_record' })
export class ReturnRecord {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ReturnRecordKind, type: 'text' })
  kind!: ReturnRecordKind;

  @Property({ type: 'text' })
  shipmentId!: string;

  @Enum({ items: () => ShipmentStatus, type: 'text' })
  status!: ShipmentStatus;

  @Property({ type: 'text' })
  carrier!: string;

  @Property({ type: 'text', nullable: true })
  trackingNumber: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  shippedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  deliveredAt: Date | null = null;

  /** The day the order was promised for, by the market's calendar. */
  @Property({ type: 'date', nullable: true })
  promisedOn: string | null = null;

  @Property({ type: 'json', defaultRaw: `'[]'` })
  contents: Opt<RecordedLine[]> = [];

  @Property({ type: 'json', defaultRaw: `'[]'` })
  events: Opt<RecordedEvent[]> = [];

  /** Whether it shows what the buyer says. */
  @Property({ type: 'boolean' })
  bearsOut!: boolean;

  @Property({ type: 'timestamptz', length: 3 })
  takenAt!: Date;
}
