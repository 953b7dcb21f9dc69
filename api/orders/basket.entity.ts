import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What somebody means to buy, over several merchants (E1). One a buyer. */
@Entity({ tableName: 'basket' })
export class Basket {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  /** Raised with every change of its lines, under its lock: what is ordered is the basket that was last seen. */
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
