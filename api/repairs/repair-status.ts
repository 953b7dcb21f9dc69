import type { Lifecycle } from '../kernel/transition.js';

export enum RepairStatus {
  AWAITING_GOODS = 'AWAITING_GOODS',
  ON_THE_WAY = 'ON_THE_WAY',
  RECEIVED = 'RECEIVED',
  QUOTED = 'QUOTED',
  REPAIRING = 'REPAIRING',
  TO_SEND_BACK = 'TO_SEND_BACK',
  SENT_BACK = 'SENT_BACK',
  CALL_BACK_DUE = 'CALL_BACK_DUE',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

export enum RepairAction {
  SEND = 'SEND',
  RECEIVE = 'RECEIVE',
  QUOTE = 'QUOTE',
  ANSWER_QUOTE = 'ANSWER_QUOTE',
  FINISH = 'FINISH',
  SEND_BACK = 'SEND_BACK',
  CONFIRM_GOODS = 'CONFIRM_GOODS',
  CALL_BACK = 'CALL_BACK',
  CANCEL = 'CANCEL',
  CHECK_FEE = 'CHECK_FEE',
}

/** What came of a repair. */
export enum RepairOutcome {
  REPAIRED = 'REPAIRED',
  NOT_REPAIRED = 'NOT_REPAIRED',
  DECLINED = 'DECLINED',
}

/** What the buyer said at the call-back. */
export enum CallBackResult {
  SOLVED = 'SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  NOT_REACHED = 'NOT_REACHED',
}

/** What happens by itself when nobody acts in time. */
export type RepairDefault = 'CANCEL' | 'RECEIVE' | 'GIVE_UP' | 'DECLINE' | 'SEND_BACK' | 'CONFIRM_GOODS' | 'CLOSE';

export interface RepairFacts {
  status: RepairStatus;
  readonly feeConfirmedById: string | null;
}

const DAY_MS = 86_400_000;
const S = RepairStatus;

/** The states of a repair order 维修单; every waiting state has a clock and a default (G8, G3). */
export const repairLifecycle: Lifecycle<RepairStatus, RepairAction, RepairFacts> = {
  name: 'repair order',
  states: {
    AWAITING_GOODS: {
      means: 'The buyer has 7 days to send the goods to the outlet, or the order is cancelled.',
      clock: { afterMs: 7 * DAY_MS, action: 'CANCEL' },
    },
    ON_THE_WAY: {
      means: 'On its way to the outlet; after 7 days it counts as arrived.',
      clock: { afterMs: 7 * DAY_MS, action: 'RECEIVE' },
    },
    RECEIVED: {
      means: 'The outlet has 5 days to say what is broken and what it costs, or the goods go back as they are.',
      clock: { afterMs: 5 * DAY_MS, action: 'GIVE_UP' },
    },
    QUOTED: {
      means: 'The buyer has 7 days to accept the price and pay it, or the goods go back as they are.',
      clock: { afterMs: 7 * DAY_MS, action: 'DECLINE' },
    },
    REPAIRING: {
      means: 'The outlet has 14 days to repair; then the goods go back as they are and what was paid with them.',
      clock: { afterMs: 14 * DAY_MS, action: 'GIVE_UP' },
    },
    TO_SEND_BACK: {
      means: 'The outlet has 3 days to send the goods back; then they count as sent.',
      clock: { afterMs: 3 * DAY_MS, action: 'SEND_BACK' },
    },
    SENT_BACK: {
      means: 'On its way back to the buyer; after 7 days it counts as arrived.',
      clock: { afterMs: 7 * DAY_MS, action: 'CONFIRM_GOODS' },
    },
    CALL_BACK_DUE: {
      means: 'The buyer has the goods and is called back within 7 days; then it is closed as not reached.',
      clock: { afterMs: 7 * DAY_MS, action: 'CLOSE' },
    },
    CLOSED: { means: 'Over; what the buyer said at the call-back is kept.' },
    CANCELLED: { means: 'Nothing was sent in.' },
  },
  transitions: {
    SEND: { from: [S.AWAITING_GOODS], to: S.ON_THE_WAY },
    RECEIVE: { from: [S.AWAITING_GOODS, S.ON_THE_WAY], to: S.RECEIVED },
    QUOTE: { from: [S.RECEIVED] },
    ANSWER_QUOTE: { from: [S.QUOTED] },
    FINISH: { from: [S.RECEIVED, S.REPAIRING], to: S.TO_SEND_BACK },
    SEND_BACK: { from: [S.TO_SEND_BACK], to: S.SENT_BACK },
    CONFIRM_GOODS: { from: [S.SENT_BACK], to: S.CALL_BACK_DUE },
    CALL_BACK: { from: [S.CALL_BACK_DUE], to: S.CLOSED },
    CANCEL: { from: [S.AWAITING_GOODS], to: S.CANCELLED },
    CHECK_FEE: {
      from: [S.SENT_BACK, S.CALL_BACK_DUE, S.CLOSED],
      unless: ({ feeConfirmedById }) => (feeConfirmedById ? 'two people have checked it' : null),
    },
  },
};

/** While it is in one of these, its units are with it. */
export const openStatuses: readonly RepairStatus[] = Object.values(RepairStatus).filter(
  (status) => repairLifecycle.states[status].clock && status !== S.CALL_BACK_DUE,
);
