import type { Lifecycle } from '../kernel/transition.js';

export enum SurveyStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  DISCARDED = 'DISCARDED',
}

export enum SurveyAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
  DISCARD = 'DISCARD',
}

interface Facts {
  status: SurveyStatus;
}

/** A round of the survey of expectation and perception (H6): planned by hand, opened and closed by the clock. */
export const surveyLifecycle: Lifecycle<SurveyStatus, 'EDIT' | 'DISCARD' | 'OPEN' | 'CLOSE', Facts> = {
  name: 'survey round',
  states: {
    DRAFT: { means: 'Planned: period and statements can still change; it opens by itself.' },
    OPEN: { means: 'Who is invited, and the statements, are fixed; customers answer until it closes by itself.' },
    CLOSED: { means: 'Over: its answers are told together and stay as they are for good.' },
    DISCARDED: { means: 'Given up before it opened.' },
  },
  transitions: {
    EDIT: { from: [SurveyStatus.DRAFT] },
    DISCARD: { from: [SurveyStatus.DRAFT], to: SurveyStatus.DISCARDED },
    OPEN: { from: [SurveyStatus.DRAFT], to: SurveyStatus.OPEN },
    CLOSE: { from: [SurveyStatus.OPEN], to: SurveyStatus.CLOSED },
  },
};
