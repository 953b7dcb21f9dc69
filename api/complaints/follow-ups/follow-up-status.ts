import type { Lifecycle } from '../../kernel/transition.js';

export enum FollowUpStatus {
  SCHEDULED = 'SCHEDULED',
  REACHED = 'REACHED',
  ANSWERED = 'ANSWERED',
  REFUSED = 'REFUSED',
  NOT_REACHED = 'NOT_REACHED',
  WITHDRAWN = 'WITHDRAWN',
}

/** How an attempt to follow up went. */
export enum FollowUpResult {
  REACHED = 'REACHED',
  NO_ANSWER = 'NO_ANSWER',
  CALL_LATER = 'CALL_LATER',
  REFUSED = 'REFUSED',
}

/** How a follow-up ended; each counts as done (H3, H6). */
export enum FollowUpOutcome {
  REACHED = 'REACHED',
  ANSWERED = 'ANSWERED',
  REFUSED = 'REFUSED',
  NOT_REACHED = 'NOT_REACHED',
}

/** Outcomes that leave no score behind. */
export const withoutScore: ReadonlySet<string> = new Set([FollowUpOutcome.REFUSED, FollowUpOutcome.NOT_REACHED]);

export type FollowUpStep = 'REACH' | 'ANSWER' | 'REFUSE' | 'POSTPONE' | 'GIVE_UP' | 'WITHDRAW';

interface FollowUpFacts {
  status: FollowUpStatus;
}

const { SCHEDULED, REACHED, ANSWERED, REFUSED, NOT_REACHED, WITHDRAWN } = FollowUpStatus;

/** The follow-up 回访 of a resolved case (H6); due at an instant outside rest hours, told to the supervisor when it stays due. */
export const followUpLifecycle: Lifecycle<FollowUpStatus, FollowUpStep, FollowUpFacts> = {
  name: 'follow-up',
  states: {
    SCHEDULED: { means: 'Waits for its next attempt; told to the supervisor when that is not made in time.' },
    REACHED: { means: 'The customer was asked, and gave a score.' },
    ANSWERED: { means: 'The customer gave a score without being asked.' },
    REFUSED: { means: 'The customer did not want to be asked; done, without a score.' },
    NOT_REACHED: { means: 'Ended after as many attempts in vain as the market makes; done, without a score.' },
    WITHDRAWN: { means: 'The case was opened again before it took place.' },
  },
  transitions: {
    REACH: { from: [SCHEDULED], to: REACHED },
    ANSWER: { from: [SCHEDULED, REFUSED, NOT_REACHED], to: ANSWERED },
    REFUSE: { from: [SCHEDULED], to: REFUSED },
    POSTPONE: { from: [SCHEDULED] },
    GIVE_UP: { from: [SCHEDULED], to: NOT_REACHED },
    WITHDRAW: { from: [SCHEDULED], to: WITHDRAWN },
  },
};
