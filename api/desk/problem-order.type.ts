import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { DisruptionNoticeType } from './disruption-notice.type.js';
import './problem.enums.js';
import { mayDo } from './problem-access.js';
import { ProblemEntryType } from './problem-entry.type.js';
import { ProblemOrder } from './problem-order.entity.js';
import {
  ProblemAction,
  ProblemCause,
  ProblemKind,
  ProblemLevel,
  ProblemStatus,
  problemLifecycle,
} from './problem-status.js';

export enum ProblemOrderOrderField {
  FOUND_AT = 'FOUND_AT',
  DUE_AT = 'DUE_AT',
  NEXT_CONTACT_AT = 'NEXT_CONTACT_AT',
}
registerEnumType(ProblemOrderOrderField, {
  name: 'ProblemOrderOrderField',
  description: 'What problem orders are sorted by.',
  valuesConfig: {
    FOUND_AT: { description: 'When it was found.' },
    DUE_AT: { description: 'When it must be solved; the most urgent first when ascending.' },
    NEXT_CONTACT_AT: { description: 'When the buyer has to hear from us; the first first when ascending.' },
  },
});
export const ProblemOrderOrder = orderByInput('ProblemOrderOrder', ProblemOrderOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.TRACKING_READ,
  title: 'number',
  columns: [
    'number',
    'kind',
    'status',
    'order',
    'merchant',
    'owner',
    'level',
    'dueAt',
    'nextContactAt',
    'chaserCount',
    'foundAt',
  ],
  defaultSort: 'FOUND_AT',
  icon: 'ReportProblem',
  live: 'problemOrderEvents',
})
@ObjectType('ProblemOrder', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A problem order 问题订单: one order and one thing that is wrong with it (E9). The buyer does not see it.',
})
export class ProblemOrderType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ProblemKind, { description: 'What is wrong.' })
  kind!: ProblemKind;

  @Field(() => ProblemStatus, { description: 'Where it stands.' })
  status!: ProblemStatus;

  @Field(() => OrderType, { nullable: true, description: 'The order; null when it is hidden from you.' })
  order?: OrderType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sells; null when the shop is hidden from you by now.',
  })
  merchant?: MerchantType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who owns it; null until somebody does, and for whoever may not see the account.',
  })
  owner?: AccountType | null;

  @Field(() => ProblemLevel, { description: 'Who is answerable for it now.' })
  level!: ProblemLevel;

  @Field(() => ProblemCause, { nullable: true, description: 'Why the order got into trouble; null while unknown.' })
  cause?: ProblemCause | null;

  @Field(() => ResponsibleParty, { nullable: true, description: 'Whose fault it is; null while unknown.' })
  responsibleParty?: ResponsibleParty | null;

  @Field(() => DisruptionNoticeType, {
    nullable: true,
    description: 'The disruption of carrier or district that concerns the order; null when none is known.',
  })
  disruption?: DisruptionNoticeType | null;

  @Field(() => DateTime, { description: 'Since when the order is late, by the rule that found it.' })
  lateSince!: Date;

  @Field(() => DateTime, { description: 'When it was found or raised.' })
  foundAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its level must have solved it; null once closed.' })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether its time is over.' })
  isLate!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes until its time is over, negative once it is, by the market’s clock; null once closed.',
  })
  @Hint({ hidden: ['SHOW'] })
  minutesLeft?: number | null;

  @Field(() => Int, { description: 'How many levels ran out of time.' })
  breachCount!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the buyer has to hear from us next, unasked; null once closed.',
  })
  nextContactAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the buyer should have heard from us by now.' })
  isContactDue!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the buyer was last told; null: never.' })
  contactedAt?: Date | null;

  @Field(() => Int, { description: 'How often the buyer was told.' })
  contactCount!: number;

  @Field(() => Int, { description: 'How often the buyer had to ask 催单.' })
  chaserCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the buyer last asked; null: never.' })
  chasedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the shop last answered the desk; null: never.' })
  answeredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The root cause in words; null until closed by hand.' })
  rootCause?: string | null;

  @Field(() => String, { nullable: true, description: 'What should become better; null when nothing was proposed.' })
  improvement?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed, or closed by itself; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [ProblemAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ProblemAction[];

  @Connection(() => ProblemEntryType, { by: 'problemOrderId', description: 'Its log, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  log!: Connection<ProblemEntryType>;

  @Field(() => ID, { description: 'Id of its order.' })
  orderId!: string;
}

const beginningOf = (value: string): string => `${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`;

export const problemOrderReads = reads(ProblemOrderType, {
  prefix: 'problem',
  entity: () => ProblemOrder,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.TRACKING_READ), row.merchantId, row.buyerId),
  relations: {
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    owner: one(() => AccountType, 'ownerId'),
    disruption: one(() => DisruptionNoticeType, 'disruptionId'),
  },
  computed: {
    isLate: { needs: ['dueAt'], from: ({ dueAt }, _viewer, now) => dueAt !== null && dueAt < now },
    minutesLeft: {
      needs: ['dueAt'],
      from: ({ dueAt }, _viewer, now) => dueAt && Math.round((dueAt.getTime() - now.getTime()) / 60_000),
    },
    isContactDue: {
      needs: ['nextContactAt'],
      from: ({ nextContactAt }, _viewer, now) => nextContactAt !== null && nextContactAt < now,
    },
    availableActions: {
      needs: ['status', 'level', 'ownerId', 'merchantId'],
      from: (problem, viewer) =>
        allowedActions(problemLifecycle, problem).filter((action) => mayDo(action, problem, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`(${row.number} like ${beginningOf(value)}
      or ${row.orderId} in (select id from customer_order where number like ${beginningOf(value)}))`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isContactDue: (value: boolean, row, _viewer, { clock }) =>
      sql<boolean>`(${row.nextContactAt} is not null and ${row.nextContactAt} < ${clock.now()}) = ${value}`,
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.ownerId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'FOUND_AT', direction: 'DESC' },
});
