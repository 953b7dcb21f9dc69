import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** A tier of the sales rebate 销售返利 (B6): from so much sold in a month on, a rate on all of it. */
@Entity({ tableName: 'rebate_tier' })
export class RebateTier {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: minorUnits })
  fromSalesMinor!: number;

  @Property({ type: 'integer' })
  basisPoints!: number;

  @Property({ type: 'date' })
  fromOn!: string;

  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
