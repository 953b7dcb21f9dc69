import type { Lifecycle } from '../../kernel/transition.js';

/** Where a document of a merchant stands (B1, B4). */
export enum DocumentStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  WAIVED = 'WAIVED',
  EXPIRED = 'EXPIRED',
  REPLACED = 'REPLACED',
}

/** What reviewers do with a document. */
export enum DocumentAction {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
}

/** What else happens to one: the clock ends it, and the next one takes its place. */
type DocumentChange = DocumentAction | 'EXPIRE' | 'REPLACE';

/** What happens to a shop on the day after a document of it ended (B4). */
export enum AtExpiry {
  WARN = 'WARN',
  SUSPEND = 'SUSPEND',
}

const { PENDING, ACCEPTED, REJECTED, WAIVED, EXPIRED, REPLACED } = DocumentStatus;

export const documentLifecycle: Lifecycle<DocumentStatus, DocumentChange, { status: DocumentStatus }> = {
  name: 'document',
  states: {
    PENDING: { means: 'Handed in; waits for a reviewer.' },
    ACCEPTED: { means: 'A reviewer accepted it: it counts until it ends or another takes its place.' },
    REJECTED: { means: 'A reviewer said what is wrong with it; hand in another.' },
    WAIVED: { means: 'A reviewer said why the shop needs none.' },
    EXPIRED: { means: 'Its last day is over, and no other was accepted yet.' },
    REPLACED: { means: 'Another one took its place; kept to be read.' },
  },
  transitions: {
    ACCEPT: { from: [PENDING], to: ACCEPTED },
    REJECT: { from: [PENDING], to: REJECTED },
    EXPIRE: { from: [ACCEPTED], to: EXPIRED },
    REPLACE: { from: [PENDING, ACCEPTED, REJECTED, WAIVED, EXPIRED], to: REPLACED },
  },
};

/** Of one kind, a merchant has at most one in one of these. */
export const heldStatuses = [ACCEPTED, WAIVED, EXPIRED] as const;
