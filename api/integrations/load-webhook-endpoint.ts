import { LockMode } from '@mikro-orm/core';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { transition } from '../kernel/transition.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { type WebhookEndpointAction, webhookEndpointLifecycle } from './webhook-endpoint-status.js';

/** The endpoint, locked, after this action's change of state, if the caller keeps its app. */
export async function loadWebhookEndpoint(
  ctx: ScopedContext,
  id: string,
  action: WebhookEndpointAction,
): Promise<WebhookEndpoint> {
  const endpoint = await ctx.em.findOne(WebhookEndpoint, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!endpoint || !reaches(ctx.scope, { merchantId: endpoint.merchantId })) throw notFound('webhook endpoint', 'id');
  transition(webhookEndpointLifecycle, action, endpoint);
  return endpoint;
}
