import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/**
 * At what price a variant is settled with its merchant for a while (B6), e.g. of the own shop 自营 or a supplier: the merchant is due
 * the supply price, what buyers paid above it is the market's margin 差价. It is ended, never changed.
 */
@Entity({ tableName: 'supply_price' })
export class SupplyPrice {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  variantId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'date' })
  fromOn!: string;

  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
