import type { Lifecycle } from '../kernel/transition.js';

/** Where the money of a checkout stands; tenders and their allocations share these states. */
export enum PaymentStatus {
  PENDING = 'PENDING',
  TO_COLLECT = 'TO_COLLECT',
  CAPTURED = 'CAPTURED',
  CANCELLED = 'CANCELLED',
}

export const paymentLifecycle: Lifecycle<
  PaymentStatus,
  'CAPTURE' | 'AGREE' | 'COLLECT' | 'CANCEL',
  { status: PaymentStatus }
> = {
  name: 'payment',
  states: {
    PENDING: { means: 'Waits for the buyer’s money.' },
    TO_COLLECT: { means: 'Agreed to be paid in cash at the door; nothing is here yet.' },
    CAPTURED: { means: 'The money is here; what was paid for an order is held until the order completes.' },
    CANCELLED: { means: 'Was never paid and cannot be paid any more.' },
  },
  transitions: {
    CAPTURE: { from: [PaymentStatus.PENDING], to: PaymentStatus.CAPTURED },
    AGREE: { from: [PaymentStatus.PENDING], to: PaymentStatus.TO_COLLECT },
    // With the last order of it; each is collected at its own door.
    COLLECT: { from: [PaymentStatus.TO_COLLECT], to: PaymentStatus.CAPTURED },
    CANCEL: { from: [PaymentStatus.PENDING, PaymentStatus.TO_COLLECT], to: PaymentStatus.CANCELLED },
  },
};

/** States in which nothing of an order's money is here. */
export const unpaidStates: ReadonlySet<PaymentStatus> = new Set([PaymentStatus.PENDING, PaymentStatus.TO_COLLECT]);
