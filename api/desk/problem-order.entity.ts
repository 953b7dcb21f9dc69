import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ResponsibleParty } from '../verdicts/index.js';
import { ProblemCause, ProblemKind, ProblemLevel, ProblemStatus } from './problem-status.js';

/** A problem order 问题订单: one order and one thing that is wrong with it (E9). */
@Entity({ tableName: 'problem_order' })
export class ProblemOrder {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Enum({ items: () => ProblemKind, type: 'text' })
  kind!: ProblemKind;

  @Enum({ items: () => ProblemStatus, type: 'text' })
  status: Opt<ProblemStatus> = ProblemStatus.OPEN;

  /** The fact behind it (the promised day, the last news of the parcel): closed by hand, the same fact opens no second. */
  @Property({ type: 'timestamptz', length: 3 })
  factAt!: Date;

  /** Since when the order is late, by the rule; not when somebody looked. */
  @Property({ type: 'timestamptz', length: 3 })
  lateSince!: Date;

  @Enum({ items: () => ProblemCause, type: 'text', nullable: true })
  cause: ProblemCause | null = null;

  @Enum({ items: () => ResponsibleParty, type: 'text', nullable: true })
  responsibleParty: ResponsibleParty | null = null;

  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  @Enum({ items: () => ProblemLevel, type: 'text' })
  level: Opt<ProblemLevel> = ProblemLevel.OWNER;

  /** When the present level must have solved it; null once closed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When the sweep has to look again; null when the last level has run out, or it is closed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  escalatesAt: Date | null = null;

  /** Levels whose time ran out. */
  @Property({ type: 'integer' })
  breachCount: Opt<number> = 0;

  /** When the buyer has to hear from us next, unasked; null once closed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextContactAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  contactedAt: Date | null = null;

  @Property({ type: 'integer' })
  contactCount: Opt<number> = 0;

  /** How often the buyer had to ask. */
  @Property({ type: 'integer' })
  chaserCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chasedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  rootCause: string | null = null;

  @Property({ type: 'text', nullable: true })
  improvement: string | null = null;

  /** The disruption that concerns its order. */
  @Property({ type: 'text', nullable: true })
  disruptionId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  foundAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
