import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { CostKind } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';

/**
 * What one party bears of one cost by one verdict, and what was booked for it (G4). Only ever added: a verdict that is superseded
 * has the same rows again with the opposite sign, so that all rows of a cost and party together are what holds.
 */
@Entity({ tableName: 'verdict_posting' })
export class VerdictPosting {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  verdictId!: string;

  @Property({ type: 'text' })
  costId!: string;

  @Enum({ items: () => CostKind, type: 'text' })
  cost!: CostKind;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ResponsibleParty, type: 'text' })
  party!: ResponsibleParty;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: minorUnits })
  commissionMinor!: number;

  @Property({ type: minorUnits })
  subsidyMinor!: number;

  /** What the merchant's account got; below zero: what was taken. */
  @Property({ type: minorUnits })
  toMerchantMinor!: number;

  @Property({ type: 'boolean' })
  isReversal: Opt<boolean> = false;

  /** Null where no money had to move: whoever bears it had paid it. */
  @Property({ type: 'text', nullable: true })
  transferId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
