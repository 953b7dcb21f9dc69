import type { Lifecycle } from '../kernel/transition.js';

/** What is wrong with an order (E9): found by a rule, asked by the buyer, or raised by hand. */
export enum ProblemKind {
  LATE_REVIEW = 'LATE_REVIEW',
  LATE_SHIPMENT = 'LATE_SHIPMENT',
  LATE_DELIVERY = 'LATE_DELIVERY',
  STUCK_PARCEL = 'STUCK_PARCEL',
  FAILED_DELIVERY = 'FAILED_DELIVERY',
  REFUSED_PARCEL = 'REFUSED_PARCEL',
  HELD_TOO_LONG = 'HELD_TOO_LONG',
  BUYER_ASKS = 'BUYER_ASKS',
  RAISED = 'RAISED',
}

export enum ProblemStatus {
  OPEN = 'OPEN',
  IN_HAND = 'IN_HAND',
  CLOSED = 'CLOSED',
  CLEARED = 'CLEARED',
}

export enum ProblemAction {
  TAKE = 'TAKE',
  ASSIGN = 'ASSIGN',
  CLASSIFY = 'CLASSIFY',
  RECORD_CONTACT = 'RECORD_CONTACT',
  RECORD_CHASER = 'RECORD_CHASER',
  ADD_NOTE = 'ADD_NOTE',
  ANSWER = 'ANSWER',
  ESCALATE = 'ESCALATE',
  CLOSE = 'CLOSE',
}

/** Who is answerable for it now; rises when time runs out, or by hand. */
export enum ProblemLevel {
  OWNER = 'OWNER',
  SUPERVISOR = 'SUPERVISOR',
  MANAGER = 'MANAGER',
}

/** Why an order got into trouble; what improvements are grouped by. */
export enum ProblemCause {
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  SLOW_REVIEW = 'SLOW_REVIEW',
  SLOW_PICKING = 'SLOW_PICKING',
  WRONG_ADDRESS = 'WRONG_ADDRESS',
  BUYER_UNREACHABLE = 'BUYER_UNREACHABLE',
  CARRIER_DELAY = 'CARRIER_DELAY',
  PARCEL_LOST = 'PARCEL_LOST',
  DAMAGE = 'DAMAGE',
  DISRUPTION = 'DISRUPTION',
  SYSTEM_FAULT = 'SYSTEM_FAULT',
  OTHER = 'OTHER',
}

/** How many causes there are. */
export const MOST_CAUSES = Object.keys(ProblemCause).length;

export interface ProblemFacts {
  status: ProblemStatus;
  readonly level: ProblemLevel;
  readonly ownerId: string | null;
}

const { OPEN, IN_HAND, CLOSED, CLEARED } = ProblemStatus;
const open = [OPEN, IN_HAND] as const;

/** Who comes after this level; null at the top. */
export const levelAbove = (level: ProblemLevel): ProblemLevel | null =>
  ({
    [ProblemLevel.OWNER]: ProblemLevel.SUPERVISOR,
    [ProblemLevel.SUPERVISOR]: ProblemLevel.MANAGER,
    [ProblemLevel.MANAGER]: null,
  })[level];

/** The states of a problem order 问题订单 (E9). The clocks beside them are settings, one for each level. */
export const problemLifecycle: Lifecycle<ProblemStatus, ProblemAction, ProblemFacts> = {
  name: 'problem order',
  states: {
    OPEN: { means: 'Found, and nobody’s yet; its clock runs.' },
    IN_HAND: { means: 'Somebody owns it and keeps the buyer told.' },
    CLOSED: { means: 'Closed by somebody, with cause, responsible party and root cause.' },
    CLEARED: { means: 'Closed by itself: what was wrong is no longer so. What happened to it stays in its log.' },
  },
  transitions: {
    TAKE: { from: [OPEN], to: IN_HAND },
    ASSIGN: { from: open, to: IN_HAND },
    CLASSIFY: { from: open },
    RECORD_CONTACT: { from: open },
    RECORD_CHASER: { from: open },
    ADD_NOTE: { from: [OPEN, IN_HAND, CLOSED, CLEARED] },
    ANSWER: { from: open },
    ESCALATE: { from: open, unless: ({ level }) => (levelAbove(level) ? null : 'it is with the manager already') },
    CLOSE: { from: [IN_HAND], to: CLOSED },
  },
};
