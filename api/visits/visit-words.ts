import type { Lifecycle } from '../kernel/transition.js';

/** Why customers are visited. */
export enum VisitOccasion {
  FESTIVAL = 'FESTIVAL',
  ANNIVERSARY = 'ANNIVERSARY',
  PROMOTION = 'PROMOTION',
  RENEWAL = 'RENEWAL',
  UPGRADE = 'UPGRADE',
}

export enum VisitRoundStatus {
  DRAFT = 'DRAFT',
  RUNNING = 'RUNNING',
  ENDED = 'ENDED',
  ARCHIVED = 'ARCHIVED',
  DISCARDED = 'DISCARDED',
}

export enum VisitRoundAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
  START = 'START',
  END = 'END',
  ARCHIVE = 'ARCHIVE',
  DISCARD = 'DISCARD',
}

interface RoundFacts {
  status: VisitRoundStatus;
}

/** A round of visits 回访计划 (H6): drafted, run until its last day, summed up, kept for good. */
export const visitRoundLifecycle: Lifecycle<VisitRoundStatus, Exclude<VisitRoundAction, 'CREATE'>, RoundFacts> = {
  name: 'round of visits',
  states: {
    DRAFT: { means: 'Planned: whom it reaches is counted anew whenever somebody looks.' },
    RUNNING: { means: 'Started: its customers are fixed and shared out; it ends by itself after its last day.' },
    ENDED: { means: 'Over: nobody is visited any more; waits for its summary.' },
    ARCHIVED: { means: 'Summed up and kept as it is for good.' },
    DISCARDED: { means: 'Given up before it started.' },
  },
  transitions: {
    EDIT: { from: [VisitRoundStatus.DRAFT] },
    START: { from: [VisitRoundStatus.DRAFT], to: VisitRoundStatus.RUNNING },
    END: { from: [VisitRoundStatus.RUNNING], to: VisitRoundStatus.ENDED },
    ARCHIVE: { from: [VisitRoundStatus.ENDED], to: VisitRoundStatus.ARCHIVED },
    DISCARD: { from: [VisitRoundStatus.DRAFT], to: VisitRoundStatus.DISCARDED },
  },
};

export enum VisitStatus {
  WAITING = 'WAITING',
  REACHED = 'REACHED',
  REFUSED = 'REFUSED',
  WRONG_NUMBER = 'WRONG_NUMBER',
  NOT_REACHED = 'NOT_REACHED',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** How one attempt went. */
export enum VisitResult {
  REACHED = 'REACHED',
  NO_ANSWER = 'NO_ANSWER',
  REFUSED = 'REFUSED',
  WRONG_NUMBER = 'WRONG_NUMBER',
}

export type VisitStep = 'REACH' | 'REFUSE' | 'MISDIAL' | 'POSTPONE' | 'GIVE_UP' | 'LAPSE' | 'WITHDRAW';

interface VisitFacts {
  status: VisitStatus;
}

const { WAITING } = VisitStatus;

/** One customer's visit in a round (H6); due at an instant outside rest hours. */
export const visitLifecycle: Lifecycle<VisitStatus, VisitStep, VisitFacts> = {
  name: 'visit',
  states: {
    WAITING: { means: 'Waits for its next attempt; ends with its round.' },
    REACHED: { means: 'The customer was reached.' },
    REFUSED: { means: 'The customer does not want to be called: no later round calls them, until they say otherwise.' },
    WRONG_NUMBER: { means: 'The number belongs to somebody else.' },
    NOT_REACHED: { means: 'Ended after as many attempts in vain as the market makes.' },
    LAPSED: { means: 'The round ended before the customer was reached.' },
    WITHDRAWN: { means: 'Taken back: the customer said they want no calls, or their account is no longer active.' },
  },
  transitions: {
    REACH: { from: [WAITING], to: VisitStatus.REACHED },
    REFUSE: { from: [WAITING], to: VisitStatus.REFUSED },
    MISDIAL: { from: [WAITING], to: VisitStatus.WRONG_NUMBER },
    POSTPONE: { from: [WAITING] },
    GIVE_UP: { from: [WAITING], to: VisitStatus.NOT_REACHED },
    LAPSE: { from: [WAITING], to: VisitStatus.LAPSED },
    WITHDRAW: { from: [WAITING], to: VisitStatus.WITHDRAWN },
  },
};
