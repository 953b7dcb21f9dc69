import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';

/**
 * A month of a merchant's account 结算单 as it was issued (I2). Its lines stand on the account and never change; what could
 * change beside them is kept here, so that it can be made again, byte by byte.
 */
@Entity({ tableName: 'statement' })
export class Statement {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** What the shop was called. */
  @Property({ type: 'text' })
  shopZh!: string;

  @Property({ type: 'text' })
  shopEn!: string;

  @Property({ type: 'date' })
  fromOn!: string;

  /** The first day after it. */
  @Property({ type: 'date' })
  untilOn!: string;

  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: minorUnits })
  openingMinor!: number;

  @Property({ type: minorUnits })
  creditMinor!: number;

  @Property({ type: minorUnits })
  debitMinor!: number;

  @Property({ type: minorUnits })
  closingMinor!: number;

  @Property({ type: 'integer' })
  lineCount!: number;

  /** Of opening balance, every line and closing balance, in no language. */
  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'text', nullable: true })
  issuedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  issuedAt!: Date;
}
