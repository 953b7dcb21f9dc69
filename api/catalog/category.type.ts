import { sql } from 'kysely';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { Category } from './category.entity.js';

export enum CategoryAction {
  EDIT = 'EDIT',
  DELETE = 'DELETE',
}

registerEnumType(CategoryAction, {
  name: 'CategoryAction',
  description: 'What can be done to a category.',
  valuesConfig: {
    EDIT: { description: 'Rename, move or hide it.' },
    DELETE: { description: 'Delete it, while it holds nothing.' },
  },
});

export enum CategoryOrderField {
  POSITION = 'POSITION',
  NAME = 'NAME',
  LEVEL = 'LEVEL',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CategoryOrderField, {
  name: 'CategoryOrderField',
  description: 'What categories are sorted by.',
  valuesConfig: {
    POSITION: { description: 'Place among its siblings.' },
    NAME: { description: 'Name in the viewer’s language.' },
    LEVEL: { description: 'Depth in the tree.' },
    CREATED_AT: { description: 'When it was made.' },
  },
});

export const CategoryOrder = orderByInput('CategoryOrder', CategoryOrderField);

@InputType('CategoryFilter', { description: 'Which categories to list.' })
export class CategoryFilter {
  @Field(() => [String], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the name, in either language.' })
  q?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only this level; 1 is the top.' })
  level?: number | null;

  @Field(() => String, { nullable: true, description: 'Only direct branches of this category.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only shown, or only hidden ones.' })
  isActive?: boolean | null;
}

@Panel({
  group: 'CATALOG',
  permission: Permission.CATEGORIES_WRITE,
  title: 'name',
  columns: ['name', 'slug', 'parent', 'level', 'position', 'isActive'],
  defaultSort: 'POSITION',
  icon: 'AccountTree',
})
@ObjectType('Category', {
  implements: Node,
  simpleResolvers: true,
  description: 'A branch of the category tree, at least three levels deep (C1).',
})
export class CategoryType extends Node {
  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;

  @Field(() => String, { description: 'Short name in web addresses, unique in the market.' })
  slug!: string;

  @Field(() => Int, { description: 'Depth in the tree; 1 at the top.' })
  level!: number;

  @Field(() => Int, { description: 'Place among its siblings, from 0.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether shops and buyers see it.' })
  isActive!: boolean;

  @Field(() => CategoryType, { nullable: true, description: 'The branch above; null at the top.' })
  parent?: CategoryType | null;

  @Connection(() => CategoryType, {
    by: 'parentId',
    description: 'The branches below, in their order.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST', 'SHOW'] })
  children!: Connection<CategoryType>;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [CategoryAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: CategoryAction[];
}

const mayWrite = (viewer: Actor): boolean => !isNone(scopeOf(viewer, Permission.CATEGORIES_WRITE));

export const categoryReads = reads(CategoryType, {
  prefix: 'category',
  entity: () => Category,
  visibleTo: (viewer, row) => mayWrite(viewer) || sql<boolean>`${row.isActive}`,
  relations: { parent: one(() => CategoryType, 'parentId') },
  filters: {
    q: (value: string, row) =>
      sql<boolean>`(${row.nameZh} ilike ${`%${value}%`} or ${row.nameEn} ilike ${`%${value}%`})`,
  },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_facts, viewer) => (mayWrite(viewer) ? Object.values(CategoryAction) : []),
    },
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
