import './attempt.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { Permission } from '../../kernel/permission.js';
import { one, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { GatewayNotification, NotificationVerdict } from './gateway-notification.entity.js';
import { PaymentAttemptType } from './payment-attempt.type.js';

@Panel({
  group: 'MONEY',
  permission: Permission.PAYMENTS_READ,
  title: 'verdict receivedAt',
  columns: ['receivedAt', 'gateway', 'verdict', 'number', 'tradeStatus', 'amount', 'tradeNumber'],
  defaultSort: 'receivedAt',
  icon: 'Notifications',
})
@ObjectType('GatewayNotification', {
  implements: Node,
  simpleResolvers: true,
  description:
    'One notification of a gateway as it arrived (F3), believed or not; of those that are not believed at most 1,000 an hour are kept, for 90 days. Seen by staff.',
})
export class GatewayNotificationType extends Node {
  @Field(() => GatewayName, { description: 'Who sent it, or was said to.' })
  gateway!: GatewayName;

  @Field(() => NotificationVerdict, { description: 'What came of it.' })
  verdict!: NotificationVerdict;

  @Field(() => String, {
    nullable: true,
    description: 'The gateway’s id of it, as it claims; null when it claims none.',
  })
  notifyId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Our number of the attempt, as it claims; null when it claims none.',
  })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The gateway’s word for what happened, as it claims; null when it claims none.',
  })
  tradeStatus!: string | null;

  @Field(() => String, { nullable: true, description: 'The gateway’s own number; null when it was not believed.' })
  tradeNumber!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'How much arrived; null when it was not believed.' })
  amount!: MoneyType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the gateway had the money; null when it told of none.' })
  paidAt!: Date | null;

  @Field(() => DateTime, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field(() => PaymentAttemptType, { nullable: true, description: 'The attempt it is about; null when there is none.' })
  attempt!: PaymentAttemptType | null;
}

export const gatewayNotificationReads = reads(GatewayNotificationType, {
  prefix: 'notification',
  entity: () => GatewayNotification,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PAYMENTS_READ).all,
  relations: { attempt: one(() => PaymentAttemptType, 'attemptId') },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.number} = ${value.trim()}` },
});
