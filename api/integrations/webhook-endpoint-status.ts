import type { Lifecycle } from '../kernel/transition.js';

export enum WebhookEndpointStatus {
  ENABLED = 'ENABLED',
  DISABLED = 'DISABLED',
}

/** Why an endpoint is sent nothing. */
export enum WebhookDisabledBecause {
  BY_HAND = 'BY_HAND',
  FAILING = 'FAILING',
  GONE = 'GONE',
}

/** What its keepers may do with an endpoint; every entry has its mutation. */
export enum WebhookEndpointAction {
  EDIT = 'EDIT',
  ROTATE_SECRET = 'ROTATE_SECRET',
  SEND_TEST = 'SEND_TEST',
  REPLAY = 'REPLAY',
  ENABLE = 'ENABLE',
  DISABLE = 'DISABLE',
  REMOVE = 'REMOVE',
}

const { ENABLED, DISABLED } = WebhookEndpointStatus;

export const webhookEndpointLifecycle: Lifecycle<
  WebhookEndpointStatus,
  WebhookEndpointAction,
  { readonly status: WebhookEndpointStatus }
> = {
  name: 'webhook endpoint',
  states: {
    ENABLED: { means: 'Is sent every event of its kinds that its app may see, in order for each record.' },
    DISABLED: { means: 'Is sent nothing. Enabled again it goes on after the last event it was sent, as far as kept.' },
  },
  transitions: {
    EDIT: { from: [ENABLED, DISABLED] },
    ROTATE_SECRET: { from: [ENABLED, DISABLED] },
    SEND_TEST: { from: [ENABLED] },
    REPLAY: { from: [ENABLED] },
    ENABLE: { from: [DISABLED], to: ENABLED },
    DISABLE: { from: [ENABLED], to: DISABLED },
    REMOVE: { from: [ENABLED, DISABLED] },
  },
};
