import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { CouponStatus } from './coupon-status.js';

/** 补偿券: something off a later checkout of one buyer, given by hand to make good (G1, H5, F7). */
@Entity({ tableName: 'coupon' })
export class Coupon {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What people call it; only its buyer can use it. */
  @Property({ type: 'text' })
  code!: string;

  @Enum({ items: () => CouponStatus, type: 'text' })
  status!: CouponStatus;

  @Property({ type: 'text' })
  buyerId!: string;

  /** The only shop whose goods it counts for; null: every shop. */
  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => AdjustmentBearer, type: 'text' })
  bearer!: AdjustmentBearer;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What the goods it counts for have to come to, before anything is taken off. */
  @Property({ type: minorUnits })
  minimumMinor!: number;

  @Property({ type: 'integer' })
  validDays!: number;

  /** Why it was given; not shown to the buyer. */
  @Property({ type: 'text' })
  reason!: string;

  /** What it was given for: the record that caused it. */
  @Property({ type: 'text', nullable: true })
  causeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'text', nullable: true })
  returnId: string | null = null;

  /** Who gave it; null for the market's own rules. */
  @Property({ type: 'text', nullable: true })
  issuedById: string | null = null;

  /** The second person, who approved or turned it down. */
  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  /** Why it was turned down or taken back. */
  @Property({ type: 'text', nullable: true })
  refusedReason: string | null = null;

  /** The checkout it was used in. */
  @Property({ type: 'text', nullable: true })
  checkoutId: string | null = null;

  /** When it lapses; null until it is the buyer's. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  expiresAt: Date | null = null;

  /** What the clock waits for: the approval, or the end of its validity; null where nothing is awaited. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When its buyer is reminded; null: not any more, or never. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reminderDueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  usedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
