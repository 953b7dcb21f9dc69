import type { Lifecycle } from '../kernel/transition.js';

/** Where a picking batch stands (E5). */
export enum PickingBatchStatus {
  OPEN = 'OPEN',
  ASSIGNED = 'ASSIGNED',
  PICKING = 'PICKING',
  PICKED = 'PICKED',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

export enum PickingBatchAction {
  ASSIGN = 'ASSIGN',
  START = 'START',
  CONFIRM_NOTES = 'CONFIRM_NOTES',
  RECORD_PICK = 'RECORD_PICK',
  REPORT_SHORT = 'REPORT_SHORT',
  TAKE_OUT = 'TAKE_OUT',
  FINISH = 'FINISH',
  PRINT_LIST = 'PRINT_LIST',
  SHIP = 'SHIP',
  CANCEL = 'CANCEL',
}

/** What the guards of a batch look at; the entity and a row of the read engine both have them. */
export interface PickingBatchFacts {
  status: PickingBatchStatus;
  readonly orderCount: number;
  readonly openLineCount: number;
  readonly unconfirmedCount: number;
}

const { OPEN, ASSIGNED, PICKING, PICKED, CANCELLED } = PickingBatchStatus;

const linesOpen = (batch: PickingBatchFacts): string | null =>
  batch.openLineCount > 0 ? `${batch.openLineCount} lines are not picked` : null;
const unconfirmed = (batch: PickingBatchFacts): string | null =>
  batch.unconfirmedCount > 0 ? `special notes of ${batch.unconfirmedCount} orders are not confirmed` : null;

/** The states of a picking batch 配货单. Only what stands here is possible. */
export const pickingBatchLifecycle: Lifecycle<PickingBatchStatus, PickingBatchAction, PickingBatchFacts> = {
  name: 'picking batch',
  states: {
    OPEN: { means: 'Made; waits to be given to a picker.' },
    ASSIGNED: { means: 'Given to a named picker, who has not begun.' },
    PICKING: { means: 'The picker gathers the goods and confirms the special notes.' },
    PICKED: { means: 'Everything there is lies ready; its orders wait to be sent.' },
    CLOSED: { means: 'All of its orders have left, were taken out or cancelled.' },
    CANCELLED: { means: 'Given up; its orders wait to be picked again.' },
  },
  transitions: {
    ASSIGN: { from: [OPEN, ASSIGNED, PICKING], leadsTo: ASSIGNED },
    START: { from: [ASSIGNED], to: PICKING },
    CONFIRM_NOTES: { from: [PICKING] },
    RECORD_PICK: { from: [PICKING] },
    REPORT_SHORT: { from: [PICKING], unless: (batch) => (batch.openLineCount > 0 ? null : 'every line is picked') },
    TAKE_OUT: { from: [OPEN, ASSIGNED, PICKING, PICKED] },
    FINISH: { from: [PICKING], to: PICKED, unless: (batch) => linesOpen(batch) ?? unconfirmed(batch) },
    PRINT_LIST: { from: [OPEN, ASSIGNED, PICKING, PICKED] },
    SHIP: { from: [PICKED], leadsTo: PickingBatchStatus.CLOSED },
    CANCEL: { from: [OPEN, ASSIGNED, PICKING, PICKED], to: CANCELLED },
  },
};

/** Where one order of a batch stands. */
export enum PickingOrderStatus {
  TO_PICK = 'TO_PICK',
  PICKED = 'PICKED',
  SENT = 'SENT',
  OUT = 'OUT',
}

/** Why an order left its batch unsent. */
export enum PickingOutReason {
  TAKEN_OUT = 'TAKEN_OUT',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
  BATCH_CANCELLED = 'BATCH_CANCELLED',
}

type PickingOrderStep = 'PICK' | 'SEND' | 'TAKE_OUT';

export const pickingOrderLifecycle: Lifecycle<PickingOrderStatus, PickingOrderStep, { status: PickingOrderStatus }> = {
  name: 'order of a picking batch',
  states: {
    TO_PICK: { means: 'Its goods are gathered.' },
    PICKED: { means: 'Its goods lie ready.' },
    SENT: { means: 'It has left the shop.' },
    OUT: { means: 'Taken out of the batch, or cancelled.' },
  },
  transitions: {
    PICK: { from: [PickingOrderStatus.TO_PICK], to: PickingOrderStatus.PICKED },
    SEND: { from: [PickingOrderStatus.TO_PICK, PickingOrderStatus.PICKED], to: PickingOrderStatus.SENT },
    TAKE_OUT: { from: [PickingOrderStatus.TO_PICK, PickingOrderStatus.PICKED], to: PickingOrderStatus.OUT },
  },
};
