import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CorrectiveActionStatus, CorrectiveVerdict } from './corrective-action-status.js';

/** What is done so that a cause of complaints goes away 纠正措施 (H3). */
@Entity({ tableName: 'corrective_action' })
export class CorrectiveAction {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => CorrectiveActionStatus, type: 'text' })
  status: Opt<CorrectiveActionStatus> = CorrectiveActionStatus.OPEN;

  @Property({ type: 'text' })
  measure!: string;

  /** What it came from: at most one of the three. */
  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'text', nullable: true })
  incidentId: string | null = null;

  @Property({ type: 'text', nullable: true })
  qualityAlertId: string | null = null;

  /** Complaints of this branch are counted; null: those about the product. */
  @Property({ type: 'text', nullable: true })
  rootCauseId: string | null = null;

  @Property({ type: 'text', nullable: true })
  productId: string | null = null;

  /** The one that did not help enough. */
  @Property({ type: 'text', nullable: true })
  followsId: string | null = null;

  @Property({ type: 'text' })
  ownerId!: string;

  @Property({ type: 'text', nullable: true })
  plannedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  plannedAt!: Date;

  /** When it has to be done; null once it is. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindAt: Date | null = null;

  /** When the next level is told. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  runsOutAt: Date | null = null;

  /** 0 in time, 1 the supervisor was told, 2 the manager too. */
  @Property({ type: 'integer' })
  escalationLevel: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  evidence: string | null = null;

  @Property({ type: 'text', nullable: true })
  evidenceFileId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'integer', nullable: true })
  windowDays: number | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  measureAt: Date | null = null;

  @Enum({ items: () => CorrectiveVerdict, type: 'text', nullable: true })
  verdict: CorrectiveVerdict | null = null;

  @Property({ type: 'integer' })
  reopenings: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** What was counted before and after a corrective action was done (H3). Only ever added. */
@Entity({ tableName: 'corrective_measurement' })
export class CorrectiveMeasurement {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  correctiveActionId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  doneAt!: Date;

  @Property({ type: 'integer' })
  windowDays!: number;

  @Property({ type: 'integer' })
  complaintsBefore!: number;

  @Property({ type: 'integer' })
  ordersBefore!: number;

  @Property({ type: 'integer' })
  complaintsAfter!: number;

  @Property({ type: 'integer' })
  ordersAfter!: number;

  /** What had to be reached: the fall in per cent. */
  @Property({ type: 'integer' })
  leastDropPercent!: number;

  @Enum({ items: () => CorrectiveVerdict, type: 'text' })
  verdict!: CorrectiveVerdict;

  @Property({ type: 'timestamptz', length: 3 })
  measuredAt!: Date;
}
