import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What one recomputation of the whole ledger found (F1). */
@Entity({ tableName: 'ledger_check' })
export class LedgerCheck {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'boolean' })
  isSound!: boolean;

  @Property({ type: 'integer' })
  accountCount!: number;

  @Property({ type: 'integer' })
  transferCount!: number;

  @Property({ type: 'integer' })
  entryCount!: number;

  @Property({ type: 'array', columnType: 'text[]' })
  problems!: string[];

  @Property({ type: 'timestamptz', length: 3 })
  startedAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  finishedAt!: Date;
}
