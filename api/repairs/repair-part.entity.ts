import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** A spare part 配件 of the price list (G8); how many there are stands in `part_stock`, by outlet. */
@Entity({ tableName: 'repair_part' })
export class RepairPart {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  sku!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: minorUnits })
  priceMinor!: number;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
