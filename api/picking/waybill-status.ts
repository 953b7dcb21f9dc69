import type { Lifecycle } from '../kernel/transition.js';

/** Where a waybill stands (E5). */
export enum WaybillStatus {
  ISSUED = 'ISSUED',
  SENT = 'SENT',
  VOID = 'VOID',
}

export enum WaybillAction {
  REPRINT = 'REPRINT',
  VOID = 'VOID',
}

export interface WaybillFacts {
  status: WaybillStatus;
  readonly printCount: number;
}

/** The states of a waybill 运单. It is SENT by the parcel that leaves with it. */
export const waybillLifecycle: Lifecycle<WaybillStatus, WaybillAction | 'SEND', WaybillFacts> = {
  name: 'waybill',
  states: {
    ISSUED: { means: 'Its number is given; the parcel has not left with it.' },
    SENT: { means: 'The parcel has left with it.' },
    VOID: { means: 'Not used: another carrier, another parcel, or none. Its number is not given again.' },
  },
  transitions: {
    REPRINT: {
      from: [WaybillStatus.ISSUED, WaybillStatus.SENT],
      unless: ({ printCount }) => (printCount === 0 ? 'it was never printed' : null),
    },
    VOID: { from: [WaybillStatus.ISSUED], to: WaybillStatus.VOID },
    SEND: { from: [WaybillStatus.ISSUED], to: WaybillStatus.SENT },
  },
};

/** Why an order is not printed now, and somebody is asked (E5). */
export enum PrintHoldReason {
  SHIP_ON = 'SHIP_ON',
  COURIER_WISH = 'COURIER_WISH',
  NOT_SERVED = 'NOT_SERVED',
}

export enum PrintHoldStatus {
  OPEN = 'OPEN',
  RELEASED = 'RELEASED',
}

export enum PrintHoldAction {
  ANSWER = 'ANSWER',
  ASSIGN = 'ASSIGN',
}

/** The states of what keeps an order from being printed. */
export const printHoldLifecycle: Lifecycle<PrintHoldStatus, PrintHoldAction, { status: PrintHoldStatus }> = {
  name: 'print hold',
  states: {
    OPEN: { means: 'Waits for its owner to answer the question; until then the order is not printed.' },
    RELEASED: { means: 'Answered: this reason holds the order no more.' },
  },
  transitions: {
    ANSWER: { from: [PrintHoldStatus.OPEN], to: PrintHoldStatus.RELEASED },
    ASSIGN: { from: [PrintHoldStatus.OPEN] },
  },
};
