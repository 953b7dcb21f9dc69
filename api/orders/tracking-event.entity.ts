import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { TrackingStatus } from '../kernel/tracking-provider.js';

/** Something that happened to a parcel, as its carrier tells it (E6). Only ever added. */
@Entity({ tableName: 'tracking_event' })
export class TrackingEvent {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  shipmentId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  /** The provider's own id; told twice, it is written once. */
  @Property({ type: 'text' })
  providerEventId!: string;

  @Enum({ items: () => TrackingStatus, type: 'text' })
  status!: TrackingStatus;

  @Property({ type: 'text' })
  place!: string;

  /** Couriers' names and telephones stand here at times. */
  @Personal(ownWords)
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'timestamptz', length: 3 })
  happenedAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;
}
