import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { Complaint } from './complaint.entity.js';
import {
  ComplaintCategory,
  ComplaintChannel,
  ComplaintStep,
  QualityDimension,
  ResponsibleParty,
} from './complaint-classes.js';
import { ComplaintEntry } from './complaint-entry.entity.js';
import { ComplaintAction, ComplaintSeverity, ComplaintStatus, complaintLifecycle } from './complaint-status.js';
import { mayDo } from './move-complaint.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ComplaintStatus, {
  name: 'ComplaintStatus',
  description: 'Where a complaint stands in the closed loop 闭环 (H3).',
  valuesConfig: describedStates(complaintLifecycle),
});
registerEnumType(ComplaintChannel, {
  name: 'ComplaintChannel',
  description: 'How a complaint reached us (H1).',
  valuesConfig: described({
    WEB: 'Through a front end.',
    PHONE: 'By phone.',
    CHAT: 'In a conversation.',
    EMAIL: 'By e-mail.',
    REVIEW: 'Out of a bad review.',
  }),
});
registerEnumType(ComplaintCategory, {
  name: 'ComplaintCategory',
  description: 'What a complaint is about (H2).',
  valuesConfig: described({
    GOODS: 'The goods.',
    DELIVERY: 'The delivery.',
    SERVICE: 'How somebody was treated.',
    PAYMENT: 'Money.',
    PLATFORM: 'The platform itself.',
    OTHER: 'Something else.',
  }),
});
registerEnumType(ComplaintStep, {
  name: 'ComplaintStep',
  description: 'What a line of a complaint’s log tells.',
  valuesConfig: described({
    REGISTER: 'It was written into the register.',
    CLASSIFY: 'It was classified.',
    ASSIGN: 'Somebody was put in charge.',
    INVESTIGATE: 'Its investigation began.',
    PROPOSE: 'A remedy was proposed.',
    ACCEPT: 'The customer accepted.',
    REJECT: 'The customer did not accept.',
    RESOLVE: 'It was resolved.',
    FOLLOW_UP: 'The customer was asked how it went.',
    ARCHIVE: 'It was archived.',
    REOPEN: 'It was opened again.',
    ESCALATE: 'It was not resolved in time and went one level up.',
  }),
});
registerEnumType(ComplaintSeverity, {
  name: 'ComplaintSeverity',
  description: 'How bad it is; sets the time to resolve it (H4).',
  valuesConfig: described({
    LOW: 'To be resolved within 72 hours.',
    NORMAL: 'To be resolved within 48 hours.',
    HIGH: 'To be resolved within 24 hours.',
    URGENT: 'To be resolved within 4 hours.',
  }),
});
registerEnumType(QualityDimension, {
  name: 'QualityDimension',
  description: 'The five dimensions of service quality, SERVQUAL (H2).',
  valuesConfig: described({
    TANGIBLES: '有形度: what one sees and holds.',
    EMPATHY: '同理度: care for the single customer.',
    ASSURANCE: '专业度: knowledge and courtesy.',
    RESPONSIVENESS: '反应度: help, promptly.',
    RELIABILITY: '信赖度: what was promised, as promised.',
  }),
});
registerEnumType(ResponsibleParty, {
  name: 'ResponsibleParty',
  description: 'Whose fault it was (G4, H3).',
  valuesConfig: described({
    MERCHANT: 'The merchant.',
    COURIER: 'The courier.',
    WAREHOUSE: 'The warehouse.',
    PLATFORM: 'The platform.',
    AGENT: 'A service agent.',
    BUYER: 'The buyer.',
  }),
});
registerEnumType(ComplaintAction, {
  name: 'ComplaintAction',
  description: 'What can be done with a complaint.',
  valuesConfig: described({
    CLASSIFY: 'Set category, severity and dimension.',
    ASSIGN: 'Put somebody in charge.',
    INVESTIGATE: 'Begin to look into it.',
    PROPOSE: 'Propose a remedy.',
    ACCEPT: 'Accept the remedy, as the customer.',
    REJECT: 'Not accept the remedy, as the customer.',
    RESOLVE: 'Resolve it.',
    FOLLOW_UP: 'Ask the customer how it went.',
    ARCHIVE: 'Archive it.',
    REOPEN: 'Open it again.',
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
    DUE_AT: 'When it must be resolved; the most urgent first when ascending.',
  }),
});
export const ComplaintOrder = orderByInput('ComplaintOrder', ComplaintOrderField);

@ObjectType('ComplaintEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a complaint’s log; only ever added.',
})
export class ComplaintEntryType extends Node {
  @Field(() => ComplaintStep, { description: 'What was done.' })
  action!: ComplaintStep;

  @Field(() => ComplaintStatus, { description: 'The state before.' })
  fromStatus!: ComplaintStatus;

  @Field(() => ComplaintStatus, { description: 'The state after.' })
  toStatus!: ComplaintStatus;

  @Field(() => String, { description: 'Why; empty when nothing was said.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => Boolean, { description: 'Whether only staff see it.' })
  isInternal!: boolean;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

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

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who is in charge; null until somebody is, and for whoever may not see the account.',
  })
  assignee?: AccountType | null;

  @Field(() => Int, { description: '0 agent, 1 supervisor, 2 manager, 3 the top; rises when time runs out (H4).' })
  escalationLevel!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it must be resolved, or goes a level up; null once resolved.',
  })
  dueAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The remedy proposed; null until then.' })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: 'The root cause; null until it is resolved.' })
  cause?: string | null;

  @Field(() => ResponsibleParty, { nullable: true, description: 'Whose fault it was; null until it is resolved.' })
  responsibleParty?: ResponsibleParty | null;

  @Field(() => String, { nullable: true, description: 'What was done; null until it is resolved.' })
  resolution?: string | null;

  @Field(() => Int, { nullable: true, description: 'The customer’s judgement, 1 to 5; null until the follow-up.' })
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

export const complaintReads = reads(ComplaintType, {
  prefix: 'complaint',
  entity: () => Complaint,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.COMPLAINTS_READ), row.merchantId, row.buyerId),
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    assignee: one(() => AccountType, 'assigneeId'),
  },
  computed: {
    availableActions: {
      needs: [
        'status',
        'merchantId',
        'buyerId',
        'assigneeId',
        'resolvedById',
        'cause',
        'responsibleParty',
        'resolution',
        'satisfaction',
      ],
      from: (complaint, viewer) =>
        allowedActions(complaintLifecycle, complaint).filter((action) => mayDo(action, complaint, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.assigneeId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'REGISTERED_AT', direction: 'DESC' },
});

export const complaintEntryReads = reads(ComplaintEntryType, {
  prefix: 'complaintentry',
  entity: () => ComplaintEntry,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, Permission.COMPLAINTS_READ);
    return anyOf(scope.all, allOf(byOwner(scope, row.merchantId, row.buyerId), sql<boolean>`not ${row.isInternal}`));
  },
});
