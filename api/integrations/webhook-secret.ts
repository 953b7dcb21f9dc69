import { randomBytes } from 'node:crypto';
import type { UseCaseContext } from '../kernel/request-context.js';
import { seal } from '../kernel/sealed.js';

/** A new signing secret in the form Standard Webhooks give it, and how it is kept: it has to sign, so no hash will do. */
export function newWebhookSecret({ services }: UseCaseContext, endpointId: string): { secret: string; sealed: string } {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  return { secret, sealed: seal(services.keys.webhooks, endpointId, secret) };
}
