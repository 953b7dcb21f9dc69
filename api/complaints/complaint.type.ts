import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, byOwner, Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { MerchantLineType } from '../payments/index.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { notAboutOneself } from './about-oneself.js';
import { Complaint } from './complaint.entity.js';
import './complaint-classes.type.js';
import { ComplaintCategory, ComplaintChannel, ComplaintSubject, QualityDimension } from './complaint-classes.js';
import { ComplaintEntryType } from './complaint-entry.type.js';
import { ComplaintAction, ComplaintSeverity, ComplaintStatus, complaintLifecycle } from './complaint-status.js';
import { FollowUpOutcome } from './follow-ups/follow-up-status.js';
import type { HearingStatus } from './hearing/hearing-status.js';
import { isForOthers, mayDo } from './move-complaint.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ComplaintStatus, {
  name: 'ComplaintStatus',
  description: 'Where a complaint stands in the closed loop 闭环 (H3).',
  valuesConfig: describedStates(complaintLifecycle),
});
registerEnumType(ComplaintSeverity, {
  name: 'ComplaintSeverity',
  description: 'How bad it is; sets the time to resolve it (H4).',
  valuesConfig: described({
    LOW: 'A trifle: by the standard targets, answered within 8 and resolved within 48 working hours.',
    NORMAL: 'The usual case: answered within 4 and resolved within 24 working hours.',
    HIGH: 'Serious: answered within 1 and resolved within 12 working hours.',
    URGENT: 'At once: answered within 15 minutes and resolved within 4 working hours.',
  }),
});
registerEnumType(ComplaintAction, {
  name: 'ComplaintAction',
  description: 'What can be done with a complaint.',
  valuesConfig: described({
    CLASSIFY: 'Set category, severity and dimension.',
    OPEN_TASK: 'Open a task or dispatch order.',
    APOLOGIZE: 'Say sorry to the customer.',
    GIVE_COUPON: 'Give the customer a coupon.',
    PAY_CASH: 'Have the customer paid by a slip.',
    OPEN_RETURN: 'Open a return.',
    FINE: 'Fine the merchant.',
    ASSIGN: 'Put somebody in charge.',
    HAND_OVER: 'Hand the customer over, with reason and note.',
    ESCALATE: 'Pass it one level up.',
    INVESTIGATE: 'Begin to look into it.',
    PROPOSE: 'Propose a remedy.',
    ACCEPT: 'Accept the remedy, as the customer.',
    REJECT: 'Not accept the remedy, as the customer.',
    RESOLVE: 'Resolve it.',
    FOLLOW_UP: 'Ask the customer how it went.',
    ARCHIVE: 'Archive it.',
    REOPEN: 'Open it again.',
    SAY: 'Write on it, as the desk.',
    ANSWER: 'Write on it, as the customer.',
    EVALUATE: 'Judge the result, as the customer.',
    LINK: 'Say that another case is about the same matter.',
    KEEP_APART: 'Say that another case is about a different matter.',
    MERGE: 'Make one case of it and another about the same matter.',
    HEAR: 'Ask the merchant.',
    ANSWER_HEARING: 'Answer, as the merchant.',
    APPEAL: 'Appeal the result, as the merchant.',
    DECIDE_APPEAL: 'Decide the merchant’s appeal.',
  }),
});

