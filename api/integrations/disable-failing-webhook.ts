import { LockMode } from '@mikro-orm/core';
import { Account, App, tellAccount } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { type WebhookDisabledBecause, WebhookEndpointStatus } from './webhook-endpoint-status.js';

/** Stops sending to an endpoint that says it is gone, or fails for days, and tells who made its app (E11). */
export const disableFailingWebhook = useCase(
  { name: 'disableFailingWebhook', permission: Permission.APPS_MANAGE },
  async (ctx, { id, because }: { id: string; because: WebhookDisabledBecause }) => {
    const endpoint = await ctx.em.findOne(WebhookEndpoint, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (endpoint?.status !== WebhookEndpointStatus.ENABLED) return { id };
    endpoint.status = WebhookEndpointStatus.DISABLED;
    endpoint.disabledBecause = because;
    endpoint.disabledAt = ctx.now;
    const app = await ctx.em.findOneOrFail(App, endpoint.appId);
    const maker = app.createdById ? await ctx.em.findOne(Account, app.createdById) : null;
    if (maker)
      await tellAccount(ctx, maker, MessageKind.WEBHOOK_DISABLED, {
        variables: { name: endpoint.name, app: app.name },
        dedupeKey: `${id}/${ctx.now.toISOString()}`,
      });
    return { id };
  },
);
