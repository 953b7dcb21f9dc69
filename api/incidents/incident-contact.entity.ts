import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { HandOverReason } from '../complaints/index.js';

/** What all customers of an incident are told (H9): the same words of one incident are one contact. */
@Entity({ tableName: 'incident_contact' })
export class IncidentContact {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  incidentId!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  askedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  askedAt!: Date;

  @Property({ type: 'integer' })
  customerCount: Opt<number> = 0;

  /** For how many of them the message is with the message service. */
  @Property({ type: 'integer' })
  toldCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** That an incident got another owner (H9). Only ever added. */
@Entity({ tableName: 'incident_hand_over' })
export class IncidentHandOver {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  incidentId!: string;

  @Property({ type: 'text' })
  fromId!: string;

  @Property({ type: 'text' })
  toId!: string;

  @Enum({ items: () => HandOverReason, type: 'text' })
  reason!: HandOverReason;

  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'timestamptz', length: 3 })
  handedOverAt!: Date;
}
