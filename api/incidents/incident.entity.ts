import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintSeverity } from '../complaints/index.js';
import { IncidentStatus } from './incident-status.js';

/** A major incident 重大事件: many cases with one cause, one owner, one plan (H9). */
@Entity({ tableName: 'incident' })
export class Incident {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  title!: string;

  @Enum({ items: () => ComplaintSeverity, type: 'text' })
  severity!: ComplaintSeverity;

  @Enum({ items: () => IncidentStatus, type: 'text' })
  status: Opt<IncidentStatus> = IncidentStatus.OPEN;

  @Property({ type: 'text' })
  ownerId!: string;

  @Property({ type: 'text', nullable: true })
  report: string | null = null;

  /** JSON of `IncidentFacts` as it was closed, as text; its document is made of these very bytes. */
  @Property({ type: 'text', nullable: true })
  facts: string | null = null;

  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** A complaint, return or order that belongs to an incident: one of the three. */
@Entity({ tableName: 'incident_record' })
export class IncidentRecord {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  incidentId!: string;

  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'text', nullable: true })
  returnId: string | null = null;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  addedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  addedAt!: Date;
}

/** A step of an incident's checklist. */
@Entity({ tableName: 'incident_step' })
export class IncidentStep {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  incidentId!: string;

  /** From 1. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  doneById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
