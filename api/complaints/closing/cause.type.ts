import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ComplaintCategory } from '../complaint-classes.js';
import { ComplaintCause } from './cause.entity.js';

export enum ComplaintCauseAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(ComplaintCauseAction, {
  name: 'ComplaintCauseAction',
  description: 'What can be done with the tree of causes.',
  valuesConfig: {
    CREATE: { description: 'Add another node.' },
    EDIT: { description: 'Name it anew, move it, take it out of use.' },
  },
});

export enum ComplaintCauseOrderField {
  POSITION = 'POSITION',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ComplaintCauseOrderField, {
  name: 'ComplaintCauseOrderField',
  description: 'What causes are sorted by.',
  valuesConfig: {
    POSITION: { description: 'Place among its siblings.' },
    CREATED_AT: { description: 'When it was added.' },
  },
});
export const ComplaintCauseOrder = orderByInput('ComplaintCauseOrder', ComplaintCauseOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'name',
  columns: ['name', 'category', 'parent', 'level', 'position', 'isActive'],
  defaultSort: 'POSITION',
  icon: 'AccountTree',
})
@ObjectType('ComplaintCause', {
  implements: Node,
  simpleResolvers: true,
  description: 'A node of the tree of causes that cases are closed with (H3).',
})
export class ComplaintCauseType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => ComplaintCategory, { description: 'Which category of complaints it belongs to.' })
  category!: ComplaintCategory;

  @Field(() => Int, { description: 'Depth in the tree; 1 at the top.' })
  level!: number;

  @Field(() => Int, { description: 'Place among its siblings, from 0.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether cases may be resolved with it.' })
  isActive!: boolean;

  @Field(() => ComplaintCauseType, { nullable: true, description: 'The cause above it; null at the top.' })
  parent?: ComplaintCauseType | null;

  @Connection(() => ComplaintCauseType, {
    by: 'parentId',
    description: 'The causes below it, in their order.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  children!: Connection<ComplaintCauseType>;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ComplaintCauseAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ComplaintCauseAction[];
}

export const complaintCauseReads = reads(ComplaintCauseType, {
  prefix: 'cause',
  entity: () => ComplaintCause,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_READ).all,
  relations: { parent: one(() => ComplaintCauseType, 'parentId', { impliedBy: true }) },
  computed: {
    availableActions: {
      needs: [],
      from: (_cause, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(ComplaintCauseAction),
    },
  },
  filters: {
    q: (value: string, row) =>
      sql<boolean>`(${row.nameZh} ilike ${`%${value.replaceAll(/[%_\\]/g, '')}%`} or ${row.nameEn} ilike ${`%${value.replaceAll(/[%_\\]/g, '')}%`})`,
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
