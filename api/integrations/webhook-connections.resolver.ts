import { Resolver } from 'type-graphql';
import { AppType } from '../accounts/index.js';
import { Connection } from '../kernel/read/index.js';
import { WebhookDeliveryType } from './webhook-delivery.type.js';
import { WebhookEndpointType } from './webhook-endpoint.type.js';

/** Where an app wants events posted to. */
@Resolver(() => AppType)
export class AppWebhooks {
  @Connection(() => WebhookEndpointType, {
    by: 'appId',
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    description: 'Where it wants events posted to (E11).',
  })
  webhookEndpoints!: Connection<WebhookEndpointType>;
}

/** What an endpoint was sent. */
@Resolver(() => WebhookEndpointType)
export class WebhookDeliveries {
  @Connection(() => WebhookDeliveryType, {
    by: 'endpointId',
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    description: 'What it was sent in the last 30 days, the newest first.',
  })
  deliveries!: Connection<WebhookDeliveryType>;
}
