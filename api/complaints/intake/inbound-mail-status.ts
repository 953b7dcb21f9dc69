import type { Lifecycle } from '../../kernel/transition.js';

export enum InboundMailStatus {
  REGISTERED = 'REGISTERED',
  ANSWERED = 'ANSWERED',
  WAITING = 'WAITING',
  DISMISSED = 'DISMISSED',
  IGNORED = 'IGNORED',
}

export enum InboundMailAction {
  REGISTER = 'REGISTER',
  DISMISS = 'DISMISS',
}

const { REGISTERED, WAITING, DISMISSED } = InboundMailStatus;

/** What becomes of an e-mail that comes in (H1). */
export const inboundMailLifecycle: Lifecycle<InboundMailStatus, InboundMailAction, { status: InboundMailStatus }> = {
  name: 'e-mail',
  states: {
    REGISTERED: { means: 'A complaint was registered from it.' },
    ANSWERED: { means: 'It answers a case, and stands in its conversation.' },
    WAITING: { means: 'Its sender has no account; staff say whose it is, or dismiss it.' },
    DISMISSED: { means: 'Staff found that it is no complaint.' },
    IGNORED: { means: 'Written by a machine: an automatic answer, a mass mail or a bounce.' },
  },
  transitions: {
    REGISTER: { from: [WAITING, DISMISSED], to: REGISTERED },
    DISMISS: { from: [WAITING], to: DISMISSED },
  },
};
