import type { Lifecycle } from '../../kernel/transition.js';
import { ReturnStepStatus } from './return-playbook.entity.js';

export enum ReturnStepAction {
  TAKE = 'TAKE',
  LEAVE_OUT = 'LEAVE_OUT',
  REOPEN = 'REOPEN',
}

export interface ReturnStepFacts {
  status: ReturnStepStatus;
  readonly isAutomatic: boolean;
}

const { OPEN, TAKEN, SKIPPED } = ReturnStepStatus;

/** The states of a step of a return's playbook (G2). */
export const returnStepLifecycle: Lifecycle<ReturnStepStatus, ReturnStepAction, ReturnStepFacts> = {
  name: 'return step',
  states: {
    OPEN: { means: 'Not taken yet.' },
    TAKEN: { means: 'Taken, by hand or by what was done with the return.' },
    SKIPPED: { means: 'Left out, with the reason.' },
  },
  transitions: {
    TAKE: { from: [OPEN], to: TAKEN },
    LEAVE_OUT: { from: [OPEN], to: SKIPPED },
    REOPEN: {
      from: [TAKEN, SKIPPED],
      to: OPEN,
      unless: ({ isAutomatic }) => (isAutomatic ? 'it was done with the return, which stays' : null),
    },
  },
};
