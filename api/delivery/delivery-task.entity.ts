import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { DeliveryFailure, DeliveryTaskStatus } from './delivery-status.js';

/** A parcel that a courier of the shop or of the platform brings (E6). */
@Entity({ tableName: 'delivery_task' })
export class DeliveryTask {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The parcel's number. */
  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  shipmentId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => DeliveryTaskStatus, type: 'text' })
  status: DeliveryTaskStatus = DeliveryTaskStatus.OPEN;

  /** The account of the courier who has it. */
  @Property({ type: 'text', nullable: true })
  courierId: string | null = null;

  /** Cash to collect at the door; zero when the order is paid. */
  @Property({ type: minorUnits })
  collectMinor: Opt<number> = 0;

  @Property({ type: 'integer' })
  failureCount: Opt<number> = 0;

  @Enum({ items: () => DeliveryFailure, type: 'text', nullable: true })
  lastFailure: DeliveryFailure | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  redeliverAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  pickedUpAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  /** Events of the task told so far. */
  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
