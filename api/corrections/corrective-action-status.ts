import type { Lifecycle } from '../kernel/transition.js';

export enum CorrectiveActionStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  EFFECTIVE = 'EFFECTIVE',
  REPLACED = 'REPLACED',
  CANCELLED = 'CANCELLED',
}

export enum CorrectiveActionAction {
  CREATE = 'CREATE',
  HAND_OVER = 'HAND_OVER',
  FINISH = 'FINISH',
  REPLACE = 'REPLACE',
  CANCEL = 'CANCEL',
}

/** What a measurement says (H3). */
export enum CorrectiveVerdict {
  EFFECTIVE = 'EFFECTIVE',
  NOT_EFFECTIVE = 'NOT_EFFECTIVE',
}

export interface CorrectiveActionFacts {
  status: CorrectiveActionStatus;
}

const { OPEN, DONE, REPLACED, CANCELLED } = CorrectiveActionStatus;

/**
 * The states of a corrective action (H3). Its clock: a reminder before the day that was promised, then an alarm that rises;
 * once done, the window after which its effect is measured. Not effective opens it again with a new day.
 */
export const correctiveActionLifecycle: Lifecycle<
  CorrectiveActionStatus,
  Exclude<CorrectiveActionAction, 'CREATE'>,
  CorrectiveActionFacts
> = {
  name: 'corrective action',
  states: {
    OPEN: { means: 'Its owner has to do it by its day: reminded before, told upwards after.' },
    DONE: { means: 'Done, with what proves it; its effect is measured when the window is over.' },
    EFFECTIVE: { means: 'The measurement says that it helped.' },
    REPLACED: { means: 'It did not help enough; another one took its place.' },
    CANCELLED: { means: 'Not done after all, with a reason.' },
  },
  transitions: {
    HAND_OVER: { from: [OPEN] },
    FINISH: { from: [OPEN], to: DONE },
    REPLACE: { from: [OPEN], to: REPLACED },
    CANCEL: { from: [OPEN, DONE], to: CANCELLED },
  },
};
