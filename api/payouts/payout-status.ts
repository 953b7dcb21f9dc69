import type { Lifecycle } from '../kernel/transition.js';

export enum PayoutRunStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  FINISHED = 'FINISHED',
  DISCARDED = 'DISCARDED',
  DRAFTING = 'DRAFTING',
  DISCARDING = 'DISCARDING',
}

export enum PayoutRunAction {
  APPROVE = 'APPROVE',
  DISCARD = 'DISCARD',
  SEND = 'SEND',
  SEND_RETRIED = 'SEND_RETRIED',
}

export enum PayoutStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  PAID = 'PAID',
  FAILED = 'FAILED',
  RETURNED = 'RETURNED',
  DISCARDED = 'DISCARDED',
}

export enum PayoutAction {
  CONFIRM = 'CONFIRM',
  FAIL = 'FAIL',
  RETRY = 'RETRY',
  GIVE_UP = 'GIVE_UP',
  RETURN = 'RETURN',
}

export interface PayoutRunFacts {
  status: PayoutRunStatus;
  readonly retriedPayoutCount: number;
}

/** The run: drafted by one person, approved by another, then sent (I3). */
export const payoutRunLifecycle: Lifecycle<PayoutRunStatus, PayoutRunAction, PayoutRunFacts> = {
  name: 'payout run',
  states: {
    DRAFT: { means: 'Drafted: every due line is claimed and its money reserved; waits for a second person.' },
    APPROVED: { means: 'Approved by somebody other than whoever drafted it.' },
    SENT: { means: 'The bank file was made; the bank’s answers are awaited, payout by payout.' },
    FINISHED: { means: 'Every payout was paid or given up.' },
    DISCARDED: { means: 'Given up before it was sent: its lines are due again.' },
    DRAFTING: { means: 'Its lines are being claimed, batch by batch; goes on by itself.' },
    DISCARDING: { means: 'Being given up, batch by batch; goes on by itself.' },
  },
  transitions: {
    APPROVE: { from: [PayoutRunStatus.DRAFT], to: PayoutRunStatus.APPROVED },
    DISCARD: { from: [PayoutRunStatus.DRAFT, PayoutRunStatus.APPROVED], to: PayoutRunStatus.DISCARDING },
    SEND: { from: [PayoutRunStatus.APPROVED], to: PayoutRunStatus.SENT },
    SEND_RETRIED: {
      from: [PayoutRunStatus.SENT],
      unless: ({ retriedPayoutCount }) =>
        retriedPayoutCount > 0 ? null : 'no payout that is tried again waits for a bank file',
    },
  },
};

/** One merchant's payout within its run. */
export const payoutLifecycle: Lifecycle<PayoutStatus, PayoutAction, { status: PayoutStatus }> = {
  name: 'payout',
  states: {
    DRAFT: { means: 'In a drafted run.' },
    APPROVED: { means: 'In an approved run.' },
    SENT: { means: 'On its way through the bank.' },
    PAID: { means: 'The bank has paid it.' },
    FAILED: { means: 'The bank could not pay it; the money is due again until it is tried once more.' },
    RETURNED: { means: 'The bank had paid it and sent it back: the money is due to the merchant again.' },
    DISCARDED: { means: 'It or its run was given up: its lines are due again.' },
  },
  transitions: {
    CONFIRM: { from: [PayoutStatus.SENT], to: PayoutStatus.PAID },
    FAIL: { from: [PayoutStatus.SENT], to: PayoutStatus.FAILED },
    RETRY: { from: [PayoutStatus.FAILED], to: PayoutStatus.SENT },
    GIVE_UP: { from: [PayoutStatus.FAILED], to: PayoutStatus.DISCARDED },
    RETURN: { from: [PayoutStatus.PAID], to: PayoutStatus.RETURNED },
  },
};
