import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A branch of the category tree (C1); the first level is what people know the market by. */
@Entity({ tableName: 'category' })
export class Category {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'text' })
  slug!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  /** Place among its siblings, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  /** 1 at the top. */
  @Property({ type: 'integer' })
  level!: number;

  /** Ids from the top down to this one, each followed by a slash: a branch is found by its prefix. */
  @Property({ type: 'text' })
  path!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
