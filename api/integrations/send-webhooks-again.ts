import { sql } from 'kysely';
import { readCursor } from '../events/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { notAllowedNow, transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { loadWebhookEndpoint } from './load-webhook-endpoint.js';
import { WEBHOOK_TEST } from './webhook.events.js';
import type { ReplayWebhooksInput } from './webhook.inputs.js';
import {
  WebhookDeliveryAction,
  type WebhookDeliveryStatus,
  webhookDeliveryLifecycle,
} from './webhook-delivery-status.js';
import { WebhookEndpointAction } from './webhook-endpoint-status.js';

/** Sends an endpoint a delivery that says it is a test, so that its receiver can be tried (E11). */
export const testWebhookEndpoint = useCase(
  { name: 'testWebhookEndpoint', permission: Permission.APPS_MANAGE },
  async (ctx, input: { id: string }) => {
    const { id: endpointId, merchantId } = await loadWebhookEndpoint(ctx, input.id, WebhookEndpointAction.SEND_TEST);
    const id = newId('delivery', ctx.clock);
    await sql`
      insert into webhook_delivery
        (id, endpoint_id, merchant_id, kind, record_id, status, attempts, next_at, created_at)
      values (${id}, ${endpointId}, ${merchantId}, ${WEBHOOK_TEST}, ${id}, 'WAITING', 0, ${ctx.now}, ${ctx.now})`.execute(
      ctx.db,
    );
    return { id, endpointId };
  },
);

/** Sends a delivery again, with its id and as many attempts as a new one (E11). */
export const redeliverWebhook = useCase(
  { name: 'redeliverWebhook', permission: Permission.APPS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const { rows } = await sql<{ status: WebhookDeliveryStatus; merchantId: string | null }>`
      select status, merchant_id as "merchantId" from webhook_delivery where id = ${id} for update`.execute(ctx.db);
    const delivery = rows[0];
    if (!delivery || !reaches(ctx.scope, delivery)) throw notFound('webhook delivery', 'id');
    transition(webhookDeliveryLifecycle, WebhookDeliveryAction.REDELIVER, delivery);
    await sql`
      update webhook_delivery set status = ${delivery.status}, attempts = 0, next_at = ${ctx.now}, failure = null
      where id = ${id}`.execute(ctx.db);
    return { id };
  },
);

/**
 * Sends an endpoint everything of a span of time again that it is meant to get, in order (E11). Deliveries that were made
 * keep their ids. One replay of an endpoint at a time.
 */
export const replayWebhooks = useCase(
  { name: 'replayWebhooks', permission: Permission.APPS_MANAGE },
  async (ctx, { id, from, until }: ReplayWebhooksInput) => {
    await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.REPLAY);
    if (until && until <= from) throw refuse('INVALID', 'it ends before it begins', 'until');
    const { rows } = await sql<{ first: string | null; last: string | null }>`
      select min(position) as first, max(position) as last from event
      where position is not null and occurred_at >= ${from}::timestamptz
        and occurred_at < ${until ?? new Date(ctx.now.getTime() + 1)}::timestamptz`.execute(ctx.db);
    const { position } = await readCursor(ctx.db);
    const [first, last] = [Number(rows[0]?.first ?? 0), Math.min(Number(rows[0]?.last ?? 0), position)];
    if (first === 0) throw refuse('INVALID', 'no event of that time is kept', 'from');
    const { rows: begun } = await sql`
      update webhook_progress set replay_position = ${first - 1}, replay_through = ${last}
      where endpoint_id = ${id} and (replay_position is null or replay_position >= replay_through)
      returning endpoint_id`.execute(ctx.db);
    if (begun.length === 0) throw notAllowedNow('a replay of this endpoint is under way');
    return { id };
  },
);
