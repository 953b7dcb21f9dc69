import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { CostKind, CostPayer, VerdictCause } from './cost-kind.js';

/** What a return or complaint has cost (G4), recorded when it was paid. Never changed: what came back is another, below zero. */
@Entity({ tableName: 'after_sale_cost' })
export class AfterSaleCost {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  causeId!: string;

  @Enum({ items: () => VerdictCause, type: 'text' })
  causeKind!: VerdictCause;

  /** Id of the refund, slip or whatever paid it; with the kind recorded once. */
  @Property({ type: 'text' })
  reference!: string;

  @Enum({ items: () => CostKind, type: 'text' })
  kind!: CostKind;

  @Enum({ items: () => CostPayer, type: 'text' })
  paidBy!: CostPayer;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** Commission and margin that the merchant was spared by it. */
  @Property({ type: minorUnits })
  commissionMinor: Opt<number> = 0;

  @Property({ type: 'integer' })
  commissionVatBasisPoints: Opt<number> = 0;

  /** Subsidy that the merchant lost by it. */
  @Property({ type: minorUnits })
  subsidyMinor: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
