import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { rotateWebhookSecret } from './rotate-webhook-secret.js';
import { createWebhookEndpoint, updateWebhookEndpoint } from './save-webhook-endpoint.js';
import { redeliverWebhook, replayWebhooks, testWebhookEndpoint } from './send-webhooks-again.js';
import { disableWebhookEndpoint, enableWebhookEndpoint, removeWebhookEndpoint } from './switch-webhook-endpoint.js';
import {
  CreateWebhookEndpointInput,
  RedeliverWebhookInput,
  ReplayWebhooksInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointInput,
} from './webhook.inputs.js';
import { WebhookDeliveriesArgs, WebhookDeliveryType } from './webhook-delivery.type.js';
import { WebhookEndpointsArgs, WebhookEndpointType } from './webhook-endpoint.type.js';

const webhookEndpoint = () => WebhookEndpointType;
const webhookDelivery = () => WebhookDeliveryType;
const toldSecret = {
  secret: 'The signing secret `whsec_…`, told this once; null when `errors` is not empty.',
};
const withSecret = { webhookEndpoint, secret: () => String };
const toEndpoint = ({ id }: { id: string }): Record<string, unknown> => ({
  webhookEndpoint: ref(WebhookEndpointType, id),
});
const toDelivery = ({ id }: { id: string }): Record<string, unknown> => ({
  webhookDelivery: ref(WebhookDeliveryType, id),
});

@Resolver()
export class WebhookResolver {
  @Query(() => connectionOf(() => WebhookEndpointType), { description: 'Where events are posted to (E11).' })
  @Auth(Permission.APPS_MANAGE)
  webhookEndpoints(@Args(() => WebhookEndpointsArgs) args: WebhookEndpointsArgs): Connection<WebhookEndpointType> {
    return page(WebhookEndpointType, args);
  }

  @Query(() => WebhookEndpointType, {
    nullable: true,
    description: 'One webhook endpoint; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.APPS_MANAGE)
  webhookEndpoint(@Arg('id', () => ID, { description: 'The endpoint.' }) id: string): WebhookEndpointType | null {
    return ref(WebhookEndpointType, id);
  }

  @Query(() => connectionOf(() => WebhookDeliveryType), {
    description: 'The delivery log of webhooks, dead letters included (E11).',
  })
  @Auth(Permission.APPS_MANAGE)
  webhookDeliveries(@Args(() => WebhookDeliveriesArgs) args: WebhookDeliveriesArgs): Connection<WebhookDeliveryType> {
    return page(WebhookDeliveryType, args);
  }

  @Query(() => WebhookDeliveryType, {
    nullable: true,
    description: 'One delivery; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.APPS_MANAGE)
  webhookDelivery(@Arg('id', () => ID, { description: 'The delivery.' }) id: string): WebhookDeliveryType | null {
    return ref(WebhookDeliveryType, id);
  }

  @Does(createWebhookEndpoint, payload('CreateWebhookEndpointPayload', withSecret, toldSecret), {
    description: 'Makes an endpoint of an app and tells its signing secret, this once (E11).',
    action: { on: 'WebhookEndpoint', value: 'CREATE', kind: 'CREATE' },
  })
  createWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateWebhookEndpointInput, { description: 'The new endpoint.' })
    input: CreateWebhookEndpointInput,
  ) {
    return carryOut(createWebhookEndpoint, ctx, input, (made) => ({ ...toEndpoint(made), secret: made.secret }));
  }

  @Does(updateWebhookEndpoint, payload('UpdateWebhookEndpointPayload', { webhookEndpoint }), {
    description: 'Changes what an endpoint is called, where it is and what it is sent (E11).',
    action: { on: 'WebhookEndpoint', value: 'EDIT', kind: 'EDIT' },
  })
  updateWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateWebhookEndpointInput, { description: 'What changes.' }) input: UpdateWebhookEndpointInput,
  ) {
    return carryOut(updateWebhookEndpoint, ctx, input, toEndpoint);
  }

