import { Field, Int, ObjectType, Resolver } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, reads } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import './clock.enums.js';
import { AlertClock, AlertKind, PauseReason } from './clock-words.js';

@ObjectType('ComplaintPause', {
  implements: Node,
  simpleResolvers: true,
  description: 'A span in which the clocks of a complaint stood still because its customer was waited for (H4).',
})
export class ComplaintPauseType extends Node {
  @Field(() => PauseReason, { description: 'What the customer was waited for.' })
  reason!: PauseReason;

  @Field(() => DateTime, { description: 'When the clocks stopped.' })
  pausedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When they ran again; null while they stand still.' })
  resumedAt?: Date | null;
}

@ObjectType('ComplaintAlert', {
  implements: Node,
  simpleResolvers: true,
  description: 'What time did to a complaint: warnings, breaches, levels (H4). Only ever added; staff alone see it.',
})
export class ComplaintAlertType extends Node {
  @Field(() => AlertKind, { description: 'What happened.' })
  kind!: AlertKind;

  @Field(() => AlertClock, { nullable: true, description: 'Which clock it was; null when it was none.' })
  clock?: AlertClock | null;

  @Field(() => Int, { description: 'The level of the complaint afterwards.' })
  level!: number;

  @Field(() => AccountType, { nullable: true, description: 'Who was in charge; null when nobody was.' })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'The instant at which it was due, whenever it was noticed.' })
  occurredAt!: Date;
}

const parties = {
  complaintId: 'complaint_id',
  merchantId: { column: 'merchant_id', nullable: true },
  buyerId: 'buyer_id',
} as const;

export const complaintPauseReads = reads(ComplaintPauseType, {
  prefix: 'complaintpause',
  table: 'complaint_pause',
  columns: {
    ...{ id: 'id', ...parties, reason: 'reason', pausedAt: { column: 'paused_at', type: 'timestamptz' } },
    resumedAt: { column: 'resumed_at', type: 'timestamptz', nullable: true },
  },
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
});

export const complaintAlertReads = reads(ComplaintAlertType, {
  prefix: 'complaintalert',
  table: 'complaint_alert',
  columns: {
    ...{
      id: 'id',
      ...parties,
      kind: 'kind',
      level: { column: 'level', type: 'integer' },
      occurredAt: { column: 'occurred_at', type: 'timestamptz' },
    },
    clock: { column: 'clock', nullable: true },
    accountId: { column: 'account_id', nullable: true },
  },
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: { account: one(() => AccountType, 'accountId') },
});

/** What its clocks did to a complaint. */
@Resolver(() => ComplaintType)
export class ComplaintHistory {
  @Connection(() => ComplaintPauseType, {
    by: 'complaintId',
    description: 'Its pauses, the newest first; staff alone.',
  })
  @Hint({ hidden: ['LIST'] })
  pauses!: Connection<ComplaintPauseType>;

  @Connection(() => ComplaintAlertType, {
    by: 'complaintId',
    description: 'Warnings, breaches and levels it rose to, the newest first; staff alone (H4).',
  })
  @Hint({ hidden: ['LIST'] })
  alerts!: Connection<ComplaintAlertType>;
}
