import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

export interface VariantOption {
  name: string;
  value: string;
}

/** What is bought, priced and stocked: a product in one colour, one size (C2). */
@Entity({ tableName: 'variant' })
export class Variant {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  productId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** Unique within its merchant. */
  @Property({ type: 'text' })
  sku!: string;

  @Property({ type: 'text', nullable: true })
  barcode: string | null = null;

  @Property({ type: 'json' })
  options!: VariantOption[];

  @Property({ type: minorUnits })
  priceMinor!: number;

  /** What it cost before, never below the price; null when there is no such price. */
  @Property({ type: minorUnits, nullable: true })
  listPriceMinor: number | null = null;

  @Property({ type: 'integer' })
  position!: number;

  /** Off: it cannot be bought, and old orders still know it. */
  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
