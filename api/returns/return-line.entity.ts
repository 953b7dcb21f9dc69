import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** Units of an order line in a return, and what is paid back for them. */
@Entity({ tableName: 'return_line' })
export class ReturnLine {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'integer' })
  resaleableQuantity: Opt<number> = 0;

  /** Units that came back and were scrapped. */
  @Property({ type: 'integer' })
  defectiveQuantity: Opt<number> = 0;

  /** Units that inspection left out: missing, or not ours. */
  @Property({ type: 'integer' })
  refusedQuantity: Opt<number> = 0;

  /** Units that are done with: paid back or replaced; they count in the order line's `returnedQuantity`. */
  @Property({ type: 'integer' })
  settledQuantity: Opt<number> = 0;

  @Property({ type: minorUnits })
  paidMinor: Opt<number> = 0;
}
