import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { loadWebhookEndpoint } from './load-webhook-endpoint.js';
import { WebhookEndpointAction } from './webhook-endpoint-status.js';
import { newWebhookSecret } from './webhook-secret.js';

const OVERLAP_MS = 24 * 3_600_000;

/** Gives an endpoint another signing secret, told once. For a day both sign, so that receivers can be moved over (E11). */
export const rotateWebhookSecret = useCase(
  { name: 'rotateWebhookSecret', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { id }: { id: string }) => {
    const endpoint = await loadWebhookEndpoint(ctx, id, WebhookEndpointAction.ROTATE_SECRET);
    const { secret, sealed } = newWebhookSecret(ctx, id);
    endpoint.sealedPreviousSecret = endpoint.sealedSecret;
    endpoint.previousUntil = new Date(ctx.now.getTime() + OVERLAP_MS);
    endpoint.sealedSecret = sealed;
    return { id, secret };
  },
);
