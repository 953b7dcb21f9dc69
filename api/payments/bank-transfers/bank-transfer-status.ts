import type { Lifecycle } from '../../kernel/transition.js';

export enum BankTransferStatus {
  WAITING = 'WAITING',
  CAPTURED = 'CAPTURED',
  TO_WALLET = 'TO_WALLET',
  REJECTED = 'REJECTED',
}

export enum BankTransferAction {
  CONFIRM = 'CONFIRM',
  REJECT = 'REJECT',
}

/** Why the money of a transfer paid no order and is in the buyer's wallet. */
export enum BankTransferOutcome {
  UNDERPAID = 'UNDERPAID',
  NOTHING_TO_PAY = 'NOTHING_TO_PAY',
  WALLET_SHORT = 'WALLET_SHORT',
}

const { WAITING, CAPTURED, REJECTED } = BankTransferStatus;

export const bankTransferLifecycle: Lifecycle<
  BankTransferStatus,
  BankTransferAction,
  { readonly status: BankTransferStatus }
> = {
  name: 'bank transfer',
  states: {
    WAITING: { means: 'The market waits for the buyer’s bank transfer, also after the orders’ time is over.' },
    CAPTURED: { means: 'It arrived and paid the orders; what was more than they cost is in the wallet.' },
    TO_WALLET: { means: 'It arrived, paid no order, and is in the buyer’s wallet whole.' },
    REJECTED: { means: 'It did not arrive; nothing was booked. Confirmed all the same when it comes later.' },
  },
  transitions: {
    // TO_WALLET instead when it cannot pay what waits.
    CONFIRM: { from: [WAITING, REJECTED], to: CAPTURED },
    REJECT: { from: [WAITING], to: REJECTED },
  },
};
