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

  /** Units that are done with: paid back or replaced; they count in the order line's `returnedQuantity` or `replacedQuantity`. */
  @Property({ type: 'integer' })
  settledQuantity: Opt<number> = 0;

  /** The variant wanted instead; null: the same again. */
  @Property({ type: 'text', nullable: true })
  variantId: string | null = null;

  /** Units the buyer is to get something else for than money; null until that is granted. */
  @Property({ type: 'integer', nullable: true })
  grantedQuantity: number | null = null;

  @Property({ type: minorUnits })
  paidMinor: Opt<number> = 0;
}

/** Units of a line that the buyer gets something for: what was granted, else all but what inspection left out. */
export const unitsDue = ({ quantity, refusedQuantity, grantedQuantity }: ReturnLine): number =>
  grantedQuantity ?? quantity - refusedQuantity;
