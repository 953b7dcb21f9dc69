import type { Lifecycle } from '../../kernel/transition.js';

/** How bad the lowest score of a review is. */
export enum BadReviewSeverity {
  MIDDLING = 'MIDDLING',
  BAD = 'BAD',
  SEVERE = 'SEVERE',
}

/** How far the desk got with its author. */
export enum BadReviewStatus {
  OPEN = 'OPEN',
  PROMISED = 'PROMISED',
  AWAITING_COMPENSATION = 'AWAITING_COMPENSATION',
  REFUSED = 'REFUSED',
  CHANGED = 'CHANGED',
  CLOSED = 'CLOSED',
}

/** What a case waits for next. */
export enum BadReviewStep {
  CALL = 'CALL',
  DECISION = 'DECISION',
  CHANGE = 'CHANGE',
  PAYMENT = 'PAYMENT',
}

/** The farthest the desk went to reach the author. */
export enum ContactStatus {
  NONE = 'NONE',
  MESSAGED = 'MESSAGED',
  TEXTED = 'TEXTED',
  PHONED = 'PHONED',
}

export enum ContactWay {
  MESSAGE = 'MESSAGE',
  SMS = 'SMS',
  PHONE = 'PHONE',
}

export enum ContactResult {
  SENT = 'SENT',
  NO_ANSWER = 'NO_ANSWER',
  ANSWERED = 'ANSWERED',
}

export enum BadReviewAction {
  TAKE = 'TAKE',
  MESSAGE = 'MESSAGE',
  PHONE = 'PHONE',
  NOTE_ANSWER = 'NOTE_ANSWER',
  PROMISE = 'PROMISE',
  COMPENSATE = 'COMPENSATE',
  REFUSE = 'REFUSE',
  CLOSE = 'CLOSE',
}

export interface BadReviewFacts {
  status: BadReviewStatus;
  readonly ownerId: string | null;
}

const { OPEN, PROMISED, AWAITING_COMPENSATION, REFUSED, CLOSED } = BadReviewStatus;

/**
 * The states of a case at the bad-review desk 中差评处理 (C7). `CHANGED` is entered by no action: only its author changes a review.
 */
export const badReviewLifecycle: Lifecycle<BadReviewStatus, BadReviewAction, BadReviewFacts> = {
  name: 'bad review',
  states: {
    OPEN: { means: 'To be worked: its author is contacted, and called when 48 hours pass unanswered.' },
    PROMISED: { means: 'Its author promised to change it by a date; when that is over it is open again.' },
    AWAITING_COMPENSATION: {
      means: 'A slip waits to be paid; paid, the case is closed, turned down, it is open again.',
    },
    REFUSED: { means: 'Its author wants to leave it as it is. Over.' },
    CHANGED: { means: 'Its author changed it to a good one. Over; a change for the worse opens it again.' },
    CLOSED: { means: 'Over: compensated, or closed by the desk with a note.' },
  },
  transitions: {
    TAKE: {
      from: [OPEN, PROMISED, AWAITING_COMPENSATION],
      unless: ({ ownerId }) => (ownerId ? 'somebody has it in hand' : null),
    },
    MESSAGE: { from: [OPEN, PROMISED] },
    PHONE: { from: [OPEN, PROMISED] },
    NOTE_ANSWER: { from: [OPEN, PROMISED] },
    PROMISE: { from: [OPEN, PROMISED], to: PROMISED },
    COMPENSATE: { from: [OPEN, PROMISED], to: AWAITING_COMPENSATION },
    REFUSE: { from: [OPEN, PROMISED], to: REFUSED },
    CLOSE: { from: [OPEN, PROMISED], to: CLOSED },
  },
};
