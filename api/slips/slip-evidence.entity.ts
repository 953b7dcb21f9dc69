import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A picture or document that proves what a slip says (F7); one file proves one slip. */
@Entity({ tableName: 'slip_evidence' })
export class SlipEvidence {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  slipId!: string;

  @Property({ type: 'text' })
  fileId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
