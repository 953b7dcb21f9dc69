import type { Lifecycle } from '../../kernel/transition.js';

export enum TopUpStatus {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}

export enum TopUpAction {
  CONFIRM = 'CONFIRM',
  REJECT = 'REJECT',
}

export interface TopUpFacts {
  status: TopUpStatus;
}

export const topUpLifecycle: Lifecycle<TopUpStatus, TopUpAction, TopUpFacts> = {
  name: 'top-up',
  states: {
    PENDING: { means: 'The market waits for the buyer’s bank transfer.' },
    CONFIRMED: { means: 'Finance saw the money arrive; it is in the wallet.' },
    REJECTED: { means: 'Finance turned it down, with a reason; nothing was booked.' },
  },
  transitions: {
    CONFIRM: { from: [TopUpStatus.PENDING], to: TopUpStatus.CONFIRMED },
    REJECT: { from: [TopUpStatus.PENDING], to: TopUpStatus.REJECTED },
  },
};
