import './attempt.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { PaymentAttemptStatus } from './attempt-status.js';
import { NotificationVerdict } from './gateway-notification.entity.js';

@InputType('PaymentAttemptFilter', { description: 'Which attempts; conditions add up.' })
class PaymentAttemptFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this number of the gateway.' })
  q?: string | null;

  @Field(() => [PaymentAttemptStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: PaymentAttemptStatus[] | null;

  @Field(() => [GatewayName], { nullable: true, description: 'Only through these.' })
  gateway?: GatewayName[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this payment.' })
  paymentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those started in this span.' })
  createdAt?: DateTimeRange | null;
}

enum PaymentAttemptOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(PaymentAttemptOrderField, {
  name: 'PaymentAttemptOrderField',
  description: 'What attempts are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were started.' } },
});

const PaymentAttemptOrder = orderByInput('PaymentAttemptOrder', PaymentAttemptOrderField);

@ArgsType()
export class PaymentAttemptsArgs extends RootPageArgs {
  @Field(() => PaymentAttemptFilter, { nullable: true, description: 'Which attempts to list.' })
  filter?: PaymentAttemptFilter | null;

  @Field(() => PaymentAttemptOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@InputType('GatewayNotificationFilter', { description: 'Which notifications; conditions add up.' })
class GatewayNotificationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only those that claim to be about this attempt.' })
  q?: string | null;

  @Field(() => [NotificationVerdict], { nullable: true, description: 'Only those of which this came.' })
  verdict?: NotificationVerdict[] | null;

  @Field(() => ID, { nullable: true, description: 'Only about this attempt.' })
  attemptId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those that arrived in this span.' })
  receivedAt?: DateTimeRange | null;
}

enum GatewayNotificationOrderField {
  RECEIVED_AT = 'RECEIVED_AT',
}

registerEnumType(GatewayNotificationOrderField, {
  name: 'GatewayNotificationOrderField',
  description: 'What notifications are sorted by.',
  valuesConfig: { RECEIVED_AT: { description: 'When they arrived.' } },
});

const GatewayNotificationOrder = orderByInput('GatewayNotificationOrder', GatewayNotificationOrderField);

@ArgsType()
export class GatewayNotificationsArgs extends RootPageArgs {
  @Field(() => GatewayNotificationFilter, { nullable: true, description: 'Which notifications to list.' })
  filter?: GatewayNotificationFilter | null;

  @Field(() => GatewayNotificationOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
