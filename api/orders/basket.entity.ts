import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What somebody means to buy, over several merchants (E1). One a buyer; a guest’s is kept by a token. */
@Entity({ tableName: 'basket' })
export class Basket {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Null for a guest. */
  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  /** SHA-256 of a guest’s token, in hexadecimal; null for a buyer’s basket. */
  @Property({ type: 'text', nullable: true, hidden: true })
  tokenHash: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  /** Raised with every change of its lines, under its lock: what is ordered is the basket that was last seen. */
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
