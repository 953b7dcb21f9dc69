import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { QualityAlertStatus } from './quality-alert-status.js';

/** A product of which too much came back in a month (G7): once a product and month. */
@Entity({ tableName: 'quality_alert' })
export class QualityAlert {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  productId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** The month of the market's calendar, as `2026-10`. */
  @Property({ type: 'text' })
  month!: string;

  @Enum({ items: () => QualityAlertStatus, type: 'text' })
  status: Opt<QualityAlertStatus> = QualityAlertStatus.OPEN;

  /** Units that had come back for a reason of the goods when it was raised. */
  @Property({ type: 'integer' })
  returnedUnits!: number;

  @Property({ type: 'integer' })
  shippedUnits!: number;

  /** The threshold that was passed, in 1/10 000. */
  @Property({ type: 'integer' })
  thresholdBasisPoints!: number;

  @Property({ type: 'text', nullable: true })
  correctiveAction: string | null = null;

  @Property({ type: 'date', nullable: true })
  correctiveDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  acknowledgedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  acknowledgedAt: Date | null = null;

  /** What came of the corrective action. */
  @Property({ type: 'text', nullable: true })
  effect: string | null = null;

  @Property({ type: 'text', nullable: true })
  closedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  raisedAt!: Date;

  /** When the present state has to be over; null once closed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When the clock acts next; null once it has, or closed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  runsOutAt: Date | null = null;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
