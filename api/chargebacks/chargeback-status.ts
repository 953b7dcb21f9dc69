import type { Lifecycle } from '../kernel/transition.js';

/** Where a chargeback stands; its parts have the same state. */
export enum ChargebackStatus {
  EVIDENCE_DUE = 'EVIDENCE_DUE',
  ANSWERED = 'ANSWERED',
  WON = 'WON',
  LOST = 'LOST',
}

export enum ChargebackAction {
  ANSWER = 'ANSWER',
  WIN = 'WIN',
  LOSE = 'LOSE',
}

const { EVIDENCE_DUE, ANSWERED, WON, LOST } = ChargebackStatus;

/** A buyer's dispute at the gateway or bank (F5). The evidence's day is the gateway's, so each row has its own clock. */
export const chargebackLifecycle: Lifecycle<ChargebackStatus, ChargebackAction, { status: ChargebackStatus }> = {
  name: 'chargeback',
  states: {
    EVIDENCE_DUE: {
      means: 'The gateway took the money; evidence is due by the day it named, and then it counts as lost.',
    },
    ANSWERED: { means: 'Evidence was sent; the gateway decides, and until then the money stays in suspense.' },
    WON: { means: 'The gateway gave the money back; what was held goes on.' },
    LOST: { means: 'The buyer keeps the money: a refund like any other, only that the gateway made it.' },
  },
  transitions: {
    ANSWER: { from: [EVIDENCE_DUE], to: ANSWERED },
    WIN: { from: [EVIDENCE_DUE, ANSWERED], to: WON },
    LOSE: { from: [EVIDENCE_DUE, ANSWERED], to: LOST },
  },
};
