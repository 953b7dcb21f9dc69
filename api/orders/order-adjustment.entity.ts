import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { AdjustmentBearer, AdjustmentKind, AdjustmentTarget } from '../kernel/price-adjustment.js';

/** Something taken off an order (E2); what of it each line bears stands in its shares. */
@Entity({ tableName: 'order_adjustment' })
export class OrderAdjustment {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => AdjustmentKind, type: 'text' })
  kind!: AdjustmentKind;

  @Enum({ items: () => AdjustmentTarget, type: 'text' })
  target!: AdjustmentTarget;

  @Property({ type: 'text' })
  labelZh!: string;

  @Property({ type: 'text' })
  labelEn!: string;

  /** What gave it: the line of the timeline with an agent's reason; a promotion. */
  @Property({ type: 'text', nullable: true })
  causeId: string | null = null;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Enum({ items: () => AdjustmentBearer, type: 'text' })
  bearer!: AdjustmentBearer;

  /** What the buyer was offered in its place and declined (E10). */
  @Enum({ items: () => AdjustmentKind, array: true, columnType: 'text[]', defaultRaw: `'{}'` })
  declined: Opt<AdjustmentKind[]> = [];

  /** Account of whoever gave it; null for the market's own rules. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
