import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * Waybill numbers 单号段 a carrier has given out: to the platform, or to one merchant (E5). How far it is used up stands in
 * `waybill_counter` and `waybill_use`, which taking a number writes by guarded statements.
 */
@Entity({ tableName: 'waybill_range' })
export class WaybillRange {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  carrierId!: string;

  /** Null: for every shop without a range of its own. */
  @Property({ type: 'text', nullable: true })
  merchantId!: string | null;

  /** The first number as it is printed, e.g. `SF1000000000000`. */
  @Property({ type: 'text' })
  firstNumber!: string;

  @Property({ type: 'text' })
  lastNumber!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
