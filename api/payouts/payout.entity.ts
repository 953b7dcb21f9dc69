import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { masks, Personal } from '../kernel/personal-data.js';
import { SettlementAccountKind } from '../merchants/index.js';
import { PayoutStatus } from './payout-status.js';

/** What one merchant gets of a run. */
@Entity({ tableName: 'payout' })
export class Payout {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  payoutRunId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => PayoutStatus, type: 'text' })
  status: Opt<PayoutStatus> = PayoutStatus.DRAFT;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** Lines on the merchant's account that it pays. */
  @Property({ type: 'integer' })
  lineCount!: number;

  @Property({ type: 'integer' })
  attempt: Opt<number> = 1;

  /** Tried again through a bank, and in no file of this try. */
  @Property({ type: 'boolean' })
  awaitsBatch: Opt<boolean> = false;

  @Enum({ items: () => SettlementAccountKind, type: 'text', nullable: true })
  accountKind: SettlementAccountKind | null = null;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text' })
  accountHolder!: string;

  @Personal({ mask: masks.lastFour, erased: null })
  @Property({ type: 'text' })
  accountNumber!: string;

  @Property({ type: 'text', nullable: true })
  bankName: string | null = null;

  @Property({ type: 'text', nullable: true })
  failureReason: string | null = null;

  /** When Alipay is asked to send it, or asked whether it did; null: a bank or a person sends it. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextTryAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  returnedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
