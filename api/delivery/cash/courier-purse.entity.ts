import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';

/**
 * What a courier should have in cash (F6): collected and not counted yet, and short at counts before. Together they are minus
 * the balance of the courier's ledger account, which moves in the same transactions. Its lock comes before the ledger's.
 */
@Entity({ tableName: 'courier_purse' })
export class CourierPurse {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  courierId!: string;

  @Property({ type: minorUnits })
  uncountedMinor: Opt<number> = 0;

  @Property({ type: minorUnits })
  owedMinor: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastCountedAt: Date | null = null;

  /** Who counted last: whoever writes off much of what was short is somebody else. */
  @Property({ type: 'text', nullable: true })
  lastCountedById: string | null = null;

  /** Written off since the last count. */
  @Property({ type: minorUnits })
  writtenOffMinor: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
