import type { Config } from '../config.js';
import type { Market } from '../context.js';
import type { Clock } from '../kernel/clock.js';
import type { KernelServices } from '../kernel/request-context.js';
import { demoGateway } from './pay-outside.js';

/** The demo's history speaks to nobody outside: its letters stay in the mailbox, its webhooks are
 * answered here, and so is what it asks of a gateway. */
export const keptInside = (config: Config, clock: Clock): Pick<Market, 'config' | 'postWebhook' | 'gateways'> => ({
  config: { ...config, ways: { hasMailbox: true, email: null, sms: null } },
  postWebhook: demoReceiver(),
  gateways: { ALIPAY: demoGateway(clock) },
});

/** The ERP at the other end: takes everything but the first paid order, whose goods it does not know. */
function demoReceiver(): KernelServices['postWebhook'] {
  let unknown: string | undefined;
  return ({ headers, body }) => {
    const id = headers['webhook-id'] ?? '';
    if (body.includes('"ORDER_PAID"')) unknown ??= id;
    const [status, response] = id === unknown ? [422, '{"error":"unknown SKU"}'] : [200, '{"ok":true}'];
    return Promise.resolve({ status, response, failure: null, retryAfterMs: null });
  };
}
