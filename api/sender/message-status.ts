import type { Lifecycle } from '../kernel/transition.js';

export enum MessageStatus {
  WAITING = 'WAITING',
  SENDING = 'SENDING',
  SENT = 'SENT',
  WITHHELD = 'WITHHELD',
  RECALLED = 'RECALLED',
  FAILED = 'FAILED',
}

/** What staff may do with a message of the send log. */
export enum MessageAction {
  RETRY = 'RETRY',
}

interface MessageFacts {
  readonly status: MessageStatus;
  /** Whether its content is still kept. */
  readonly hasContent?: boolean;
}

const { FAILED, WAITING } = MessageStatus;

/** The table is written by guarded statements; this says in one place what its states mean. */
export const messageLifecycle: Lifecycle<MessageStatus, MessageAction, MessageFacts> = {
  name: 'message',
  states: {
    WAITING: { means: 'Waits for its turn, for the end of the quiet hours, or to be tried again.' },
    SENDING: { means: 'Is being handed over; a minute later it counts as left lying and is tried again.' },
    SENT: { means: 'Was handed over; what it said is kept nowhere but with who received it.' },
    WITHHELD: { means: 'Not sent: its recipient does not want messages of this purpose on this channel.' },
    RECALLED: { means: 'Taken back before it was handed over: what it told of is over.' },
    FAILED: { means: 'Could not be handed over, for good or after eight attempts. Staff may try it again.' },
  },
  transitions: {
    RETRY: {
      from: [FAILED],
      to: WAITING,
      unless: ({ hasContent }) => (hasContent === false ? 'what it said is not kept any more' : null),
    },
  },
};
