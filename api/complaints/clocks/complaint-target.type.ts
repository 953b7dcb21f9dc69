import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WorkingCalendarType } from '../../calendars/index.js';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { one, orderByInput, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ComplaintCategory } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { ComplaintTarget } from './complaint-target.entity.js';

export enum ComplaintTargetAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(ComplaintTargetAction, {
  name: 'ComplaintTargetAction',
  description: 'What can be done with a time target.',
  valuesConfig: {
    CREATE: { description: 'Set one for a category.' },
    EDIT: { description: 'Change it; due times of open complaints are counted anew.' },
  },
});

export enum ComplaintTargetOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ComplaintTargetOrderField, {
  name: 'ComplaintTargetOrderField',
  description: 'What time targets are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were set.' } },
});
export const ComplaintTargetOrder = orderByInput('ComplaintTargetOrder', ComplaintTargetOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_ASSIGN,
  title: 'severity',
  columns: ['severity', 'category', 'calendar', 'firstAnswerMinutes', 'resolutionMinutes', 'updatedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Timer',
})
@ObjectType('ComplaintTarget', {
  implements: Node,
  simpleResolvers: true,
  description: 'How fast complaints of a severity are answered and resolved, in working time (H4).',
})
export class ComplaintTargetType extends Node {
  @Field(() => ComplaintSeverity, { description: 'The severity.' })
  severity!: ComplaintSeverity;

  @Field(() => ComplaintCategory, {
    nullable: true,
    description: 'The category; null: every category that has no target of its own.',
  })
  category?: ComplaintCategory | null;

  @Field(() => WorkingCalendarType, { description: 'The calendar whose working time counts.' })
  calendar!: WorkingCalendarType;

  @Field(() => Int, { description: 'Working minutes until the first answer.' })
  firstAnswerMinutes!: number;

  @Field(() => Int, { description: 'Working minutes until the resolution.' })
  resolutionMinutes!: number;

  @Field(() => DateTime, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ComplaintTargetAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ComplaintTargetAction[];
}

export const complaintTargetReads = reads(ComplaintTargetType, {
  prefix: 'complainttarget',
  entity: () => ComplaintTarget,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_READ).all,
  relations: { calendar: one(() => WorkingCalendarType, 'calendarId', { impliedBy: true }) },
  computed: {
    availableActions: {
      needs: [],
      from: (_target, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(ComplaintTargetAction),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
});

const MOST_MINUTES = 30 * 24 * 60;

@InputType('CreateComplaintTargetInput', { description: 'A time target for a category of complaints (H4).' })
export class CreateComplaintTargetInput {
  @Field(() => ComplaintSeverity, { description: 'The severity.' })
  severity!: ComplaintSeverity;

  @Field(() => ComplaintCategory, { description: 'The category.' })
  category!: ComplaintCategory;

  @Field(() => ID, { description: 'The calendar whose working time counts.' })
  calendarId!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int, { description: 'Working minutes until the first answer.' })
  firstAnswerMinutes!: number;

  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int, { description: 'Working minutes until the resolution; not less than until the first answer.' })
  resolutionMinutes!: number;
}

@InputType('UpdateComplaintTargetInput', { description: 'Changes to a time target; absent fields stay as they are.' })
export class UpdateComplaintTargetInput {
  @Field(() => ID, { description: 'The target.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The calendar whose working time counts.' })
  calendarId?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int, { nullable: true, description: 'Working minutes until the first answer.' })
  firstAnswerMinutes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int, { nullable: true, description: 'Working minutes until the resolution.' })
  resolutionMinutes?: number | null;
}

@InputType('ComplaintTargetFilter', { description: 'Which time targets to list.' })
export class ComplaintTargetFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only these severities.' })
  severity?: ComplaintSeverity[] | null;
}
