import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { VisitOccasion, VisitRoundStatus } from './visit-words.js';

/** A round of visits 回访计划 (H6): occasion, period, scripts, and which customers it reaches. */
@Entity({ tableName: 'visit_round' })
export class VisitRound {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => VisitOccasion, type: 'text' })
  occasion!: VisitOccasion;

  @Property({ type: 'text' })
  titleZh!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Enum({ items: () => VisitRoundStatus, type: 'text' })
  status: Opt<VisitRoundStatus> = VisitRoundStatus.DRAFT;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  /** The end of its last day in the market's time zone. */
  @Property({ type: 'timestamptz', length: 3 })
  endsAt!: Date;

  @Property({ type: 'date', nullable: true })
  orderedFromOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  orderedUntilOn: string | null = null;

  @Property({ type: 'integer', nullable: true })
  ordersAtLeast: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  spentAtLeastMinor: number | null = null;

  @Property({ type: 'text' })
  currency!: string;

  /** A province, city or district; null: anywhere. */
  @Property({ type: 'text', nullable: true })
  regionCode: string | null = null;

  @Property({ type: 'date', nullable: true })
  lastOrderBeforeOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  lastOrderAfterOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  complainedFromOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  complainedUntilOn: string | null = null;

  /** Customers when it started; 0 until then. */
  @Property({ type: 'integer' })
  customerCount: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  plannedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  plannedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  archivedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  archivedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** Words to say in a round: a quick reply, as it was worded when the round started (J2, H6). */
@Entity({ tableName: 'visit_script' })
export class VisitScript {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  visitRoundId!: string;

  @Property({ type: 'text' })
  quickReplyId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  shortcut!: string;

  @Property({ type: 'text' })
  wordsZh!: string;

  @Property({ type: 'text' })
  wordsEn!: string;
}

/** Somebody among whom the visits of a round are shared out. */
@Entity({ tableName: 'visit_agent' })
export class VisitAgent {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  visitRoundId!: string;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'integer' })
  position!: number;
}
