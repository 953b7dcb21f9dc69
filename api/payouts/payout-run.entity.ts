import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { Personal } from '../kernel/personal-data.js';
import { PayoutRunStatus } from './payout-status.js';

/** Payouts that are drafted, approved by a second person and sent together (I3). */
@Entity({ tableName: 'payout_run' })
export class PayoutRun {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => PayoutRunStatus, type: 'text' })
  status: Opt<PayoutRunStatus> = PayoutRunStatus.DRAFT;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  totalMinor!: number;

  @Property({ type: 'integer' })
  payoutCount!: number;

  @Property({ type: 'integer' })
  openPayoutCount!: number;

  /** Files made for the bank: the run's own, and those of payouts tried again. */
  @Property({ type: 'integer' })
  bankBatchCount: Opt<number> = 0;

  /** Payouts that are tried again through a bank and are in no file of that try. */
  @Property({ type: 'integer' })
  retriedPayoutCount: Opt<number> = 0;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text', nullable: true })
  bankFile: string | null = null;

  /** Where its next batch begins while it is drafted; null once every due line is claimed. */
  @Property({ type: 'text', nullable: true })
  nextMerchantId: string | null = null;

  @Property({ type: 'text', nullable: true })
  draftedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  approvedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  draftedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  approvedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
