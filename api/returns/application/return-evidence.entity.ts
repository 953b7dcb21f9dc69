import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** When a picture was added: with the application, at inspection, with the appeal, or as the receipt of the way back. */
export enum EvidenceStage {
  APPLICATION = 'APPLICATION',
  INSPECTION = 'INSPECTION',
  APPEAL = 'APPEAL',
  FREIGHT = 'FREIGHT',
}

/** A picture that shows why; the parties and the platform see it. */
@Entity({ tableName: 'return_evidence' })
export class ReturnEvidence {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  fileId!: string;

  @Enum({ items: () => EvidenceStage, type: 'text' })
  stage: Opt<EvidenceStage> = EvidenceStage.APPLICATION;

  /** The inspected units it shows; null for pictures of the buyer. */
  @Property({ type: 'text', nullable: true })
  inspectionId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
