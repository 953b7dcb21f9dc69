import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { FineStatus } from './fine-status.js';

/** A fine that a merchant pays because of a complaint (H5). */
@Entity({ tableName: 'merchant_fine' })
export class MerchantFine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => FineStatus, type: 'text' })
  status!: FineStatus;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What the merchant reads, on the fine and on its statement. */
  @Property({ type: 'text' })
  reason!: string;

  /** The charge on the merchant's account; null before it is approved. */
  @Property({ type: 'text', nullable: true })
  chargeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  openedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  approvedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  refusedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  appeal: string | null = null;

  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chargedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  appealedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
