import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EventKind } from '../events/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import {
  byOwner,
  Connection,
  DateTimeRange,
  type OrderBy,
  one,
  orderByInput,
  RootPageArgs,
  reads,
} from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { WebhookDeliveryAction, WebhookDeliveryStatus, webhookDeliveryLifecycle } from './webhook-delivery-status.js';
import { WebhookEndpointType } from './webhook-endpoint.type.js';

registerEnumType(WebhookDeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'Where a delivery stands on its way to its endpoint.',
  valuesConfig: describedStates(webhookDeliveryLifecycle),
});

registerEnumType(WebhookDeliveryAction, {
  name: 'WebhookDeliveryAction',
  description: 'What may be done with a delivery.',
  valuesConfig: { REDELIVER: { description: 'Send it again, with the same id.' } },
});

@ObjectType('WebhookAttempt', {
  implements: Node,
  simpleResolvers: true,
  description: 'One attempt to deliver an event to an endpoint.',
})
export class WebhookAttemptType extends Node {
  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the answer; null when there was none.' })
  answeredStatus!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there was no answer; null when there was one.' })
  failure!: string | null;

  @Field(() => String, { description: 'The first 500 characters of the answer.' })
  response!: string;
}

@ObjectType('WebhookDelivery', {
  implements: Node,
  simpleResolvers: true,
  description: 'An event on its way to a webhook endpoint (E11); its id is the `webhook-id`. Kept for 30 days.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.APPS_MANAGE,
  title: 'kind',
  columns: [
    'createdAt',
    'endpoint',
    'kind',
    'status',
    'attempts',
    'answeredStatus',
    'failure',
    'nextAt',
    'deliveredAt',
  ],
  defaultSort: 'createdAt',
  icon: 'Outbox',
})
export class WebhookDeliveryType extends Node {
  @Field(() => WebhookEndpointType, { description: 'Where it goes.' })
  endpoint!: WebhookEndpointType;

  @Field(() => EventKind, { description: 'The kind of event.' })
  kind!: string;

  @Field(() => ID, { description: 'The record the event is about; of a test, the delivery itself.' })
  recordId!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Place of the event in the order of the market; null for a test.',
  })
  position!: number | null;

  @Field(() => WebhookDeliveryStatus, { description: 'Where it stands.' })
  status!: WebhookDeliveryStatus;

  @Field(() => Int, { description: 'Attempts since it was made, or last sent again by hand.' })
  attempts!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is tried next, at the earliest; null when it is not.',
  })
  nextAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null when there was none.' })
  answeredStatus!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed; null when it did not.' })
  failure!: string | null;

  @Connection(() => WebhookAttemptType, {
    by: 'deliveryId',
    defaultOrder: { field: 'STARTED_AT', direction: 'DESC' },
    description: 'Every attempt, the last first.',
  })
  log!: Connection<WebhookAttemptType>;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was delivered; null until then.' })
  deliveredAt!: Date | null;

  @Field(() => [WebhookDeliveryAction], { description: 'What this viewer may do with it now.' })
  availableActions!: WebhookDeliveryAction[];

  @Field(() => ID, { nullable: true, description: 'The merchant whose events they are; null for the platform.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string | null;
}

@InputType('WebhookDeliveryFilter', { description: 'Which deliveries.' })
class WebhookDeliveryFilter {
  @Field(() => ID, { nullable: true, description: 'To this endpoint.' })
  endpointId?: string | null;

  @Field(() => [WebhookDeliveryStatus], { nullable: true, description: 'In one of these states.' })
  status?: WebhookDeliveryStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'About this record.' })
  recordId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Made in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum WebhookDeliveryOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(WebhookDeliveryOrderField, {
  name: 'WebhookDeliveryOrderField',
  description: 'What deliveries can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' } },
});

const WebhookDeliveryOrder = orderByInput('WebhookDeliveryOrder', WebhookDeliveryOrderField);

@ArgsType()
export class WebhookDeliveriesArgs extends RootPageArgs {
  @Field(() => WebhookDeliveryFilter, {
    nullable: true,
    description: 'Keeps only deliveries that meet every condition given.',
  })
  filter?: WebhookDeliveryFilter | null;

  @Field(() => WebhookDeliveryOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

const newestFirst = { field: 'CREATED_AT', direction: 'DESC' } as const;

export const webhookDeliveryReads = reads(WebhookDeliveryType, {
  prefix: 'delivery',
  table: 'webhook_delivery',
  columns: {
    id: 'id',
    endpointId: 'endpoint_id',
    merchantId: { column: 'merchant_id', nullable: true },
    position: { column: 'position', type: 'bigint', nullable: true },
    kind: 'kind',
    recordId: 'record_id',
    status: 'status',
    attempts: { column: 'attempts', type: 'integer' },
    nextAt: { column: 'next_at', type: 'timestamptz', nullable: true },
    answeredStatus: { column: 'answered_status', type: 'integer', nullable: true },
    failure: 'failure',
    createdAt: { column: 'created_at', type: 'timestamptz' },
    deliveredAt: { column: 'delivered_at', type: 'timestamptz', nullable: true },
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.APPS_MANAGE), row.merchantId),
  relations: { endpoint: one(() => WebhookEndpointType, 'endpointId', { impliedBy: true }) },
  computed: {
    availableActions: {
      needs: ['status'],
      from: ({ status }) => allowedActions(webhookDeliveryLifecycle, { status: status as WebhookDeliveryStatus }),
    },
  },
  defaultOrder: newestFirst,
});

export const webhookAttemptReads = reads(WebhookAttemptType, {
  prefix: 'attempt',
  table: 'webhook_attempt',
  columns: {
    id: 'id',
    deliveryId: 'delivery_id',
    merchantId: { column: 'merchant_id', nullable: true },
    startedAt: { column: 'started_at', type: 'timestamptz' },
    durationMs: { column: 'duration_ms', type: 'integer' },
    answeredStatus: { column: 'answered_status', type: 'integer', nullable: true },
    failure: 'failure',
    response: 'response',
  },
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.APPS_MANAGE), row.merchantId),
});
