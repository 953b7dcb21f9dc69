import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ResponsibleParty } from '../../verdicts/index.js';
import { ReturnKind, ReturnReason } from '../return-status.js';

/** What proves a reason (G2). */
export enum EvidenceRule {
  NONE = 'NONE',
  PICTURES = 'PICTURES',
  PARCEL_RECORD = 'PARCEL_RECORD',
  TRACKING_RECORD = 'TRACKING_RECORD',
}

/**
 * A reason of the market's list, and what it asks for (G2). The six of the enum are built in; staff add others, each of which
 * counts as one of the six in statistics and alerts.
 */
@Entity({ tableName: 'return_reason_rule' })
export class ReturnReasonRule {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What programs call it; never changes. A built-in one is called as the enum calls it. */
  @Property({ type: 'text' })
  code!: string;

  /** The one of the six it counts as; never changes. */
  @Enum({ items: () => ReturnReason, type: 'text' })
  reason!: ReturnReason;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Enum({ items: () => ReturnKind, array: true, columnType: 'text[]' })
  kinds!: ReturnKind[];

  @Enum({ items: () => EvidenceRule, type: 'text' })
  evidence!: EvidenceRule;

  /** Who is proposed as responsible when somebody judges (G4); null: nobody in particular. */
  @Enum({ items: () => ResponsibleParty, type: 'text', nullable: true })
  usualParty: ResponsibleParty | null = null;

  @Property({ type: 'integer' })
  position!: number;

  /** The playbook that new returns get; null: none was written. */
  @Property({ type: 'text', nullable: true })
  playbookId: string | null = null;

  /** Off: not offered any more; returns with it stay. */
  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'boolean' })
  isBuiltIn: Opt<boolean> = false;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
