import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { masks, Personal } from '../../kernel/personal-data.js';
import { WithdrawalStatus } from './withdrawal-status.js';

/** Where a withdrawal goes. */
export enum WithdrawalWay {
  BANK = 'BANK',
  ALIPAY = 'ALIPAY',
}

/** Prepaid money on its way back to its buyer (F2). */
@Entity({ tableName: 'withdrawal' })
export class Withdrawal {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What people call it, and what the transfer's purpose line says. */
  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => WithdrawalStatus, type: 'text' })
  status: Opt<WithdrawalStatus> = WithdrawalStatus.REQUESTED;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Enum({ items: () => WithdrawalWay, type: 'text' })
  way!: WithdrawalWay;

  @Personal({ mask: masks.name, erased: '' })
  @Property({ type: 'text' })
  accountHolder!: string;

  @Personal({ mask: masks.lastFour, erased: '' })
  @Property({ type: 'text' })
  accountNumber!: string;

  @Property({ type: 'text', nullable: true })
  bankName: string | null = null;

  /** The first of two people who approve a large one. */
  @Property({ type: 'text', nullable: true })
  checkedById: string | null = null;

  /** Who approved it in the end, or turned it down. */
  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  /** Why it was turned down or could not be paid. */
  @Property({ type: 'text', nullable: true })
  refusedReason: string | null = null;

  /** The line of the bank's statement it left with; one line pays one withdrawal. */
  @Property({ type: 'text', nullable: true })
  bankReference: string | null = null;

  /** When the gateway is asked to send it, or asked again; null: a person transfers it, or nothing is open. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextTryAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
