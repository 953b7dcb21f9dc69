import { sql } from 'kysely';
import { App } from '../accounts/index.js';
import { CHECKPOINT, readCursor } from '../events/index.js';
import { reaches } from '../kernel/actor.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { loadWebhookEndpoint } from './load-webhook-endpoint.js';
import { whyNotSentTo } from './outside-address.js';
import { WEBHOOK_TEST } from './webhook.events.js';
import type { CreateWebhookEndpointInput, UpdateWebhookEndpointInput } from './webhook.inputs.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { WebhookEndpointAction, WebhookEndpointStatus } from './webhook-endpoint-status.js';
import { newWebhookSecret } from './webhook-secret.js';

const MOST_ENDPOINTS = 20;

/** Makes an endpoint of an app and tells its signing secret, once; it is sent what happens from now on (E11). */
export const createWebhookEndpoint = useCase(
  { name: 'createWebhookEndpoint', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { appId, name, url, kinds }: CreateWebhookEndpointInput) => {
    const app = await readingApp(ctx, appId);
    checkUrl(ctx, url);
    checkKinds(kinds);
    if ((await ctx.em.count(WebhookEndpoint, { appId })) >= MOST_ENDPOINTS)
      throw refuse('INVALID', `an app has at most ${MOST_ENDPOINTS} endpoints`, 'appId');
    const id = newId('webhook', ctx.clock);
    const { secret, sealed } = newWebhookSecret(ctx, id);
    ctx.em.create(WebhookEndpoint, {
      id,
      appId,
      merchantId: app.merchantId,
      name: name.trim(),
      url,
      kinds: [...new Set(kinds ?? [])],
      status: WebhookEndpointStatus.ENABLED,
      sealedSecret: sealed,
      createdAt: ctx.now,
      version: 1,
    });
    await ctx.em.flush();
    const { position } = await readCursor(ctx.db);
    await sql`insert into webhook_progress (endpoint_id, position) values (${id}, ${position})`.execute(ctx.db);
    return { id, secret };
  },
);

/** Changes what an endpoint is called, where it is and what it is sent; what waits for it goes to the new address (E11). */
export const updateWebhookEndpoint = useCase(
  { name: 'updateWebhookEndpoint', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { id, version, name, url, kinds }: UpdateWebhookEndpointInput) => {
    const endpoint = await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.EDIT);
    assertVersion(endpoint, version, {
      name: name ?? undefined,
      url: url ?? undefined,
      kinds: kinds ?? undefined,
    });
    if (url) checkUrl(ctx, url);
    checkKinds(kinds);
    if (name?.trim()) endpoint.name = name.trim();
    if (url) endpoint.url = url;
    if (kinds) endpoint.kinds = [...new Set(kinds)];
    return endpoint;
  },
);

async function readingApp(ctx: ScopedContext, appId: string): Promise<App> {
  const app = await ctx.em.findOne(App, appId);
  if (!app || !reaches(ctx.scope, { merchantId: app.merchantId })) throw notFound('app', 'appId');
  const isOver = app.revokedAt !== null || (app.expiresAt !== null && app.expiresAt <= ctx.now);
  if (isOver || !app.scopes.includes(Permission.EVENTS_READ))
    throw refuse('APP_CANNOT_READ_EVENTS', 'the app needs EVENTS_READ and has to be good', 'appId');
  return app;
}

/** A checkpoint is an item of the streams, not an event; a test comes when it is asked for. */
function checkKinds(kinds: readonly string[] | null | undefined): void {
  if (kinds?.some((kind) => kind === CHECKPOINT || kind === WEBHOOK_TEST))
    throw refuse('INVALID', 'checkpoints and tests are no events', 'kinds');
}

function checkUrl({ services }: ScopedContext, url: string): void {
  const reason = whyNotSentTo(url, services.reachesPrivateAddresses);
  if (reason) throw refuse('URL_NOT_ALLOWED', reason, 'url');
}
