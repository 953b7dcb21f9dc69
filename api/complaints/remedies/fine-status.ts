import type { Lifecycle } from '../../kernel/transition.js';

export enum FineStatus {
  TO_APPROVE = 'TO_APPROVE',
  CHARGED = 'CHARGED',
  APPEALED = 'APPEALED',
  UPHELD = 'UPHELD',
  REVERSED = 'REVERSED',
  REJECTED = 'REJECTED',
}

export enum FineAction {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  APPEAL = 'APPEAL',
  DECIDE = 'DECIDE',
}

export interface FineFacts {
  status: FineStatus;
}

const { TO_APPROVE, CHARGED, APPEALED, UPHELD, REVERSED, REJECTED } = FineStatus;

/** A fine on a merchant 商家罚款 (H5): above the limit a second person approves first; the merchant appeals once, in time. */
export const fineLifecycle: Lifecycle<FineStatus, FineAction | 'UPHOLD' | 'REVERSE', FineFacts> = {
  name: 'fine',
  states: {
    TO_APPROVE: { means: 'Above the limit: a second person has to approve it; nothing was booked.' },
    CHARGED: { means: 'Taken off what is due to the merchant, which may appeal.' },
    APPEALED: { means: 'The merchant appeals; somebody other than those who fined it decides.' },
    UPHELD: { means: 'The appeal was dismissed; it stands.' },
    REVERSED: { means: 'Given back, all of it.' },
    REJECTED: { means: 'Turned down or withdrawn before it was charged, with a reason; nothing was booked.' },
  },
  transitions: {
    APPROVE: { from: [TO_APPROVE], to: CHARGED },
    REJECT: { from: [TO_APPROVE], to: REJECTED },
    APPEAL: { from: [CHARGED], to: APPEALED },
    DECIDE: { from: [APPEALED] },
    UPHOLD: { from: [APPEALED], to: UPHELD },
    REVERSE: { from: [CHARGED, APPEALED, UPHELD], to: REVERSED },
  },
};
