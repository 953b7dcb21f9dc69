import type { Lifecycle } from '../kernel/transition.js';

export enum WebhookDeliveryStatus {
  WAITING = 'WAITING',
  SENDING = 'SENDING',
  DELIVERED = 'DELIVERED',
  DEAD = 'DEAD',
}

export enum WebhookDeliveryAction {
  REDELIVER = 'REDELIVER',
}

const { WAITING, DELIVERED, DEAD } = WebhookDeliveryStatus;

/** The table is written by guarded statements; this says in one place what its states mean. */
export const webhookDeliveryLifecycle: Lifecycle<
  WebhookDeliveryStatus,
  WebhookDeliveryAction,
  { readonly status: WebhookDeliveryStatus }
> = {
  name: 'webhook delivery',
  states: {
    WAITING: { means: 'Waits for its turn, for an earlier event of its record, or to be tried again.' },
    SENDING: {
      means: 'Is being sent; half a minute later it counts as left lying and is sent again, with the same id.',
    },
    DELIVERED: { means: 'The endpoint answered 2xx.' },
    DEAD: { means: 'A dead letter: ten attempts failed. It can be sent again by hand.' },
  },
  transitions: { REDELIVER: { from: [DELIVERED, DEAD], to: WAITING } },
};
