import type { EventKinds } from '../events/index.js';

/** What a test delivery says it is. */
export const WEBHOOK_TEST = 'WEBHOOK_TEST';

export const webhookEventKinds: EventKinds = {
  [WEBHOOK_TEST]: 'A test that somebody sent to a webhook endpoint; it is part of no stream.',
};
