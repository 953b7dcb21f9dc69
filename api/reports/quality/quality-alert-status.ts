import type { Lifecycle } from '../../kernel/transition.js';

export enum QualityAlertStatus {
  OPEN = 'OPEN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  CLOSED = 'CLOSED',
}

export enum QualityAlertAction {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  CLOSE = 'CLOSE',
}

export interface QualityAlertFacts {
  status: QualityAlertStatus;
}

const { OPEN, ACKNOWLEDGED, CLOSED } = QualityAlertStatus;

/** The states of a quality alert (G7). Its clock: a setting's hours to answer, then the day that was promised. */
export const qualityAlertLifecycle: Lifecycle<QualityAlertStatus, QualityAlertAction, QualityAlertFacts> = {
  name: 'quality alert',
  states: {
    OPEN: { means: 'Raised; the merchant has to name a corrective action in time, or operations are told.' },
    ACKNOWLEDGED: {
      means: 'A corrective action is named, with the day by which it is done; after it operations are told.',
    },
    CLOSED: { means: 'Operations have seen that the corrective action was taken.' },
  },
  transitions: {
    ACKNOWLEDGE: { from: [OPEN, ACKNOWLEDGED], to: ACKNOWLEDGED },
    CLOSE: { from: [ACKNOWLEDGED], to: CLOSED },
  },
};
