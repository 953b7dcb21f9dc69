import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, hasRunOut, one, orderByInput, reads } from '../../kernel/read/index.js';
import { describedStates } from '../../kernel/schema/described-states.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpAttempt } from './follow-up-attempt.entity.js';
import { FollowUpOutcome, FollowUpResult, FollowUpStatus, followUpLifecycle } from './follow-up-status.js';

registerEnumType(FollowUpStatus, {
  name: 'FollowUpStatus',
  description: 'Where a follow-up 回访 stands (H6).',
  valuesConfig: describedStates(followUpLifecycle),
});
registerEnumType(FollowUpResult, {
  name: 'FollowUpResult',
  description: 'How an attempt to follow up went (H6).',
  valuesConfig: {
    REACHED: { description: 'The customer was asked and gave a score.' },
    NO_ANSWER: { description: 'Nobody answered.' },
    CALL_LATER: { description: 'The customer asked for another time.' },
    REFUSED: { description: 'The customer does not want to be asked.' },
  },
});
registerEnumType(FollowUpOutcome, {
  name: 'FollowUpOutcome',
  description: 'How the follow-up of a complaint ended (H6).',
  valuesConfig: {
    REACHED: { description: 'The customer was asked and gave a score.' },
    ANSWERED: { description: 'The customer gave a score without being asked.' },
    REFUSED: { description: 'The customer did not want to be asked; no score.' },
    NOT_REACHED: { description: 'Nobody answered as often as the market tries; no score.' },
  },
});

export enum FollowUpAction {
  RECORD = 'RECORD',
}
registerEnumType(FollowUpAction, {
  name: 'FollowUpAction',
  description: 'What can be done with a follow-up.',
  valuesConfig: { RECORD: { description: 'Record how an attempt went.' } },
});

export enum FollowUpOrderField {
  DUE_AT = 'DUE_AT',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(FollowUpOrderField, {
  name: 'FollowUpOrderField',
  description: 'What follow-ups are sorted by.',
  valuesConfig: {
    DUE_AT: { description: 'When the next attempt is made; the most urgent first when ascending.' },
    CREATED_AT: { description: 'When the case was resolved.' },
  },
});
export const FollowUpOrder = orderByInput('FollowUpOrder', FollowUpOrderField);

@ObjectType('FollowUpAttempt', {
  implements: Node,
  simpleResolvers: true,
  description: 'One attempt to ask a customer how it went (H6).',
})
export class FollowUpAttemptType extends Node {
  @Field(() => FollowUpResult, { description: 'How it went.' })
  result!: FollowUpResult;

  @Field(() => String, { description: 'What was said; empty when nothing.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who tried; null for whoever may not see the account.' })
  account?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was to be tried again; null for the last attempt.' })
  againAt?: Date | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'complaint.number',
  columns: ['complaint', 'status', 'dueAt', 'isLate', 'attemptCount', 'handler', 'satisfaction', 'doneBy', 'doneAt'],
  defaultSort: 'CREATED_AT',
  icon: 'PhoneCallback',
})
@ObjectType('FollowUp', {
  implements: Node,
  simpleResolvers: true,
  description: 'The follow-up 回访 of a resolved complaint; a case opened again gets another one (H6).',
})
export class FollowUpType extends Node {
  @Field(() => ComplaintType, { description: 'The case.' })
  complaint!: ComplaintType;

  @Field(() => FollowUpStatus, { description: 'Where it stands.' })
  status!: FollowUpStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the next attempt is made, never in rest hours; null once it has ended.',
  })
  dueAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'From when that attempt is late; null once it has ended.' })
  lateAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the attempt that is due is late: a fact of the time alone.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Attempts so far.' })
  attemptCount!: number;

  @Field(() => AccountType, {
    nullable: true,
    description:
      'Who owned the case when it was resolved: the score is theirs; null for whoever may not see the account.',
  })
  handler?: AccountType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction, 1 to 5; null until then, and when it ended without.',
  })
  satisfaction?: number | null;

  @Field(() => String, { nullable: true, description: 'What the customer said; null when nothing.' })
  @Hint({ pii: true })
  comment?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who asked, or the customer itself; null until then, and for whoever may not see the account.',
  })
  doneBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null until then.' })
  doneAt?: Date | null;

  @Field(() => DateTime, { description: 'When the case was resolved.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [FollowUpAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: FollowUpAction[];

  @Connection(() => FollowUpAttemptType, { by: 'followUpId', description: 'Its attempts, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  attempts!: Connection<FollowUpAttemptType>;

  @Field(() => ID, { description: 'Id of the case.' })
  complaintId!: string;
}

export const followUpReads = reads(FollowUpType, {
  prefix: 'followup',
  entity: () => FollowUp,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: {
    complaint: one(() => ComplaintType, 'complaintId', { impliedBy: true }),
    handler: one(() => AccountType, 'handlerId'),
    doneBy: one(() => AccountType, 'doneById'),
  },
  computed: {
    isLate: { needs: ['lateAt'], from: ({ lateAt }, _viewer, now) => lateAt !== null && lateAt <= now },
    availableActions: {
      needs: ['status', 'handlerId', 'resolvedById'],
      from: ({ status, handlerId, resolvedById }, viewer) =>
        status === FollowUpStatus.SCHEDULED &&
        !isNone(scopeOf(viewer, Permission.COMPLAINTS_HANDLE)) &&
        (viewer.accountId === null || ![handlerId, resolvedById].includes(viewer.accountId))
          ? [FollowUpAction.RECORD]
          : [],
    },
  },
  filters: {
    isDue: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.lateAt, clock.now(), value),
    isForMe: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.handlerId} is distinct from ${viewer.accountId}
        and ${row.resolvedById} is distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const followUpAttemptReads = reads(FollowUpAttemptType, {
  prefix: 'followupattempt',
  entity: () => FollowUpAttempt,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: { account: one(() => AccountType, 'accountId') },
});
