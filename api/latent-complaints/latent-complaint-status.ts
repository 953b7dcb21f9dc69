import type { Lifecycle } from '../kernel/transition.js';

/** What makes a complaint likely before it is made (H7). */
export enum LatentSignalKind {
  LATE_DELIVERY = 'LATE_DELIVERY',
  REPEATED_CONTACT = 'REPEATED_CONTACT',
  LOW_SCORE = 'LOW_SCORE',
  LOW_FOLLOW_UP = 'LOW_FOLLOW_UP',
  RETURN_REFUSED = 'RETURN_REFUSED',
  RETURN_OVERDUE = 'RETURN_OVERDUE',
  ITEM_MISSING = 'ITEM_MISSING',
  REFUND_FAILED = 'REFUND_FAILED',
}

export enum LatentStatus {
  WATCHED = 'WATCHED',
  LISTED = 'LISTED',
  TAKEN = 'TAKEN',
  COMPLAINED = 'COMPLAINED',
  DISMISSED = 'DISMISSED',
  FADED = 'FADED',
}

export enum LatentAction {
  TAKE = 'TAKE',
  CONTACT = 'CONTACT',
  OPEN_COMPLAINT = 'OPEN_COMPLAINT',
  DISMISS = 'DISMISS',
}

export interface LatentFacts {
  status: LatentStatus;
  readonly ownerId: string | null;
}

const { LISTED, TAKEN, COMPLAINED, DISMISSED } = LatentStatus;

/** Those that stand on the list. */
export const onTheList: ReadonlySet<LatentStatus> = new Set([LISTED, TAKEN]);

/**
 * The states of a latent complaint 潜在投诉 (H7). People move it off the list; onto it, and off it when its trouble is over, it
 * is moved by weighing alone.
 */
export const latentLifecycle: Lifecycle<LatentStatus, LatentAction, LatentFacts> = {
  name: 'latent complaint',
  states: {
    WATCHED: { means: 'Something went wrong, and too little to be listed; weighed again when more happens.' },
    LISTED: { means: 'Its customer will likely complain; nobody has it in hand.' },
    TAKEN: { means: 'Somebody of the desk has it in hand.' },
    COMPLAINED: { means: 'There is a complaint. Over.' },
    DISMISSED: { means: 'The desk took it off the list; listed again when something new happens.' },
    FADED: { means: 'It left the list by itself: what was wrong is mended, or long ago.' },
  },
  transitions: {
    TAKE: {
      from: [LISTED, TAKEN],
      to: TAKEN,
      unless: ({ ownerId }) => (ownerId ? 'somebody has it in hand' : null),
    },
    CONTACT: { from: [LISTED, TAKEN], to: TAKEN },
    OPEN_COMPLAINT: { from: [LISTED, TAKEN], to: COMPLAINED },
    DISMISS: { from: [LISTED, TAKEN], to: DISMISSED },
  },
};
