import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** What a refund is for; with its reference it is given once. */
export enum RefundCause {
  ORDER_CANCELLED = 'ORDER_CANCELLED',
  ORDER_CHANGED = 'ORDER_CHANGED',
  RETURN = 'RETURN',
  UNDELIVERED = 'UNDELIVERED',
  CHARGEBACK = 'CHARGEBACK',
}

/** Money that went back to the buyer of an order, and out of whose pocket. */
@Entity({ tableName: 'refund' })
export class Refund {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  paymentId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => RefundCause, type: 'text' })
  cause!: RefundCause;

  /** Id of what caused it: the order, the return. */
  @Property({ type: 'text' })
  reference!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** Taken back from the merchant, because the order's money was released to it before; else zero. */
  @Property({ type: minorUnits })
  fromMerchantMinor!: number;

  /** The market's commission that went back with it. */
  @Property({ type: minorUnits })
  fromCommissionMinor!: number;

  /** What the merchant gave back of the market's subsidy with it; not the buyer's. */
  @Property({ type: minorUnits })
  toSubsidyMinor: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
