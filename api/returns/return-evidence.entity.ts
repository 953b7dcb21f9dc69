import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

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

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
