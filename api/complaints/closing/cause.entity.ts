import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ComplaintCategory } from '../complaint-classes.js';

/** A node of the tree of causes (H3); the first level answers to the categories of complaints. */
@Entity({ tableName: 'complaint_cause' })
export class ComplaintCause {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  parentId: string | null = null;

  @Enum({ items: () => ComplaintCategory, type: 'text' })
  category!: ComplaintCategory;

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

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
