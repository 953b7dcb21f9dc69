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

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
