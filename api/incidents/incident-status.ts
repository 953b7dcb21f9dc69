import type { Lifecycle } from '../kernel/transition.js';

export enum IncidentStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

export enum IncidentAction {
  CREATE = 'CREATE',
  ADD_RECORD = 'ADD_RECORD',
  PLAN_STEP = 'PLAN_STEP',
  TAKE_STEP = 'TAKE_STEP',
  STOP_SALE = 'STOP_SALE',
  LIFT_STOP = 'LIFT_STOP',
  CONTACT = 'CONTACT',
  HAND_OVER = 'HAND_OVER',
  CLOSE = 'CLOSE',
}

interface IncidentFacts {
  status: IncidentStatus;
}

const { OPEN, CLOSED } = IncidentStatus;

/** A major incident (H9): open until its closing report is written. */
export const incidentLifecycle: Lifecycle<IncidentStatus, Exclude<IncidentAction, 'CREATE'>, IncidentFacts> = {
  name: 'incident',
  states: {
    OPEN: { means: 'Its owner works through its checklist.' },
    CLOSED: { means: 'Over, with a closing report; whatever it stopped is sold again.' },
  },
  transitions: {
    ADD_RECORD: { from: [OPEN] },
    PLAN_STEP: { from: [OPEN] },
    TAKE_STEP: { from: [OPEN] },
    STOP_SALE: { from: [OPEN] },
    LIFT_STOP: { from: [OPEN] },
    CONTACT: { from: [OPEN] },
    HAND_OVER: { from: [OPEN] },
    CLOSE: { from: [OPEN], to: CLOSED },
  },
};
