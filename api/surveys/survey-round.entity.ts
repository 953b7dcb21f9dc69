import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { QualityDimension } from '../complaints/index.js';
import { SurveyStatus } from './survey-words.js';

/** A round of the survey of expectation and perception 服务质量调查 (H6). */
@Entity({ tableName: 'survey_round' })
export class SurveyRound {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  titleZh!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Enum({ items: () => SurveyStatus, type: 'text' })
  status: Opt<SurveyStatus> = SurveyStatus.DRAFT;

  @Property({ type: 'timestamptz', length: 3 })
  opensAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  closesAt!: Date;

  /** Invited when it opened; 0 until then. */
  @Property({ type: 'integer' })
  invitedCount: Opt<number> = 0;

  /** Answers when it closed; null until then. */
  @Property({ type: 'integer', nullable: true })
  answeredCount: number | null = null;

  @Property({ type: 'text', nullable: true })
  plannedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  plannedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  openedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** What is asked: how much one expects of it, and how one finds it. */
@Entity({ tableName: 'survey_statement' })
export class SurveyStatement {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  surveyRoundId!: string;

  /** Its place in the round, from 1; answers name it by this. */
  @Property({ type: 'integer' })
  number!: number;

  @Enum({ items: () => QualityDimension, type: 'text' })
  dimension!: QualityDimension;

  @Property({ type: 'text' })
  wordsZh!: string;

  @Property({ type: 'text' })
  wordsEn!: string;
}
