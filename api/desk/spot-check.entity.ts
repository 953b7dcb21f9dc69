import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export enum SpotCheckStatus {
  WAITING = 'WAITING',
  FINE = 'FINE',
  WRONG = 'WRONG',
}

/** An order drawn by lot for somebody to look at 抽查 (E9). */
@Entity({ tableName: 'spot_check' })
export class SpotCheck {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  /** The market's day it was drawn on. */
  @Property({ type: 'date' })
  day!: string;

  @Enum({ items: () => SpotCheckStatus, type: 'text' })
  status: Opt<SpotCheckStatus> = SpotCheckStatus.WAITING;

  /** What was found. */
  @Property({ type: 'text' })
  finding: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  checkedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  checkedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
