import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/**
 * Where a carrier goes for one price (E5, E6). The zone that names the smallest region around an address decides. Without
 * weights the fee is flat; with them it is for the first weight, and each further weight begun costs the further fee.
 */
@Entity({ tableName: 'carrier_zone' })
export class CarrierZone {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  carrierId!: string;

  @Property({ type: 'text' })
  name!: string;

  /** Provinces, cities and districts of GB/T 2260. */
  @Property({ type: 'array', columnType: 'text[]' })
  regionCodes!: string[];

  /** False: the carrier does not go there, whatever a wider zone says. */
  @Property({ type: 'boolean' })
  isServed: Opt<boolean> = true;

  @Property({ type: minorUnits })
  feeMinor!: number;

  @Property({ type: 'integer', nullable: true })
  firstWeightGrams: number | null = null;

  @Property({ type: 'integer', nullable: true })
  furtherWeightGrams: number | null = null;

  @Property({ type: minorUnits, nullable: true })
  furtherFeeMinor: number | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
