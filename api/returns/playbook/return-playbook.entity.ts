import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StepStatus } from '../../playbooks/index.js';
import { PlaybookStepKind } from './playbook-step-kind.js';

/** What is done about a reason, step by step: one version of it (G2). Only ever added; the reason points to the present one. */
@Entity({ tableName: 'return_playbook' })
export class ReturnPlaybook {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  reasonRuleId!: string;

  /** 1, 2, 3 … within the reason. */
  @Property({ type: 'integer' })
  number!: number;

  /** Who wrote it; null for one that came with the market. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

/** A step of one version of a playbook. Only ever added. */
@Entity({ tableName: 'return_playbook_step' })
export class ReturnPlaybookStep {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  playbookId!: string;

  /** From 1. */
  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => PlaybookStepKind, type: 'text' })
  kind!: PlaybookStepKind;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;
}

/** A step of the playbook that held when a return was applied for, and what became of it. */
@Entity({ tableName: 'return_step' })
export class ReturnStep {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  playbookStepId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => PlaybookStepKind, type: 'text' })
  kind!: PlaybookStepKind;

  @Enum({ items: () => StepStatus, type: 'text' })
  status: Opt<StepStatus> = StepStatus.OPEN;

  /** Ticked by what was done with the return, not by hand. */
  @Property({ type: 'boolean' })
  isAutomatic: Opt<boolean> = false;

  /** Who took or left it out; null while open, and where a clock did it. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
