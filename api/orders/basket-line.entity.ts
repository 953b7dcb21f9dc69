import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** One variant in a basket. */
@Entity({ tableName: 'basket_line' })
export class BasketLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  basketId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  variantId!: string;

  @Property({ type: 'integer' })
  quantity!: number;

  /** The unit price the buyer was shown; a difference at checkout is told (E1). */
  @Property({ type: minorUnits })
  seenPriceMinor!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
