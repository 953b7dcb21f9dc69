import type { Lifecycle } from '../../kernel/transition.js';

export enum WithdrawalStatus {
  REQUESTED = 'REQUESTED',
  CHECKED = 'CHECKED',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
  REJECTED = 'REJECTED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

export enum WithdrawalAction {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  PAY = 'PAY',
  FAIL = 'FAIL',
  CANCEL = 'CANCEL',
}

const { REQUESTED, CHECKED, APPROVED, PAID, REJECTED, FAILED, CANCELLED } = WithdrawalStatus;

interface WithdrawalFacts {
  status: WithdrawalStatus;
  readonly nextTryAt: unknown;
}

/** What the gateway may have sent already nobody transfers or gives back beside it. */
const atGateway = ({ status, nextTryAt }: WithdrawalFacts): string | null =>
  status === APPROVED && nextTryAt ? 'the gateway is sending it; its answer decides' : null;

/** A buyer's way out of the wallet (F2); the money is frozen from the request on. */
export const withdrawalLifecycle: Lifecycle<WithdrawalStatus, WithdrawalAction, WithdrawalFacts> = {
  name: 'withdrawal',
  states: {
    REQUESTED: { means: 'The buyer asked for it; its money is frozen and waits for finance.' },
    CHECKED: { means: 'One person of finance approved it; it is so large that a second one has to.' },
    APPROVED: { means: 'Approved: to be transferred, to an Alipay account by the gateway itself.' },
    PAID: { means: 'Transferred; the money left the market.' },
    REJECTED: { means: 'Finance turned it down, with a reason; the money is in the wallet again.' },
    FAILED: { means: 'The bank could not pay it or sent it back; the money is in the wallet again.' },
    CANCELLED: { means: 'The buyer took it back before it was approved; the money is in the wallet again.' },
  },
  transitions: {
    APPROVE: { from: [REQUESTED, CHECKED], leadsTo: APPROVED },
    REJECT: { from: [REQUESTED, CHECKED, APPROVED], to: REJECTED, unless: atGateway },
    PAY: { from: [APPROVED], to: PAID, unless: atGateway },
    FAIL: { from: [APPROVED, PAID], to: FAILED, unless: atGateway },
    CANCEL: { from: [REQUESTED, CHECKED], to: CANCELLED },
  },
};
