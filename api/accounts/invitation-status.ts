import type { Lifecycle } from '../kernel/transition.js';

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}

type Step = 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'EXPIRE';

export const INVITATION_DAYS = 7;
export const INVITATION_MS = INVITATION_DAYS * 24 * 3_600_000;

const { PENDING, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED } = InvitationStatus;

export const invitationLifecycle: Lifecycle<InvitationStatus, Step, { readonly status: InvitationStatus }> = {
  name: 'invitation',
  states: {
    PENDING: {
      means: 'Waits for its answer; after seven days it runs out.',
      clock: { afterMs: INVITATION_MS, action: 'EXPIRE' },
    },
    ACCEPTED: { means: 'Accepted: the person has the duty.' },
    DECLINED: { means: 'Declined by the person.' },
    WITHDRAWN: { means: 'Withdrawn by the merchant before it was answered.' },
    EXPIRED: { means: 'Nobody answered in time.' },
  },
  transitions: {
    ACCEPT: { from: [PENDING], to: ACCEPTED },
    DECLINE: { from: [PENDING], to: DECLINED },
    WITHDRAW: { from: [PENDING], to: WITHDRAWN },
    EXPIRE: { from: [PENDING], to: EXPIRED },
  },
};
