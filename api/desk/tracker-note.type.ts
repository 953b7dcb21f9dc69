import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { one, orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { ProblemOrderType } from './problem-order.type.js';
import { TrackerNote } from './tracker-note.entity.js';

export enum TrackerNoteOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(TrackerNoteOrderField, {
  name: 'TrackerNoteOrderField',
  description: 'What events of the daily log are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were written.' } },
});
export const TrackerNoteOrder = orderByInput('TrackerNoteOrder', TrackerNoteOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.TRACKING_WORK,
  title: 'told',
  columns: ['day', 'account', 'told', 'problemOrder', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'History',
})
@ObjectType('TrackerNote', {
  implements: Node,
  simpleResolvers: true,
  description: 'An event in a tracker’s daily log 跟单日志 (E9).',
})
export class TrackerNoteType extends Node {
  @Field(() => LocalDate, { description: 'The day, by the market’s calendar.' })
  day!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Whose log it is; null for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => String, { description: 'What happened, and what was done about it.' })
  told!: string;

  @Field(() => ProblemOrderType, {
    nullable: true,
    description: 'The problem order it is about; null when it is about none.',
  })
  problemOrder?: ProblemOrderType | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
}

export const trackerNoteReads = reads(TrackerNoteType, {
  prefix: 'trackernote',
  entity: () => TrackerNote,
  visibleTo: (viewer) => scopeOf(viewer, Permission.TRACKING_WORK).all,
  relations: {
    account: one(() => AccountType, 'accountId'),
    problemOrder: one(() => ProblemOrderType, 'problemOrderId'),
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

@ObjectType('TrackerDay', {
  simpleResolvers: true,
  description: 'What one tracker wrote into the log of one day, and did (E9).',
})
export class TrackerDayType {
  @Field(() => AccountType, { nullable: true, description: 'Who; null for whoever may not see the account.' })
  account?: AccountType | null;

  @Field(() => Int, { description: 'Events in the log.' })
  eventCount!: number;

  @Field(() => Int, { description: 'Steps taken with problem orders.' })
  stepCount!: number;

  @Field(() => Int, { description: 'Events that are missing from the least a day; 0: none.' })
  missingCount!: number;
}
