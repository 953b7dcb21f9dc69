import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { ChargeKind } from './merchant-charge.entity.js';

/** How often the fee of a plan is charged. */
export enum FeeCycle {
  ONCE = 'ONCE',
  MONTHLY = 'MONTHLY',
  YEARLY = 'YEARLY',
  PER_ORDER = 'PER_ORDER',
}

/**
 * A fee with dates (B6): of one merchant or of all that have none of their own. It is ended, never changed; an amount of nothing
 * is an introductory term. `fromOn` belongs to it, `untilOn` does not.
 */
@Entity({ tableName: 'fee_plan' })
export class FeePlan {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ChargeKind, type: 'text' })
  kind!: ChargeKind;

  @Enum({ items: () => FeeCycle, type: 'text' })
  cycle!: FeeCycle;

  @Property({ type: minorUnits })
  amountMinor!: number;

  @Property({ type: 'text' })
  ruleZh!: string;

  @Property({ type: 'text' })
  ruleEn!: string;

  @Property({ type: 'date' })
  fromOn!: string;

  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  /** First day of the next period that is charged; null: charged by what happens, or over. */
  @Property({ type: 'date', nullable: true })
  nextOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
