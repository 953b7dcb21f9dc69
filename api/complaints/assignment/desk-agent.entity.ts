import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ComplaintCategory } from '../complaint-classes.js';

/** Somebody who works at the complaint desk: what they can do, how much, and when (H4). */
@Entity({ tableName: 'desk_agent' })
export class DeskAgent {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  accountId!: string;

  /** Categories; empty: all of them. */
  @Property({ type: 'text[]' })
  skills!: ComplaintCategory[];

  /** Languages of customers; empty: all of them. */
  @Property({ type: 'text[]' })
  languages!: string[];

  /** The weight of open cases they carry at most. */
  @Property({ type: 'integer' })
  capacity!: number;

  @Property({ type: 'text' })
  calendarId!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  awaySince: Date | null = null;

  @Property({ type: 'text', nullable: true })
  awayReason: string | null = null;

  /** The shift that runs, or else the next one. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  shiftFromAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  shiftUntilAt: Date | null = null;

  /** Whoever has waited longest for a case comes first among equals. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastAssignedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
