import type { Lifecycle } from '../../kernel/transition.js';

/** Where money that goes back through a gateway stands. */
export enum GatewayRefundStatus {
  ON_THE_WAY = 'ON_THE_WAY',
  SENT = 'SENT',
  REFUSED = 'REFUSED',
  REDIRECTED = 'REDIRECTED',
}

/** What finance does with a refund that a gateway refused. */
export enum GatewayRefundAction {
  RETRY = 'RETRY',
  REDIRECT = 'REDIRECT',
}

type Change = GatewayRefundAction | 'SEND' | 'REFUSE';

const { ON_THE_WAY, SENT, REFUSED, REDIRECTED } = GatewayRefundStatus;

export const gatewayRefundLifecycle: Lifecycle<GatewayRefundStatus, Change, { status: GatewayRefundStatus }> = {
  name: 'refund through a gateway',
  states: {
    ON_THE_WAY: { means: 'The gateway is asked for it, again and again under the same number, until it answers.' },
    SENT: { means: 'The gateway carried it out: the buyer has it where it came from.' },
    REFUSED: { means: 'The gateway will not carry it out; finance tries again or puts it into the wallet.' },
    REDIRECTED: { means: 'It went into the buyer’s wallet instead.' },
  },
  transitions: {
    SEND: { from: [ON_THE_WAY], to: SENT },
    REFUSE: { from: [ON_THE_WAY], to: REFUSED },
    RETRY: { from: [REFUSED], to: ON_THE_WAY },
    REDIRECT: { from: [REFUSED], to: REDIRECTED },
  },
};
