import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The report of a month as it was issued (H7): its facts as the very bytes that were counted. Never changed. */
@Entity({ tableName: 'complaint_report' })
export class ComplaintReport {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  month!: string;

  @Property({ type: 'integer' })
  caseCount!: number;

  @Property({ type: 'integer' })
  resolvedCount!: number;

  @Property({ type: 'integer' })
  lateCount!: number;

  /** JSON of `ComplaintFacts`, as text. */
  @Property({ type: 'text' })
  facts!: string;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'timestamptz', length: 3 })
  issuedAt!: Date;
}
