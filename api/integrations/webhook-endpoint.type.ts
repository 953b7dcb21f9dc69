import { sql } from 'kysely';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AppType } from '../accounts/index.js';
import { EventKind } from '../events/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import {
  WebhookDisabledBecause,
  WebhookEndpointAction,
  WebhookEndpointStatus,
  webhookEndpointLifecycle,
} from './webhook-endpoint-status.js';

registerEnumType(WebhookEndpointStatus, {
  name: 'WebhookEndpointStatus',
  description: 'Whether an endpoint is sent events.',
  valuesConfig: describedStates(webhookEndpointLifecycle),
});

registerEnumType(WebhookDisabledBecause, {
  name: 'WebhookDisabledBecause',
  description: 'Why an endpoint is sent nothing.',
  valuesConfig: {
    BY_HAND: { description: 'Somebody disabled it.' },
    FAILING: { description: 'It failed for three days without a break.' },
    GONE: { description: 'It answered 410: it does not want any more.' },
  },
});

registerEnumType(WebhookEndpointAction, {
  name: 'WebhookEndpointAction',
  description: 'What may be done with a webhook endpoint.',
  valuesConfig: {
    EDIT: { description: 'Change its name, address and kinds.' },
    ROTATE_SECRET: { description: 'Give it another signing secret; for a day both sign.' },
    SEND_TEST: { description: 'Send it a test.' },
    REPLAY: { description: 'Send it the events of a span of time again.' },
    ENABLE: { description: 'Send to it again, from where it stopped.' },
    DISABLE: { description: 'Send it nothing for the time being.' },
    REMOVE: { description: 'Remove it with its delivery log.' },
  },
});

@ObjectType('WebhookEndpoint', {
  implements: Node,
  simpleResolvers: true,
  description: [
    'Where an app wants the events of the market posted to (E11), by the Standard Webhooks specification. The body is',
    '`{ "type": kind, "timestamp", "data": { cursor, position, recordId, sequence, merchantId, buyerId, facts } }`, the same',
    'facts as `marketEvents`. Headers: `webhook-id` (the same at every attempt: act once on each), `webhook-timestamp`,',
    '`webhook-signature`. Answer 2xx within 15 seconds. Other answers are tried again ten times over two days, `Retry-After`',
    'is honoured, 410 ends it. Events of one record arrive in order, one after the other; redirects are not followed.',
  ].join(' '),
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.APPS_MANAGE,
  title: 'name',
  columns: ['name', 'app', 'url', 'kinds', 'status', 'failingSince', 'openCount', 'createdAt'],
  defaultSort: 'createdAt',
  icon: 'Webhook',
})
export class WebhookEndpointType extends Node {
  @Field(() => String, { description: 'What its keepers call it.' })
  name!: string;

  @Field(() => AppType, { description: 'The app it belongs to.' })
  app!: AppType;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant whose events it is sent; null when its app works for the platform.',
  })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string | null;

  @Field(() => String, { description: 'Where events are posted to.' })
  url!: string;

  @Field(() => [EventKind], { description: 'The kinds it is sent; all when empty. At most 100.' })
  kinds!: string[];

  @Field(() => WebhookEndpointStatus, { description: 'Whether it is sent events.' })
  status!: WebhookEndpointStatus;

  @Field(() => WebhookDisabledBecause, { nullable: true, description: 'Why it is sent nothing; null while it is.' })
  disabledBecause!: WebhookDisabledBecause | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was disabled; null while it is enabled.' })
  disabledAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when every attempt has failed; null when the last one did not.',
  })
  failingSince!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is left alone, because it failed or asked for it; null when it never was.',
  })
  pausedUntil!: Date | null;

  @Field(() => Int, { description: 'Deliveries that are waiting or being sent; at most 5000 are prepared at a time.' })
  openCount!: number;

  @Field(() => Float, { description: 'Place in the order of the whole market up to which deliveries were made.' })
  position!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Place up to which events had expired before it could be sent them, because it was disabled for too long: read those records anew. Null when nothing was missed.',
  })
  missedThrough!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the secret before the present one signs too; null when there is none.',
  })
  previousUntil!: Date | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  version!: number;

  @Field(() => [WebhookEndpointAction], { description: 'What this viewer may do with it now.' })
  availableActions!: WebhookEndpointAction[];
}

@InputType('WebhookEndpointFilter', { description: 'Which webhook endpoints.' })
class WebhookEndpointFilter {
  @Field(() => ID, { nullable: true, description: 'Of this app.' })
  appId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of apps of this merchant.' })
  merchantId?: string | null;

  @Field(() => [WebhookEndpointStatus], { nullable: true, description: 'In one of these states.' })
  status?: WebhookEndpointStatus[] | null;
}

enum WebhookEndpointOrderField {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}

registerEnumType(WebhookEndpointOrderField, {
  name: 'WebhookEndpointOrderField',
  description: 'What webhook endpoints can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' }, NAME: { description: 'What they are called.' } },
});

const WebhookEndpointOrder = orderByInput('WebhookEndpointOrder', WebhookEndpointOrderField);

@ArgsType()
export class WebhookEndpointsArgs extends RootPageArgs {
  @Field(() => WebhookEndpointFilter, {
    nullable: true,
    description: 'Keeps only endpoints that meet every condition given.',
  })
  filter?: WebhookEndpointFilter | null;

  @Field(() => WebhookEndpointOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const webhookEndpointReads = reads(WebhookEndpointType, {
  prefix: 'webhook',
  entity: () => WebhookEndpoint,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.APPS_MANAGE), row.merchantId),
  relations: { app: one(() => AppType, 'appId', { impliedBy: true }) },
  expressions: {
    failingSince: (row) => sql<Date>`(select p.failing_since from webhook_progress p where p.endpoint_id = ${row.id})`,
    pausedUntil: (row) => sql<Date>`(select p.paused_until from webhook_progress p where p.endpoint_id = ${row.id})`,
    position: (row) => sql<number>`(select p.position::float8 from webhook_progress p where p.endpoint_id = ${row.id})`,
    missedThrough: (row) =>
      sql<number>`(select p.missed_through::float8 from webhook_progress p where p.endpoint_id = ${row.id})`,
    openCount: (row) =>
      sql<number>`(select count(*)::int from webhook_delivery d where d.endpoint_id = ${row.id} and d.next_at is not null)`,
  },
  computed: {
    availableActions: {
      needs: ['status'],
      from: ({ status }) => allowedActions(webhookEndpointLifecycle, { status }),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
