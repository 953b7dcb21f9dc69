import { sql } from 'kysely';
import { Field, Int, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType, Locale } from '../../accounts/index.js';
import { WorkingCalendarType } from '../../calendars/index.js';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, orderByInput, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintCategory } from '../complaint-classes.js';
import './assignment.enums.js';
import { weightSql } from './assignment-settings.js';
import { AssignmentKind, HandOverReason } from './assignment-words.js';
import { ComplaintAssignment } from './complaint-assignment.entity.js';
import { DeskAgent } from './desk-agent.entity.js';
import { isOpen, nextTakeBack } from './lock-desk.js';

export enum DeskAgentAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(DeskAgentAction, {
  name: 'DeskAgentAction',
  description: 'What can be done with an agent of the desk.',
  valuesConfig: {
    CREATE: { description: 'Make somebody one.' },
    EDIT: { description: 'Change skills, capacity and shifts, or let them leave.' },
  },
});

export enum DeskAgentOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(DeskAgentOrderField, {
  name: 'DeskAgentOrderField',
  description: 'What agents of the desk are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they came to the desk.' } },
});
export const DeskAgentOrder = orderByInput('DeskAgentOrder', DeskAgentOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_ASSIGN,
  title: 'account.name',
  columns: [
    'account',
    'isOnShift',
    'awaySince',
    'awayReason',
    'skills',
    'languages',
    'capacity',
    'calendar',
    'isActive',
  ],
  defaultSort: 'CREATED_AT',
  icon: 'SupportAgent',
})
@ObjectType('DeskAgent', {
  implements: Node,
  simpleResolvers: true,
  description: 'Somebody who works at the complaint desk: what they can do, how much, and when (H4).',
})
export class DeskAgentType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Their account; null for whoever may not see it.' })
  account?: AccountType | null;

  @Field(() => [ComplaintCategory], { description: 'Categories of complaints they handle; empty: all. At most 10.' })
  skills!: ComplaintCategory[];

  @Field(() => [Locale], { description: 'Languages of the customers they serve; empty: all. At most 5.' })
  languages!: Locale[];

  @Field(() => Int, { description: 'The weight of open complaints they carry at most.' })
  capacity!: number;

  @Field(() => WorkingCalendarType, { description: 'The calendar of their shifts.' })
  calendar!: WorkingCalendarType;

  @Field(() => Boolean, { description: 'Whether they work at the desk.' })
  isActive!: boolean;

  @Field(() => Boolean, { description: 'Whether their shift runs now.' })
  isOnShift!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the shift that runs, or the next one, begins; null before the first.',
  })
  shiftFromAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null before the first.' })
  shiftUntilAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when they are away; null while they are not.' })
  awaySince?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they are away; null while they are not.' })
  awayReason?: string | null;

  @Field(() => Int, { description: 'Open complaints they are in charge of.' })
  openCount!: number;

  @Field(() => Int, { description: 'The weight of these; see `capacity`.' })
  openWeight!: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the first of these goes back to the backlog, unless they do something on it (H4). Null when nothing will: cases that wait for the customer are not taken back.',
  })
  nextTakeBackAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When they got a complaint last; null until the first.' })
  lastAssignedAt?: Date | null;

  @Field(() => DateTime, { description: 'When they came to the desk.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [DeskAgentAction], { description: 'What you may do now; bounded by the enum.' })
  availableActions!: DeskAgentAction[];
}

export const deskAgentReads = reads(DeskAgentType, {
  prefix: 'deskagent',
  entity: () => DeskAgent,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_READ).all,
  relations: {
    account: one(() => AccountType, 'accountId'),
    calendar: one(() => WorkingCalendarType, 'calendarId', { impliedBy: true }),
  },
  expressions: {
    openCount: ({ accountId }) => sql<number>`(select count(*)::int from complaint c
      where c.assignee_id = ${accountId} and ${isOpen})`,
    openWeight: ({
      accountId,
    }) => sql<number>`(select coalesce(sum(${weightSql(sql`c.severity`)}), 0)::int from complaint c
      where c.assignee_id = ${accountId} and ${isOpen})`,
    nextTakeBackAt: ({ accountId }) => nextTakeBack(accountId),
  },
  computed: {
    isOnShift: {
      needs: ['shiftFromAt', 'shiftUntilAt'],
      from: ({ shiftFromAt, shiftUntilAt }, _viewer, now) =>
        shiftFromAt !== null && shiftUntilAt !== null && shiftFromAt <= now && shiftUntilAt > now,
    },
    availableActions: {
      needs: [],
      from: (_agent, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(DeskAgentAction),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
});

@ObjectType('ComplaintAssignment', {
  implements: Node,
  simpleResolvers: true,
  description: 'A complaint came to somebody, or left them (H4). Only ever added; staff alone see it.',
})
export class ComplaintAssignmentType extends Node {
  @Field(() => AssignmentKind, { description: 'How.' })
  kind!: AssignmentKind;

  @Field(() => AccountType, { nullable: true, description: 'Who had it before; null when nobody did.' })
  fromAccount?: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who has it from then on; null: the backlog.' })
  toAccount?: AccountType | null;

  @Field(() => HandOverReason, { nullable: true, description: 'Why it was handed over; null otherwise.' })
  reason?: HandOverReason | null;

  @Field(() => String, { description: 'What the next one has to know; empty when nothing was said.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => DateTime, { description: 'When.' })
  assignedAt!: Date;
}

export const complaintAssignmentReads = reads(ComplaintAssignmentType, {
  prefix: 'assignment',
  entity: () => ComplaintAssignment,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: {
    fromAccount: one(() => AccountType, 'fromAccountId'),
    toAccount: one(() => AccountType, 'toAccountId'),
  },
});

/** Who had a complaint. */
@Resolver(() => ComplaintType)
export class ComplaintAssignments {
  @Connection(() => ComplaintAssignmentType, {
    by: 'complaintId',
    description: 'Who had it when and why it changed hands, the newest first; staff alone (H4).',
  })
  @Hint({ hidden: ['LIST'] })
  assignments!: Connection<ComplaintAssignmentType>;
}
