import type { Lifecycle } from '../../kernel/transition.js';

/** Where one try to pay through a gateway stands. */
export enum PaymentAttemptStatus {
  OPENING = 'OPENING',
  OPEN = 'OPEN',
  CAPTURED = 'CAPTURED',
  RETURNED = 'RETURNED',
  CLOSED = 'CLOSED',
  FAILED = 'FAILED',
}

type Change = 'OPEN' | 'CAPTURE' | 'RETURN' | 'CLOSE' | 'FAIL';

const { OPENING, OPEN, CAPTURED, RETURNED, CLOSED, FAILED } = PaymentAttemptStatus;
/** Money may arrive for what was given up already: the gateway has the last word. */
const unpaid = [OPENING, OPEN, CLOSED, FAILED];

export const attemptLifecycle: Lifecycle<PaymentAttemptStatus, Change, { status: PaymentAttemptStatus }> = {
  name: 'payment attempt',
  states: {
    OPENING: { means: 'Is written down here; the gateway is being asked.' },
    OPEN: { means: 'The buyer can pay it until it expires; the gateway is asked again and again what became of it.' },
    CAPTURED: { means: 'The money is here and has paid the orders.' },
    RETURNED: { means: 'Money came that could not pay anything any more; it goes back whole.' },
    CLOSED: { means: 'Nobody paid it, and nobody can any more.' },
    FAILED: { means: 'The gateway did not open it; its error tells why.' },
  },
  transitions: {
    OPEN: { from: [OPENING], to: OPEN },
    CAPTURE: { from: unpaid, to: CAPTURED },
    RETURN: { from: unpaid, to: RETURNED },
    CLOSE: { from: [OPENING, OPEN], to: CLOSED },
    FAIL: { from: [OPENING], to: FAILED },
  },
};