  @Does(rotateWebhookSecret, payload('RotateWebhookSecretPayload', withSecret, toldSecret), {
    description: 'Gives an endpoint another signing secret, told this once; for 24 hours both sign (E11).',
    action: { on: 'WebhookEndpoint', value: 'ROTATE_SECRET', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  rotateWebhookSecret(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookEndpointInput, { description: 'Which.' }) input: WebhookEndpointInput,
  ) {
    return carryOut(rotateWebhookSecret, ctx, input, (made) => ({ ...toEndpoint(made), secret: made.secret }));
  }

  @Does(testWebhookEndpoint, payload('TestWebhookEndpointPayload', { webhookEndpoint, webhookDelivery }), {
    description: 'Sends an endpoint a test, which says so; look at the delivery for what came of it (E11).',
    action: { on: 'WebhookEndpoint', value: 'SEND_TEST', kind: 'TRANSITION', tone: 'PRIMARY' },
    throttlePerMinute: 30,
  })
  testWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookEndpointInput, { description: 'Which.' }) input: WebhookEndpointInput,
  ) {
    return carryOut(testWebhookEndpoint, ctx, input, (made) => ({
      ...toEndpoint({ id: made.endpointId }),
      ...toDelivery(made),
    }));
  }

  @Does(replayWebhooks, payload('ReplayWebhooksPayload', { webhookEndpoint }), {
    description:
      'Sends an endpoint everything again that happened in a span of time and that it is meant to get, in order (E11).',
    action: { on: 'WebhookEndpoint', value: 'REPLAY', kind: 'TRANSITION', tone: 'WARNING' },
  })
  replayWebhooks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplayWebhooksInput, { description: 'What to send again.' }) input: ReplayWebhooksInput,
  ) {
    return carryOut(replayWebhooks, ctx, input, toEndpoint);
  }

  @Does(enableWebhookEndpoint, payload('EnableWebhookEndpointPayload', { webhookEndpoint }), {
    description: 'Sends to an endpoint again, from the first event on that it did not get (E11).',
    action: { on: 'WebhookEndpoint', value: 'ENABLE', kind: 'TRANSITION', tone: 'SUCCESS', bulk: true },
  })
  enableWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookEndpointInput, { description: 'Which.' }) input: WebhookEndpointInput,
  ) {
    return carryOut(enableWebhookEndpoint, ctx, input, toEndpoint);
  }

  @Does(disableWebhookEndpoint, payload('DisableWebhookEndpointPayload', { webhookEndpoint }), {
    description: 'Sends an endpoint nothing more until it is enabled again; nothing is lost meanwhile (E11).',
    action: { on: 'WebhookEndpoint', value: 'DISABLE', kind: 'TRANSITION', tone: 'WARNING', confirm: true, bulk: true },
  })
  disableWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookEndpointInput, { description: 'Which.' }) input: WebhookEndpointInput,
  ) {
    return carryOut(disableWebhookEndpoint, ctx, input, toEndpoint);
  }

  @Does(removeWebhookEndpoint, payload('RemoveWebhookEndpointPayload', {}), {
    description: 'Removes an endpoint with its delivery log (E11).',
    action: { on: 'WebhookEndpoint', value: 'REMOVE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  removeWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookEndpointInput, { description: 'Which.' }) input: WebhookEndpointInput,
  ) {
    return carryOut(removeWebhookEndpoint, ctx, input, () => ({}));
  }

  @Does(redeliverWebhook, payload('RedeliverWebhookPayload', { webhookDelivery }), {
    description: 'Sends a delivery again, with the same id (E11).',
    action: { on: 'WebhookDelivery', value: 'REDELIVER', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  redeliverWebhook(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RedeliverWebhookInput, { description: 'Which.' }) input: RedeliverWebhookInput,
  ) {
    return carryOut(redeliverWebhook, ctx, input, toDelivery);
  }
}
