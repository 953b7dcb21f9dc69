import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { DeliveryFailure } from './delivery-status.js';

/** A courier stood at the door: what came of it and what proves it (E6). Only ever added. */
@Entity({ tableName: 'delivery_attempt' })
export class DeliveryAttempt {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  taskId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  courierId!: string;

  /** Null: it was handed over. */
  @Enum({ items: () => DeliveryFailure, type: 'text', nullable: true })
  failure: DeliveryFailure | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'boolean' })
  isByCode!: boolean;

  @Property({ type: 'text', nullable: true })
  photoId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
