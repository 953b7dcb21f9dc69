import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { VisitResult, VisitStatus } from './visit-words.js';

/** One customer of a round of visits, and what came of it (H6). */
@Entity({ tableName: 'visit' })
export class Visit {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  visitRoundId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  /** To whom it was given when the round started. */
  @Property({ type: 'text' })
  agentId!: string;

  @Enum({ items: () => VisitStatus, type: 'text' })
  status: Opt<VisitStatus> = VisitStatus.WAITING;

  /** When the next attempt is made; null once it has ended. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  @Property({ type: 'integer' })
  attemptCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  triedAt: Date | null = null;

  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  wishes: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** The day on which the customer wants to hear from the market again. */
  @Property({ type: 'date', nullable: true })
  nextOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  doneById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** One attempt to reach a customer of a round (H6). Only ever added. */
@Entity({ tableName: 'visit_attempt' })
export class VisitAttempt {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  visitId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => VisitResult, type: 'text' })
  result!: VisitResult;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  /** When it is tried again; null when this was the last attempt. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  againAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
