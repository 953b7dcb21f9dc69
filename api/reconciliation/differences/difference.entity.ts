import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { DifferenceKind, DifferenceStatus, DifferenceTarget } from './difference-status.js';

export interface StoredNote {
  readonly at: string;
  readonly by: string | null;
  readonly text: string;
}

/** Where a bill and the ledger do not agree: one line, one entry, or a pair of them (F6). */
@Entity({ tableName: 'reconciliation_difference' })
export class ReconciliationDifference {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  runId!: string;

  @Property({ type: 'text' })
  source!: string;

  @Enum({ items: () => DifferenceKind, type: 'text' })
  kind!: DifferenceKind;

  @Enum({ items: () => DifferenceStatus, type: 'text' })
  status: DifferenceStatus = DifferenceStatus.OPEN;

  @Property({ type: 'text', nullable: true })
  lineId: string | null = null;

  @Property({ type: 'text', nullable: true })
  entryId: string | null = null;

  /** Business day of the line; of the entry where there is no line. */
  @Property({ type: 'date' })
  day!: string;

  @Property({ type: minorUnits, nullable: true })
  billMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  oursMinor: number | null = null;

  /** What the bill has more than the ledger; zero where only the days differ. */
  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'text', nullable: true })
  assigneeId: string | null = null;

  @Property({ type: 'json' })
  notes: StoredNote[] & Opt = [];

  @Enum({ items: () => DifferenceTarget, type: 'text', nullable: true })
  target: DifferenceTarget | null = null;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  walletOfId: string | null = null;

  @Property({ type: 'text', nullable: true })
  accountOfId: string | null = null;

  @Property({ type: 'text', nullable: true })
  proposedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  proposedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  approvedById: string | null = null;

  /** Its money lies in suspense. */
  @Property({ type: 'boolean' })
  isInSuspense: Opt<boolean> = false;

  /** The fact that closed it by itself: the entry or line that appeared, and when. */
  @Property({ type: 'text', nullable: true })
  closedBy: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
