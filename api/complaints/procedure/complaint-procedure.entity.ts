import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StepStatus } from '../../playbooks/index.js';
import { ComplaintCategory } from '../complaint-classes.js';
import { CaseStepKind, ProcedureGate } from './procedure-step-kind.js';

/** What is done about the complaints of a category (H3): one a category, which points to its present version. */
@Entity({ tableName: 'complaint_procedure' })
export class ComplaintProcedure {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => ComplaintCategory, type: 'text' })
  category!: ComplaintCategory;

  @Property({ type: 'text', nullable: true })
  presentVersionId: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** One version of a procedure. Only ever added. */
@Entity({ tableName: 'complaint_procedure_version' })
export class ComplaintProcedureVersion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  procedureId!: string;

  /** 1, 2, 3 … within the category. */
  @Property({ type: 'integer' })
  number!: number;

  /** Who wrote it; null for one that came with the market. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

/** A step of one version of a procedure. Only ever added. */
@Entity({ tableName: 'complaint_procedure_step' })
export class ComplaintProcedureStep {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  procedureId!: string;

  @Property({ type: 'text' })
  procedureVersionId!: string;

  /** From 1. */
  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => CaseStepKind, type: 'text' })
  kind!: CaseStepKind;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Enum({ items: () => ProcedureGate, type: 'text', nullable: true })
  requiredBefore: ProcedureGate | null = null;
}

/** A step of the procedure that held when a case began, and what became of it. */
@Entity({ tableName: 'case_step' })
export class CaseStep {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  procedureStepId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => CaseStepKind, type: 'text' })
  kind!: CaseStepKind;

  @Enum({ items: () => ProcedureGate, type: 'text', nullable: true })
  requiredBefore: ProcedureGate | null = null;

  @Enum({ items: () => StepStatus, type: 'text' })
  status: Opt<StepStatus> = StepStatus.OPEN;

  /** Ticked by what was done with the case, not by hand. */
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
