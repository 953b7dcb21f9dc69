import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export enum StatementEncoding {
  UTF_8 = 'UTF_8',
  GB18030 = 'GB18030',
}

/** How a bank writes its statements as CSV (F6). */
@Entity({ tableName: 'bank_profile' })
export class BankProfile {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Enum({ items: () => StatementEncoding, type: 'text' })
  encoding!: StatementEncoding;

  @Property({ type: 'text' })
  delimiter!: string;

  /** Line of the head, from 1; null: the first one that names all the columns. */
  @Property({ type: 'integer', nullable: true })
  headerRow: number | null = null;

  @Property({ type: 'text' })
  dateColumn!: string;

  @Property({ type: 'text' })
  dateFormat!: string;

  /** Signed, above zero for what came; null where there are two columns. */
  @Property({ type: 'text', nullable: true })
  amountColumn: string | null = null;

  @Property({ type: 'text', nullable: true })
  creditColumn: string | null = null;

  @Property({ type: 'text', nullable: true })
  debitColumn: string | null = null;

  @Property({ type: 'text', nullable: true })
  referenceColumn: string | null = null;

  @Property({ type: 'text', nullable: true })
  memoColumn: string | null = null;

  @Property({ type: 'text', nullable: true })
  counterpartyColumn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
