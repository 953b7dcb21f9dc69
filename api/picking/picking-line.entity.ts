import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { VariantOption } from '../catalog/index.js';

/** Units of an order line to be picked; with its own copy of the goods, since a short pick may end the line (E5). */
@Entity({ tableName: 'picking_line' })
export class PickingLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  pickingOrderId!: string;

  @Property({ type: 'text' })
  batchId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  sku!: string;

  @Property({ type: 'text' })
  titleZh!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Property({ type: 'json' })
  options!: VariantOption[];

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: 'integer' })
  pickedQuantity: Opt<number> = 0;

  /** Units that were not there, refunded. */
  @Property({ type: 'integer' })
  shortQuantity: Opt<number> = 0;
}
