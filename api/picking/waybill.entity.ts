import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { WaybillStatus } from './waybill-status.js';

/** 运单: what a parcel of an order travels with; its number comes from the carrier's range or was entered by hand (E5). */
@Entity({ tableName: 'waybill' })
export class Waybill {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  carrierId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Enum({ items: () => WaybillStatus, type: 'text' })
  status: Opt<WaybillStatus> = WaybillStatus.ISSUED;

  /** Entered by hand instead of taken from a range. */
  @Property({ type: 'boolean' })
  isManual: Opt<boolean> = false;

  /** How often it was printed; from the second time on it is a reprint. */
  @Property({ type: 'integer' })
  printCount: Opt<number> = 0;

  /** The parcel that left with it. */
  @Property({ type: 'text', nullable: true })
  shipmentId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  printedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
