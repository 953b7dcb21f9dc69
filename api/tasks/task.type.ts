import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { OrderType } from '../orders/index.js';
import { Task } from './task.entity.js';
import { TaskEntry } from './task-entry.entity.js';
import { TaskAction, TaskCallBack, TaskKind, TaskStatus, taskLifecycle } from './task-status.js';
import { mayDo } from './work-task.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Where a task stands (J5).',
  valuesConfig: describedStates(taskLifecycle),
});
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What is to be done (J5).',
  valuesConfig: described({
    TASK: 'A task of the desk.',
    DISPATCH: 'A dispatch order 派工单: somebody goes to the customer.',
    TECHNICAL: 'A technical ticket.',
    FEATURE_REQUEST: 'Something the market should be able to do.',
  }),
});
registerEnumType(TaskCallBack, {
  name: 'TaskCallBack',
  description: 'What a customer says when called back (J5).',
  valuesConfig: described({
    SATISFIED: 'Content: the task is closed.',
    NOT_SATISFIED: 'Not content: it is in hand again.',
    NOT_REACHED: 'Not reached: to be called again.',
  }),
});
registerEnumType(TaskAction, {
  name: 'TaskAction',
  description: 'What can be done with a task.',
  valuesConfig: described({
    TAKE: 'Take it in hand.',
    ASSIGN: 'Put somebody in charge.',
    PLAN_VISIT: 'Agree on the window of a visit.',
    LEAVE: 'Leave for the customer.',
    ARRIVE: 'Arrive at the customer’s.',
    FINISH: 'Finish the work.',
    CALL_BACK: 'Call the customer back.',
    ADD_NOTE: 'Add a line to the progress.',
    CANCEL: 'Cancel it.',
  }),
});

export enum TaskOrderField {
  OPENED_AT = 'OPENED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(TaskOrderField, {
  name: 'TaskOrderField',
  description: 'What tasks are sorted by.',
  valuesConfig: described({
    OPENED_AT: 'When it was opened.',
    DUE_AT: 'When it is due; the most urgent first when ascending.',
  }),
});
export const TaskOrder = orderByInput('TaskOrder', TaskOrderField);

@ObjectType('TaskEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a task’s progress; only ever added.',
})
export class TaskEntryType extends Node {
  @Field(() => TaskAction, { description: 'What was done.' })
  step!: TaskAction;

  @Field(() => String, { description: 'What was said; empty for nothing.' })
  note!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who; null for whoever may not see the account.' })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.TASKS_READ,
  title: 'number',
  columns: ['number', 'kind', 'title', 'status', 'owner', 'order', 'dueAt', 'isLate', 'visitFrom', 'openedAt'],
  defaultSort: 'OPENED_AT',
  icon: 'TaskAlt',
})
@ObjectType('Task', {
  implements: Node,
  simpleResolvers: true,
  description: 'A task, dispatch order 派工单, technical ticket or feature request (J5); for the staff alone.',
})
export class TaskType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => TaskKind, { description: 'What it is.' })
  kind!: TaskKind;

  @Field(() => TaskStatus, { description: 'Where it stands.' })
  status!: TaskStatus;

  @Field(() => String, { description: 'In one line.' })
  title!: string;

  @Field(() => String, { description: 'More about it; empty for nothing.' })
  @Hint({ widget: 'MULTILINE' })
  details!: string;

  @Field(() => OrderType, { nullable: true, description: 'The order it is about; null for none.' })
  order?: OrderType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'The customer; null for none, and for whoever may not see the account.',
  })
  buyer?: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who has it in hand; null until somebody does, and for whoever may not see the account.',
  })
  owner?: AccountType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it has to be done, then when the customer has to be called back; null once over.',
  })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether its time is over.' })
  isLate!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'From when the visit is; null while none is agreed on.' })
  visitFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the visit is; null while none is agreed on.' })
  visitUntil?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the field worker left; null until then.' })
  leftAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the field worker arrived; null until then.' })
  arrivedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the work was done; null until then.' })
  finishedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What was done; null until then.' })
  @Hint({ widget: 'MULTILINE' })
  result?: string | null;

  @Field(() => TaskCallBack, { nullable: true, description: 'What the customer said last; null until called back.' })
  callBackResult?: TaskCallBack | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer was called back; null until then.' })
  calledBackAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [TaskAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: TaskAction[];

  @Connection(() => TaskEntryType, { by: 'taskId', description: 'Its progress, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  progress!: Connection<TaskEntryType>;
}

export const taskReads = reads(TaskType, {
  prefix: 'task',
  entity: () => Task,
  visibleTo: (viewer) => scopeOf(viewer, Permission.TASKS_READ).all,
  relations: {
    order: one(() => OrderType, 'orderId'),
    buyer: one(() => AccountType, 'buyerId'),
    owner: one(() => AccountType, 'ownerId'),
  },
  computed: {
    isLate: { needs: ['dueAt'], from: ({ dueAt }, _viewer, now) => dueAt !== null && dueAt < now },
    availableActions: {
      needs: ['status', 'kind', 'visitFrom'],
      from: (task, viewer) => allowedActions(taskLifecycle, task).filter((action) => mayDo(action, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.ownerId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'OPENED_AT', direction: 'DESC' },
});

export const taskEntryReads = reads(TaskEntryType, {
  prefix: 'taskentry',
  entity: () => TaskEntry,
  visibleTo: (viewer) => scopeOf(viewer, Permission.TASKS_READ).all,
  relations: { account: one(() => AccountType, 'accountId') },
});
