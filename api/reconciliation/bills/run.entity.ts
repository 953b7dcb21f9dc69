import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** WAITING: its bill is not there yet. IMPORTED: its lines are here. MATCHED: they were compared with the ledger. */
export enum ReconciliationRunStatus {
  WAITING = 'WAITING',
  IMPORTED = 'IMPORTED',
  MATCHED = 'MATCHED',
}

/**
 * One bill of a gateway's day or one statement file of the bank, compared with the ledger (F6). Its figures are what was
 * true at the end of `day` when the comparison was made; the sums obey
 * `closing = opening + lines` and `ledger = closing + onTheWay + differences + unexplained`.
 */
@Entity({ tableName: 'reconciliation_run' })
export class ReconciliationRun {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Whose money: a gateway's account (`alipay`), or `bank`. */
  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'date' })
  fromDay!: string;

  /** The last day it tells of. */
  @Property({ type: 'date' })
  day!: string;

  @Enum({ items: () => ReconciliationRunStatus, type: 'text' })
  status: ReconciliationRunStatus = ReconciliationRunStatus.WAITING;

  @Property({ type: 'text', nullable: true })
  fileHash: string | null = null;

  @Property({ type: 'text', nullable: true })
  profileId: string | null = null;

  @Property({ type: 'text', nullable: true })
  fileId: string | null = null;

  @Property({ type: 'text', nullable: true })
  importedById: string | null = null;

  @Property({ type: 'integer' })
  lineCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  matchedCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  missingHereCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  missingThereCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  amountCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  dateCount: Opt<number> = 0;

  @Property({ type: minorUnits, nullable: true })
  openingMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  linesMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  closingMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  onTheWayMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  differencesMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  unexplainedMinor: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  ledgerMinor: number | null = null;

  /** Why the bill could not be had when it was last asked for. */
  @Property({ type: 'text', nullable: true })
  errorMessage: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  triedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  finishedAt: Date | null = null;
}
