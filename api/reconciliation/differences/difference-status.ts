import type { Lifecycle } from '../../kernel/transition.js';

/** How the ledger and a bill differ (F6). */
export enum DifferenceKind {
  MISSING_HERE = 'MISSING_HERE',
  MISSING_THERE = 'MISSING_THERE',
  AMOUNT = 'AMOUNT',
  DATE = 'DATE',
}

export enum DifferenceStatus {
  OPEN = 'OPEN',
  ASSIGNED = 'ASSIGNED',
  TO_APPROVE = 'TO_APPROVE',
  IN_SUSPENSE = 'IN_SUSPENSE',
  RESOLVED = 'RESOLVED',
  CLOSED_ITSELF = 'CLOSED_ITSELF',
}

export enum DifferenceAction {
  ASSIGN = 'ASSIGN',
  NOTE = 'NOTE',
  RESOLVE = 'RESOLVE',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}

/** Where the money of a difference goes. */
export enum DifferenceTarget {
  SUSPENSE = 'SUSPENSE',
  GATEWAY_CHARGE = 'GATEWAY_CHARGE',
  DIFFERENCE = 'DIFFERENCE',
  WALLET = 'WALLET',
  MERCHANT = 'MERCHANT',
  EXPLAINED = 'EXPLAINED',
}

interface DifferenceFacts {
  status: DifferenceStatus;
  readonly kind: DifferenceKind;
}

const { OPEN, ASSIGNED, TO_APPROVE, IN_SUSPENSE, RESOLVED, CLOSED_ITSELF } = DifferenceStatus;

/**
 * A difference between a bill and the ledger (F6). RESOLVE says where the money belongs and books it; above the market's limit it
 * waits for a second person. What went to suspense stays on the desk until it is moved on.
 */
export const differenceLifecycle: Lifecycle<DifferenceStatus, DifferenceAction | 'CLOSE_ITSELF', DifferenceFacts> = {
  name: 'difference',
  states: {
    OPEN: { means: 'Found; nobody has taken it up.' },
    ASSIGNED: { means: 'Somebody looks into it.' },
    TO_APPROVE: { means: 'Above the limit: a second person has to approve the proposed booking.' },
    IN_SUSPENSE: { means: 'Booked to suspense; where it belongs is not clear yet.' },
    RESOLVED: { means: 'Booked where it belongs, or explained.' },
    CLOSED_ITSELF: { means: 'The other side appeared later; nothing had to be booked.' },
  },
  transitions: {
    ASSIGN: { from: [OPEN, ASSIGNED, IN_SUSPENSE, TO_APPROVE] },
    NOTE: { from: [OPEN, ASSIGNED, TO_APPROVE, IN_SUSPENSE, RESOLVED, CLOSED_ITSELF] },
    RESOLVE: { from: [OPEN, ASSIGNED, IN_SUSPENSE], leadsTo: RESOLVED },
    APPROVE: { from: [TO_APPROVE], leadsTo: RESOLVED },
    REJECT: { from: [TO_APPROVE], leadsTo: ASSIGNED },
    CLOSE_ITSELF: { from: [OPEN, ASSIGNED, TO_APPROVE], to: CLOSED_ITSELF },
  },
};
