import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { OrderChangeStatus } from './order-change-status.js';
import type { OrderVersion } from './order-version.js';

/** Other goods for a paid order, and what it was before: the old version is kept for good (E4). */
@Entity({ tableName: 'order_change' })
export class OrderChange {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => OrderChangeStatus, type: 'text' })
  status!: OrderChangeStatus;

  @Personal(ownWords)
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: 'json' })
  before!: OrderVersion;

  @Property({ type: 'json' })
  after!: OrderVersion;

  /** What the buyer pays in addition; negative: what goes back. */
  @Property({ type: minorUnits })
  differenceMinor!: number;

  /** Account of whoever proposed it; null for apps. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  /** When it lapses; null once it is answered. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
