import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { Personal } from '../kernel/personal-data.js';

/** A bank file of payouts of a run that are tried again (I4), frozen under its own number. The first file is the run's. */
@Entity({ tableName: 'payout_batch' })
export class PayoutBatch {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  payoutRunId!: string;

  /** Which file of the run it is, from 2. */
  @Property({ type: 'integer' })
  place!: number;

  /** The bank refuses a second file of one number. */
  @Property({ type: 'text' })
  number!: string;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text' })
  bankFile!: string;

  @Property({ type: 'integer' })
  payoutCount!: number;

  @Property({ type: minorUnits })
  totalMinor!: number;

  @Property({ type: 'text', nullable: true })
  madeById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
