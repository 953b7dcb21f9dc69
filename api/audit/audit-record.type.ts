import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { auditedActions, loggedAs } from '../kernel/audited-action.js';
import { Permission } from '../kernel/permission.js';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import type { RecordedChange } from '../kernel/request-context.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { changedValues } from './changed-values.js';

export enum ActorKind {
  ANONYMOUS = 'ANONYMOUS',
  PERSON = 'PERSON',
  APP = 'APP',
  SYSTEM = 'SYSTEM',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Who acts.',
  valuesConfig: {
    ANONYMOUS: { description: 'Somebody who is not signed in, such as at registration.' },
    PERSON: { description: 'A signed-in person.' },
    APP: { description: 'An integrator’s program.' },
    SYSTEM: { description: 'The market itself: clocks that run out, imports, commands.' },
  },
});

const actions = Object.entries(auditedActions).map(([action, description]) => ({
  value: loggedAs(action),
  description,
}));
const AuditedAction = Object.fromEntries(actions.map(({ value }) => [value, value]));

registerEnumType(AuditedAction, {
  name: 'AuditedAction',
  description: 'What the audit log knows to be done: a mutation, or the market’s own deed.',
  valuesConfig: Object.fromEntries(actions.map(({ value, description }) => [value, { description }])),
});

@ObjectType('ChangedValue', { simpleResolvers: true, description: 'One value of one record, before and after.' })
export class ChangedValueType {
  @Field(() => String, { description: 'The kind of record, named as in the database.' })
  record!: string;

  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { description: 'Name of the value.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As it was; null when the record is new or the value was empty. Personal data and secrets are masked.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'As it became; null when the record is gone or the value is empty. Personal data and secrets are masked.',
  })
  after!: string | null;
}

@ObjectType('AuditRecord', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Who did what to which record, when, from where, before and after (A6). Nobody can change or remove one.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.AUDIT_READ,
  title: 'action',
  columns: ['createdAt', 'action', 'account', 'recordId', 'isOnBehalf', 'ip'],
  defaultSort: 'createdAt',
  icon: 'History',
})
export class AuditRecordType extends Node {
  @Field(() => DateTime, { description: 'When it was done.' })
  createdAt!: Date;

  @Field(() => AuditedAction, { description: 'What was done: a mutation, or the market’s own deed.' })
  action!: string;

  @Field(() => ActorKind, { description: 'Who did it.' })
  actorKind!: ActorKind;

  @Field(() => ID, { nullable: true, description: 'The app that did it; null when it was none.' })
  appId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The record it was done to; null when there is no single one.' })
  recordId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant whose records changed; null when it was no merchant’s.',
  })
  merchantId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The buyer whose records changed; null when it was no buyer’s.' })
  buyerId!: string | null;

  @Field(() => Boolean, { description: 'Whether staff acted on what belongs to a merchant or a buyer.' })
  isOnBehalf!: boolean;

  @Field(() => String, { nullable: true, description: 'The address it came from; null when the market did it itself.' })
  ip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The program it came from, as it called itself; null when it did not.',
  })
  userAgent!: string | null;

  @Field(() => String, { description: 'The request it was part of; the same id stands in the server’s log.' })
  requestId!: string;

  @Field(() => [ChangedValueType], { description: 'What changed, value by value. At most 1000 values are told.' })
  changes!: ChangedValueType[];
}

@InputType('AuditRecordFilter', { description: 'Which audit records.' })
export class AuditRecordFilter {
  @Field(() => [AuditedAction], { nullable: true, description: 'One of these was done.' })
  action?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: 'Done by one of these.' })
  actorKind?: ActorKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Done by this account.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Done to the record with this id.' })
  recordId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Done by staff on behalf of a merchant or buyer, or not.' })
  isOnBehalf?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Done in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum AuditRecordOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(AuditRecordOrderField, {
  name: 'AuditRecordOrderField',
  description: 'What audit records can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was done.' } },
});

const AuditRecordOrder = orderByInput('AuditRecordOrder', AuditRecordOrderField);

@ArgsType()
export class AuditRecordsArgs extends RootPageArgs {
  @Field(() => AuditRecordFilter, {
    nullable: true,
    description: 'Keeps only records that meet every condition given.',
  })
  filter?: AuditRecordFilter | null;

  @Field(() => AuditRecordOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const auditRecordReads = reads(AuditRecordType, {
  prefix: 'audit',
  table: 'audit_record',
  columns: {
    id: 'id',
    createdAt: { column: 'created_at', type: 'timestamptz' },
    action: 'action',
    actorKind: 'actor_kind',
    accountId: 'account_id',
    appId: 'app_id',
    recordId: 'subject_id',
    merchantId: 'merchant_id',
    buyerId: 'buyer_id',
    isOnBehalf: 'is_on_behalf',
    ip: 'ip',
    userAgent: 'user_agent',
    requestId: 'request_id',
    recorded: { column: 'changes', type: 'jsonb' },
  },
  visibleTo: (viewer) => scopeOf(viewer, Permission.AUDIT_READ).all,
  computed: {
    changes: { needs: ['recorded'], from: ({ recorded }) => changedValues(recorded as readonly RecordedChange[]) },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
