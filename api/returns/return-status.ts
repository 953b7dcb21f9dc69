import type { Lifecycle } from '../kernel/transition.js';

export enum ReturnKind {
  REFUND_ONLY = 'REFUND_ONLY',
  RETURN_REFUND = 'RETURN_REFUND',
}

/** Why goods come back (G2). */
export enum ReturnReason {
  NOT_AS_DESCRIBED = 'NOT_AS_DESCRIBED',
  POOR_SERVICE = 'POOR_SERVICE',
  MISSING_OR_SHORT = 'MISSING_OR_SHORT',
  LATE_DELIVERY = 'LATE_DELIVERY',
  DAMAGED_IN_TRANSIT = 'DAMAGED_IN_TRANSIT',
  QUALITY = 'QUALITY',
}

/** Damage and quality need pictures (G2). */
export const needsPictures: ReadonlySet<ReturnReason> = new Set([
  ReturnReason.DAMAGED_IN_TRANSIT,
  ReturnReason.QUALITY,
]);

export enum ReturnStatus {
  REQUESTED = 'REQUESTED',
  AWAITING_GOODS = 'AWAITING_GOODS',
  SENT_BACK = 'SENT_BACK',
  REJECTED = 'REJECTED',
  APPEALED = 'APPEALED',
  REFUNDED = 'REFUNDED',
  CLOSED = 'CLOSED',
}

export enum ReturnAction {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  SEND_BACK = 'SEND_BACK',
  CONFIRM_GOODS = 'CONFIRM_GOODS',
  WITHDRAW = 'WITHDRAW',
  APPEAL = 'APPEAL',
  DECIDE = 'DECIDE',
}

export interface ReturnFacts {
  status: ReturnStatus;
  readonly kind: ReturnKind;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const { REQUESTED, AWAITING_GOODS, SENT_BACK, REJECTED, APPEALED, REFUNDED, CLOSED } = ReturnStatus;

/** What each waiting state does by itself when its clock runs out: the rule's default, never nothing (G3). */
export type ReturnDefault = 'ACCEPT' | 'CONFIRM_GOODS' | 'CLOSE' | 'REFUND';

/** The states of a return. ACCEPT and DECIDE lead where kind and decision say; see their use cases. */
export const returnLifecycle: Lifecycle<ReturnStatus, ReturnAction, ReturnFacts> = {
  name: 'return',
  states: {
    REQUESTED: {
      means: 'The merchant has 48 hours to answer; silence accepts.',
      clock: { afterMs: 48 * HOUR_MS, action: 'ACCEPT' },
    },
    AWAITING_GOODS: {
      means: 'Accepted; the buyer has 7 days to send the goods back, or the return is closed.',
      clock: { afterMs: 7 * DAY_MS, action: 'CLOSE' },
    },
    SENT_BACK: {
      means: 'On its way back; the merchant has 7 days to inspect, or the goods count as fine.',
      clock: { afterMs: 7 * DAY_MS, action: 'CONFIRM_GOODS' },
    },
    REJECTED: {
      means: 'The merchant said no; the buyer has 7 days to appeal, or the return is closed.',
      clock: { afterMs: 7 * DAY_MS, action: 'CLOSE' },
    },
    APPEALED: {
      means: 'The platform decides within 72 hours, and its decision binds; silence refunds.',
      clock: { afterMs: 72 * HOUR_MS, action: 'REFUND' },
    },
    REFUNDED: { means: 'Paid back.' },
    CLOSED: { means: 'Ended without a refund.' },
  },
  transitions: {
    ACCEPT: { from: [REQUESTED] },
    REJECT: { from: [REQUESTED, SENT_BACK], to: REJECTED },
    SEND_BACK: { from: [AWAITING_GOODS], to: SENT_BACK },
    CONFIRM_GOODS: { from: [SENT_BACK], to: REFUNDED },
    WITHDRAW: { from: [REQUESTED, AWAITING_GOODS, REJECTED], to: CLOSED },
    APPEAL: { from: [REJECTED], to: APPEALED },
    DECIDE: { from: [APPEALED] },
  },
};
