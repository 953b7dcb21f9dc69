import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { ProblemLevel } from './problem-status.js';

/** What a line of a problem order's log tells. */
export enum ProblemStep {
  FOUND = 'FOUND',
  TAKE = 'TAKE',
  ASSIGN = 'ASSIGN',
  CLASSIFY = 'CLASSIFY',
  RECORD_CONTACT = 'RECORD_CONTACT',
  RECORD_CHASER = 'RECORD_CHASER',
  ADD_NOTE = 'ADD_NOTE',
  ANSWER = 'ANSWER',
  ESCALATE = 'ESCALATE',
  BREACH = 'BREACH',
  CLOSE = 'CLOSE',
  CLEAR = 'CLEAR',
}

/** A line of a problem order's log: who did what, when and why (E9). Only ever added. */
@Entity({ tableName: 'problem_entry' })
export class ProblemEntry {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  problemOrderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Enum({ items: () => ProblemStep, type: 'text' })
  step!: ProblemStep;

  @Personal(ownWords)
  @Property({ type: 'text' })
  note: Opt<string> = '';

  /** Whose time ran out, of a breach; null of anything else. */
  @Enum({ items: () => ProblemLevel, type: 'text', nullable: true })
  level: ProblemLevel | null = null;

  /** The kind of event that mended it, when it closed by itself. */
  @Property({ type: 'text', nullable: true })
  eventKind: string | null = null;

  /** Not shown to the merchant. */
  @Property({ type: 'boolean' })
  isInternal: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  /** When it was so; of a breach the instant at which time ran out, whenever that was noticed. */
  @Property({ type: 'timestamptz', length: 3 })
  occurredAt!: Date;
}
