import type { Lifecycle } from '../kernel/transition.js';

/** What became of a step that somebody was to take. */
export enum StepStatus {
  OPEN = 'OPEN',
  TAKEN = 'TAKEN',
  SKIPPED = 'SKIPPED',
}

export enum StepAction {
  TAKE = 'TAKE',
  LEAVE_OUT = 'LEAVE_OUT',
  REOPEN = 'REOPEN',
}

export interface StepFacts {
  status: StepStatus;
  readonly isAutomatic: boolean;
}

const { OPEN, TAKEN, SKIPPED } = StepStatus;

/** The states of a step of a playbook (G2, H3). */
export const stepLifecycle: Lifecycle<StepStatus, StepAction, StepFacts> = {
  name: 'step',
  states: {
    OPEN: { means: 'Not taken yet.' },
    TAKEN: { means: 'Taken, by hand or by what was done.' },
    SKIPPED: { means: 'Left out, with the reason.' },
  },
  transitions: {
    TAKE: { from: [OPEN], to: TAKEN },
    LEAVE_OUT: { from: [OPEN], to: SKIPPED },
    REOPEN: {
      from: [TAKEN, SKIPPED],
      to: OPEN,
      unless: ({ isAutomatic }) => (isAutomatic ? 'it was done, which stays' : null),
    },
  },
};
