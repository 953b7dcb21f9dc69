import type { Lifecycle } from '../kernel/transition.js';

export enum SlipStatus {
  TO_APPROVE = 'TO_APPROVE',
  TO_PAY = 'TO_PAY',
  PAID = 'PAID',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  RETURNED = 'RETURNED',
}

export enum SlipAction {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  PAY = 'PAY',
  WITHDRAW = 'WITHDRAW',
  RETURN = 'RETURN',
  ATTACH = 'ATTACH',
}

export enum SlipPayee {
  WALLET = 'WALLET',
  MERCHANT = 'MERCHANT',
  OUTSIDE = 'OUTSIDE',
}

interface SlipFacts {
  status: SlipStatus;
  readonly payee: SlipPayee;
}

const { TO_APPROVE, TO_PAY, PAID, REJECTED, WITHDRAWN, RETURNED } = SlipStatus;

/** Money paid out by hand (F7): above the limit a second person approves first; all of it reaches finance, who pays. */
export const slipLifecycle: Lifecycle<SlipStatus, SlipAction, SlipFacts> = {
  name: 'slip',
  states: {
    TO_APPROVE: { means: 'Above the limit: a second person has to approve it.' },
    TO_PAY: { means: 'With finance, to be paid.' },
    PAID: { means: 'Paid and booked.' },
    REJECTED: { means: 'Turned down, with a reason; nothing was booked.' },
    WITHDRAWN: { means: 'Taken back by whoever wrote it; nothing was booked.' },
    RETURNED: { means: 'The bank sent the money back; the booking was undone by another.' },
  },
  transitions: {
    APPROVE: { from: [TO_APPROVE], to: TO_PAY },
    REJECT: { from: [TO_APPROVE, TO_PAY], to: REJECTED },
    PAY: { from: [TO_PAY], to: PAID },
    WITHDRAW: { from: [TO_APPROVE, TO_PAY], to: WITHDRAWN },
    ATTACH: { from: [TO_APPROVE, TO_PAY] },
    RETURN: {
      from: [PAID],
      to: RETURNED,
      unless: ({ payee }) => (payee === SlipPayee.OUTSIDE ? null : 'only a bank transfer comes back'),
    },
  },
};
