import type { Lifecycle } from '../kernel/transition.js';

/** A question 咨询, or a proposal of what should become better 建议 (H8). */
export enum InquiryKind {
  QUESTION = 'QUESTION',
  SUGGESTION = 'SUGGESTION',
}

/** How it reached us. */
export enum InquiryChannel {
  WEB = 'WEB',
  PHONE = 'PHONE',
  CHAT = 'CHAT',
  EMAIL = 'EMAIL',
  ON_SITE = 'ON_SITE',
}

export enum InquiryStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CHANGED = 'CHANGED',
}

export enum InquiryAction {
  TAKE = 'TAKE',
  ANSWER = 'ANSWER',
  RECORD_CHANGE = 'RECORD_CHANGE',
  ASK_AGAIN = 'ASK_AGAIN',
}

export interface InquiryFacts {
  status: InquiryStatus;
  readonly ownerId: string | null;
}

const { OPEN, ANSWERED, CHANGED } = InquiryStatus;

/** The states of an inquiry (H8). Its clock is a setting; out of time it is taken back from whoever holds it. */
export const inquiryLifecycle: Lifecycle<InquiryStatus, InquiryAction, InquiryFacts> = {
  name: 'inquiry',
  states: {
    OPEN: { means: 'Waits for its answer; its clock runs.' },
    ANSWERED: { means: 'Answered. It may be asked again, and a change it led to may be recorded.' },
    CHANGED: { means: 'It led to a change, which is recorded with it.' },
  },
  transitions: {
    TAKE: { from: [OPEN], unless: ({ ownerId }) => (ownerId ? 'somebody has it in hand' : null) },
    ANSWER: { from: [OPEN], to: ANSWERED },
    RECORD_CHANGE: { from: [ANSWERED, CHANGED], to: CHANGED },
    ASK_AGAIN: { from: [ANSWERED, CHANGED], to: OPEN },
  },
};