export enum ComplaintOrderField {
  REGISTERED_AT = 'REGISTERED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(ComplaintOrderField, {
  name: 'ComplaintOrderField',
  description: 'What complaints are sorted by.',
  valuesConfig: described({
    REGISTERED_AT: 'When it was registered.',
    DUE_AT: 'What runs out next; the most urgent first when ascending, whoever waits for the customer last.',
  }),
});
export const ComplaintOrder = orderByInput('ComplaintOrder', ComplaintOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_READ,
  title: 'number',
  columns: [
    'number',
    'status',
    'severity',
    'category',
    'merchant',
    'order',
    'assignee',
    'escalationLevel',
    'dueAt',
    'registeredAt',
  ],
  defaultSort: 'REGISTERED_AT',
  live: 'complaintEvents',
  icon: 'SupportAgent',
})
@ObjectType('Complaint', {
  implements: Node,
  simpleResolvers: true,
  description: 'A complaint in the register 投诉处理登记 (H1).',
})
export class ComplaintType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ComplaintStatus, { description: 'Where it stands.' })
  status!: ComplaintStatus;

  @Field(() => ComplaintSeverity, { description: 'How bad it is.' })
  severity!: ComplaintSeverity;

  @Field(() => ComplaintCategory, { description: 'What it is about.' })
  category!: ComplaintCategory;

  @Field(() => QualityDimension, {
    nullable: true,
    description: 'Which dimension of service quality failed; null until it is classified.',
  })
  dimension?: QualityDimension | null;

  @Field(() => ComplaintSubject, { description: 'Whom or what it is about.' })
  subject!: ComplaintSubject;

  @Field(() => ComplaintChannel, { description: 'How it reached us.' })
  channel!: ComplaintChannel;

  @Field(() => String, { description: 'What happened.' })
  @Hint({ pii: true })
  description!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who complains; null for whoever may not see the account.' })
  buyer?: AccountType | null;

  @Field(() => OrderType, {
    nullable: true,
    description: 'The order it is about; null when it is about none, or hidden from you.',
  })
  order?: OrderType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'The merchant it is about; null when it is about none, or hidden from you.',
  })
  merchant?: MerchantType | null;

  @Field(() => MerchantLineType, {
    nullable: true,
    description: 'The line of the merchant’s account that it questions (I2); null when it is about something else.',
  })
  merchantLine?: MerchantLineType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who is in charge; null until somebody is, and for whoever may not see the account.',
  })
  assignee?: AccountType | null;

  @Field(() => Int, {
    description:
      '0 agent, 1 supervisor, 2 manager, 3 the top; rises when time runs out, each level by its own clock (H4).',
  })
  escalationLevel!: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'What runs out next in working time: the first answer, then the resolution (H4). Null while the customer is waited for and once resolved.',
  })
  dueAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When half of the working time until `dueAt` is over; null when `dueAt` is.',
  })
  halfTimeAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When four fifths of the working time until `dueAt` are over; null when `dueAt` is.',
  })
  nearlyDueAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when the customer gets a first answer; null in old cases.',
  })
  firstAnswerDueAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer got the first answer; null until then.' })
  firstAnsweredAt?: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether the first answer came after its due time, or has not come and it is over: a fact of timestamps.',
  })
  isFirstAnswerLate!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when it must be resolved; moves when pauses end. Null in old cases.',
  })
  resolutionDueAt?: Date | null;

  @Field(() => Boolean, {
    description: 'Whether it was resolved after its due time, or is not resolved and it is over: a fact of timestamps.',
  })
  isResolutionLate!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when its clocks stand still because the customer is waited for; null while they run.',
  })
  pausedAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when the customer waits for a word of the desk: from what was written first and is not answered; null when nothing is.',
  })
  unansweredSince?: Date | null;

  @Field(() => String, { nullable: true, description: 'The remedy proposed; null until then.' })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: 'The root cause in words; null until it is resolved.' })
  cause?: string | null;

  @Field(() => ResponsibleParty, { nullable: true, description: 'Whose fault it was; null until it is resolved.' })
  responsibleParty?: ResponsibleParty | null;

  @Field(() => String, { nullable: true, description: 'What was done; null until it is resolved.' })
  resolution?: string | null;

  @Field(() => FollowUpOutcome, {
    nullable: true,
    description: 'How the follow-up ended; null until it has. Whatever it was, it counts as done (H6).',
  })
  followUpOutcome?: FollowUpOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The customer’s judgement, 1 to 5; null until the follow-up, and when it ended without one.',
  })
  satisfaction?: number | null;

  @Field(() => String, { nullable: true, description: 'What the customer said at the follow-up; null when nothing.' })
  @Hint({ pii: true })
  followUpComment?: string | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  registeredAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was resolved; null until then.' })
  resolvedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the follow-up took place; null until then.' })
  followedUpAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived; null until then.' })
  archivedAt?: Date | null;

  @Field(() => ComplaintType, {
    nullable: true,
    description:
      'The earlier case about the same matter that goes on for this one (H1); null while it stands for itself.',
  })
  @Hint({ hidden: ['LIST'] })
  mergedInto?: ComplaintType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was merged into that case; null unless it was.' })
  @Hint({ hidden: ['LIST'] })
  mergedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [ComplaintAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ComplaintAction[];

  @Connection(() => ComplaintEntryType, { by: 'complaintId', description: 'Its log, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  log!: Connection<ComplaintEntryType>;

  @Field(() => ID, { nullable: true, description: 'Id of the order it is about; null when it is about none.' })
  orderId?: string | null;
}

const isOver = (dueAt: Date | null, at: Date): boolean => dueAt !== null && at > dueAt;

export const complaintReads = reads(ComplaintType, {
  prefix: 'complaint',
  entity: () => Complaint,
  visibleTo: (viewer, row) =>
    allOf(
      byOwner(scopeOf(viewer, Permission.COMPLAINTS_READ), row.merchantId, row.buyerId),
      notAboutOneself(viewer, row.aboutAgentId),
    ),
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    merchantLine: one(() => MerchantLineType, 'merchantLineId'),
    assignee: one(() => AccountType, 'assigneeId'),
    mergedInto: one(() => ComplaintType, 'mergedIntoId'),
  },
  computed: {
    isFirstAnswerLate: {
      needs: ['firstAnswerDueAt', 'firstAnsweredAt', 'pausedAt', 'resolvedAt', 'mergedAt'],
      from: (row, _viewer, now) =>
        isOver(row.firstAnswerDueAt, row.firstAnsweredAt ?? row.pausedAt ?? row.resolvedAt ?? row.mergedAt ?? now),
    },
    isResolutionLate: {
      needs: ['resolutionDueAt', 'resolvedAt', 'pausedAt', 'mergedAt'],
      from: (row, _viewer, now) => isOver(row.resolutionDueAt, row.resolvedAt ?? row.pausedAt ?? row.mergedAt ?? now),
    },
    availableActions: {
      needs: [
        'status',
        'hearingState',
        'escalationLevel',
        'merchantId',
        'orderId',
        'buyerId',
        'assigneeId',
        'resolvedById',
        'handledById',
        'aboutAgentId',
        'rootCauseId',
        'cause',
        'responsibleParty',
        'resolution',
        'satisfaction',
        'followUpOutcome',
      ],
      from: (complaint, viewer) =>
        allowedActions(complaintLifecycle, complaint).filter(
          (action) => mayDo(action, complaint, viewer) && !isForOthers(action, complaint, viewer),
        ),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isUnanswered: (value: boolean, row) => sql<boolean>`(${row.unansweredSince} is not null) = ${value}`,
    productId: (value: string, row) => sql<boolean>`${row.orderId} in (
      select order_id from order_line where product_id = ${value})`,
    // Which cause it was is the staff's to know.
    underCauseId: (value: string, row, viewer) =>
      scopeOf(viewer, Permission.COMPLAINTS_READ).all
        ? sql<boolean>`${row.rootCauseId} in (
            select below.id from complaint_cause below join complaint_cause top on starts_with(below.path, top.path)
             where top.id = ${value})`
        : sql<boolean>`false`,
    agentId: (value: string, row) => sql<boolean>`coalesce(${row.resolvedById}, ${row.assigneeId}) = ${value}`,
    isFirstAnswerLate: (value: boolean, row, _viewer, { clock }) =>
      sql<boolean>`coalesce(coalesce(${row.firstAnsweredAt}, ${row.pausedAt}, ${row.resolvedAt}, ${row.mergedAt}, ${clock.now()}) > ${row.firstAnswerDueAt}, false) = ${value}`,
    isResolutionLate: (value: boolean, row, _viewer, { clock }) =>
      sql<boolean>`coalesce(coalesce(${row.resolvedAt}, ${row.pausedAt}, ${row.mergedAt}, ${clock.now()}) > ${row.resolutionDueAt}, false) = ${value}`,
    hearing: (values: readonly HearingStatus[], row, viewer) => {
      const { all, merchantIds } = scopeOf(viewer, Permission.COMPLAINTS_READ);
      // Whoever complains does not learn what the merchant was asked.
      const mayKnow = all ? sql<boolean>`true` : sql<boolean>`${row.merchantId} = any(${[...merchantIds]}::text[])`;
      return sql<boolean>`(${row.hearingState} = any(${[...values]}::text[]) and ${mayKnow})`;
    },
    isMerged: (value: boolean, row) => sql<boolean>`(${row.mergedIntoId} is not null) = ${value}`,
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.assigneeId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'REGISTERED_AT', direction: 'DESC' },
});
