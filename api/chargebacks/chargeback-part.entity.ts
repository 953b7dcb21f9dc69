import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ChargebackStatus } from './chargeback-status.js';

/** What a chargeback took of one order of the payment. */
@Entity({ tableName: 'chargeback_part' })
export class ChargebackPart {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  chargebackId!: string;

  /** What it was paid by. */
  @Property({ type: 'text' })
  allocationId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => ChargebackStatus, type: 'text' })
  status: ChargebackStatus = ChargebackStatus.EVIDENCE_DUE;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** Counter of its events. */
  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
