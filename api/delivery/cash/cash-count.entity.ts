import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/** A courier handed cash in, and a cashier counted it (F6). Only ever added. */
@Entity({ tableName: 'cash_count' })
export class CashCount {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  courierPurseId!: string;

  @Property({ type: 'text' })
  courierId!: string;

  /** Collected since the count before. */
  @Property({ type: minorUnits })
  expectedMinor!: number;

  /** Short at counts before, and neither handed in later nor written off. */
  @Property({ type: minorUnits })
  owedBeforeMinor!: number;

  @Property({ type: minorUnits })
  countedMinor!: number;

  /** Counted less expected: below zero is short, above it over, or what was owed before. */
  @Property({ type: minorUnits })
  varianceMinor!: number;

  @Property({ type: minorUnits })
  owedAfterMinor!: number;

  /** More than expected and owed together: not the courier's, and not the market's until it is clear. */
  @Property({ type: minorUnits })
  surplusMinor!: number;

  @Property({ type: 'text' })
  countedById!: string;

  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
