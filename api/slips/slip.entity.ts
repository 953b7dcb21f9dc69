import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { masks, Personal } from '../kernel/personal-data.js';
import { SlipPayee, SlipStatus } from './slip-status.js';

/** What money is paid out by hand for. */
export enum SlipReason {
  COMPENSATION = 'COMPENSATION',
  GOODWILL = 'GOODWILL',
  CORRECTION = 'CORRECTION',
  OUTLET_FEE = 'OUTLET_FEE',
  RETURN_FREIGHT = 'RETURN_FREIGHT',
}

/** 清单: why money is paid out by hand, by whom and to whom (F7). */
@Entity({ tableName: 'slip' })
export class Slip {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => SlipStatus, type: 'text' })
  status!: SlipStatus;

  @Enum({ items: () => SlipReason, type: 'text' })
  reason!: SlipReason;

  /** The content of the memo: what it is for. */
  @Property({ type: 'text' })
  content!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Enum({ items: () => SlipPayee, type: 'text' })
  payee!: SlipPayee;

  /** Whose wallet gets it, or whom it concerns. */
  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  /** Whose account gets it. */
  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Personal({ mask: masks.name, erased: '' })
  @Property({ type: 'text', nullable: true })
  accountHolder: string | null = null;

  @Personal({ mask: masks.lastFour, erased: '' })
  @Property({ type: 'text', nullable: true })
  accountNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  bankName: string | null = null;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  /** The agent who wrote it. */
  @Property({ type: 'text' })
  openedById!: string;

  @Property({ type: 'text', nullable: true })
  approvedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  paidById: string | null = null;

  @Property({ type: 'text', nullable: true })
  refusedReason: string | null = null;

  /** The line of the bank's statement it left with; one line pays one slip. */
  @Property({ type: 'text', nullable: true })
  bankReference: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  approvedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
