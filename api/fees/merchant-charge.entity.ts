import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/** What a merchant is charged for, or given (B6); each is a line of that kind on its account. */
export enum ChargeKind {
  JOINING_FEE = 'JOINING_FEE',
  MEMBERSHIP = 'MEMBERSHIP',
  DELIVERY_SERVICE = 'DELIVERY_SERVICE',
  ADVERTISING = 'ADVERTISING',
  REBATE = 'REBATE',
  PRICE_MARGIN = 'PRICE_MARGIN',
  ADJUSTMENT = 'ADJUSTMENT',
  FINE = 'FINE',
}

/** A fee charged to a merchant, or a rebate given to it. Never changed. */
@Entity({ tableName: 'merchant_charge' })
export class MerchantCharge {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => ChargeKind, type: 'text' })
  kind!: ChargeKind;

  /** What the merchant pays, VAT within; of a rebate what it gets. */
  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: minorUnits })
  vatMinor!: number;

  @Property({ type: 'integer' })
  vatBasisPoints!: number;

  @Property({ type: 'text' })
  ruleZh!: string;

  @Property({ type: 'text' })
  ruleEn!: string;

  /** Id of what it is for; with the kind charged once. */
  @Property({ type: 'text' })
  reference!: string;

  @Property({ type: 'text', nullable: true })
  chargedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
