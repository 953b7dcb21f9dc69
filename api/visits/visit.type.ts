import { sql } from 'kysely';
import { Field, Int, ObjectType, Resolver } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, hasRunOut, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { Visit, VisitAttempt } from './visit.entity.js';
import { VisitAction, VisitOrderField } from './visit.enums.js';
import { VisitRoundType } from './visit-round.type.js';
import { VisitResult, VisitStatus } from './visit-words.js';

export const VisitOrder = orderByInput('VisitOrder', VisitOrderField);

@ObjectType('VisitAttempt', {
  implements: Node,
  simpleResolvers: true,
  description: 'One attempt to reach a customer of a round of visits (H6).',
})
export class VisitAttemptType extends Node {
  @Field(() => VisitResult, { description: 'How it went.' })
  result!: VisitResult;

  @Field(() => String, { description: 'What was noted; empty when nothing.' })
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
  title: 'customer.name',
  columns: ['customer', 'visitRound', 'status', 'dueAt', 'attemptCount', 'agent', 'satisfaction', 'doneBy', 'doneAt'],
  defaultSort: 'CREATED_AT',
  icon: 'PhoneForwarded',
})
@ObjectType('Visit', {
  implements: Node,
  simpleResolvers: true,
  description: 'One customer of a round of visits, and what came of it (H6).',
})
export class VisitType extends Node {
  @Field(() => VisitRoundType, { description: 'The round.' })
  visitRound!: VisitRoundType;

  @Field(() => AccountType, {
    nullable: true,
    description:
      'Whom to call; null for whoever may not see the account. The number is masked until it is opened (A7).',
  })
  customer?: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'To whom it was given; null for whoever may not see the account.',
  })
  agent?: AccountType | null;

  @Field(() => VisitStatus, { description: 'Where it stands.' })
  status!: VisitStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the next attempt is made, never in rest hours; null once it has ended.',
  })
  dueAt?: Date | null;

  @Field(() => Int, { description: 'Attempts so far.' })
  attemptCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was tried last; null until the first attempt.' })
  triedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Satisfaction, 1 to 5; null when none was given.' })
  satisfaction?: number | null;

  @Field(() => String, { nullable: true, description: 'What the customer wishes; null when nothing.' })
  @Hint({ pii: true, widget: 'MULTILINE' })
  wishes?: string | null;

  @Field(() => String, { nullable: true, description: 'What else was noted at the end; null when nothing.' })
  @Hint({ pii: true, widget: 'MULTILINE', hidden: ['LIST'] })
  note?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the customer wants to hear from the market again; null when none was agreed.',
  })
  nextOn?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who made it; null until then, when it ended by itself, and for whoever may not see the account.',
  })
  doneBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null until then.' })
  doneAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was given out.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [VisitAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: VisitAction[];

  @Connection(() => VisitAttemptType, { by: 'visitId', description: 'Its attempts, the newest first.' })
  @Hint({ hidden: ['LIST'] })
  attempts!: Connection<VisitAttemptType>;
}

/** The visits of a round. */
@Resolver(() => VisitRoundType)
export class VisitsOfRound {
  @Connection(() => VisitType, {
    by: 'visitRoundId',
    description: 'Its visits, the newest first; none before it starts.',
  })
  @Hint({ hidden: ['LIST'] })
  visits!: Connection<VisitType>;
}

export const visitReads = reads(VisitType, {
  prefix: 'visit',
  entity: () => Visit,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: {
    visitRound: one(() => VisitRoundType, 'visitRoundId', { impliedBy: true }),
    customer: one(() => AccountType, 'buyerId'),
    agent: one(() => AccountType, 'agentId'),
    doneBy: one(() => AccountType, 'doneById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'attemptCount', 'dueAt'],
      from: ({ status, attemptCount, dueAt }, viewer, now) =>
        status === VisitStatus.WAITING &&
        (attemptCount > 0 || (dueAt !== null && dueAt <= now)) &&
        !isNone(scopeOf(viewer, Permission.COMPLAINTS_HANDLE))
          ? [VisitAction.RECORD]
          : [],
    },
  },
  filters: {
    isDue: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isForMe: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.agentId} is not distinct from ${viewer.accountId}) = ${value}`,
    hasWishes: (value: boolean, row) => sql<boolean>`(coalesce(${row.wishes}, '') <> '') = ${value}`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const visitAttemptReads = reads(VisitAttemptType, {
  prefix: 'visitattempt',
  entity: () => VisitAttempt,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { account: one(() => AccountType, 'accountId') },
});
