import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** A setting that was changed at least once; the others have no row. */
@Entity({ tableName: 'market_setting' })
export class MarketSetting {
  /** The setting’s key. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: minorUnits })
  value!: number;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
