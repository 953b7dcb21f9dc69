import type { Lifecycle } from '../kernel/transition.js';

/** Where the money of a checkout stands; tenders and their allocations share these states. */
export enum PaymentStatus {
  PENDING = 'PENDING',
  CAPTURED = 'CAPTURED',
  CANCELLED = 'CANCELLED',
}

export const paymentLifecycle: Lifecycle<PaymentStatus, 'CAPTURE' | 'CANCEL', { status: PaymentStatus }> = {
  name: 'payment',
  states: {
    PENDING: { means: 'Waits for the buyer’s money.' },
    CAPTURED: { means: 'The money is here; what was paid for an order is held until the order completes.' },
    CANCELLED: { means: 'Was never paid and cannot be paid any more.' },
  },
  transitions: {
    CAPTURE: { from: [PaymentStatus.PENDING], to: PaymentStatus.CAPTURED },
    CANCEL: { from: [PaymentStatus.PENDING], to: PaymentStatus.CANCELLED },
  },
};
