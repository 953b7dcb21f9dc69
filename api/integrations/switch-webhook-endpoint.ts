import { sql } from 'kysely';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { loadWebhookEndpoint } from './load-webhook-endpoint.js';
import { WebhookDisabledBecause, WebhookEndpointAction } from './webhook-endpoint-status.js';

/** Sends to an endpoint again, from the first event on that it did not get (E11). Its failures are forgotten. */
export const enableWebhookEndpoint = useCase(
  { name: 'enableWebhookEndpoint', permission: Permission.APPS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const endpoint = await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.ENABLE);
    endpoint.disabledBecause = null;
    endpoint.disabledAt = null;
    await sql`
      update webhook_progress set failures = 0, failing_since = null, paused_until = null
      where endpoint_id = ${id}`.execute(ctx.db);
    await sql`
      update webhook_delivery set status = 'WAITING', attempts = 0, next_at = ${ctx.now}
      where endpoint_id = ${id} and next_at is not null`.execute(ctx.db);
    return endpoint;
  },
);

/** Sends an endpoint nothing more until it is enabled again; nothing is lost meanwhile (E11). */
export const disableWebhookEndpoint = useCase(
  { name: 'disableWebhookEndpoint', permission: Permission.APPS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const endpoint = await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.DISABLE);
    endpoint.disabledBecause = WebhookDisabledBecause.BY_HAND;
    endpoint.disabledAt = ctx.now;
    return endpoint;
  },
);

/** Removes an endpoint with its delivery log; the audit log remembers it (E11). */
export const removeWebhookEndpoint = useCase(
  { name: 'removeWebhookEndpoint', permission: Permission.APPS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    ctx.em.remove(await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.REMOVE));
    return { id };
  },
);
