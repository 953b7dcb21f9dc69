import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { VariantOption } from '../catalog/index.js';
import { minorUnits } from '../kernel/columns.js';

/** A variant as it was when it was ordered: its own copy of name, options, picture and price (C2). */
@Entity({ tableName: 'order_line' })
export class OrderLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text', nullable: true })
  productId: string | null = null;

  @Property({ type: 'text', nullable: true })
  variantId: string | null = null;

  @Property({ type: 'text' })
  sku!: string;

  @Property({ type: 'text' })
  titleZh!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Property({ type: 'json' })
  options!: VariantOption[];

  @Property({ type: 'text', nullable: true })
  imageFileId: string | null = null;

  @Property({ type: minorUnits })
  unitPriceMinor!: number;

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: minorUnits })
  subtotalMinor!: number;

  /** Its shares of the order’s adjustments, to the fen (E2). */
  @Property({ type: minorUnits })
  discountMinor: Opt<number> = 0;

  /** Its share of the delivery fee, to the fen (E2). */
  @Property({ type: minorUnits })
  deliveryFeeMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  totalMinor!: number;

  /** Given by an agent (E10): an adjustment takes off all it costs. */
  @Property({ type: 'boolean' })
  isGift: Opt<boolean> = false;

  /** The rate of commission on the day it was ordered, in 1/10 000 (B6); null: the order's. */
  @Property({ type: 'integer', nullable: true })
  commissionBasisPoints: number | null = null;

  /** What the merchant is due for a unit, as it was on the day it was ordered (B6); null: it is sold for commission. */
  @Property({ type: minorUnits, nullable: true })
  supplyPriceMinor: number | null = null;

  @Property({ type: 'integer' })
  shippedQuantity: Opt<number> = 0;

  @Property({ type: 'integer' })
  returnedQuantity: Opt<number> = 0;

  /** Units another order replaced; they are sold all the same, and what they paid stays (G5). */
  @Property({ type: 'integer' })
  replacedQuantity: Opt<number> = 0;

  /** Of a replacement: the line that was paid at first, however often it was replaced since. */
  @Property({ type: 'text', nullable: true })
  replacesLineId: string | null = null;

  /** Of a replacement: what the units it replaces paid at first; what may be paid back for them (G6). */
  @Property({ type: minorUnits })
  firstPaidMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  refundedMinor: Opt<number> = 0;
}
