import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A phrase 禁语 that no customer or merchant is told, with what is said instead (J2). */
@Entity({ tableName: 'forbidden_phrase' })
export class ForbiddenPhrase {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  phrase!: string;

  /** As it is compared; unique in the market. */
  @Property({ type: 'text' })
  normalised!: string;

  @Property({ type: 'text' })
  replacement!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
