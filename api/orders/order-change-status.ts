import type { Lifecycle, StateRule } from '../kernel/transition.js';
import type { Setting } from '../settings/index.js';
import { orderSettings } from './order-settings.js';

/** Where a proposed change of an order's goods stands (E4). */
export enum OrderChangeStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}

const { PROPOSED, ACCEPTED, DECLINED, WITHDRAWN, LAPSED } = OrderChangeStatus;

type ChangeStep = 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'LAPSE';

export const orderChangeLifecycle: Lifecycle<OrderChangeStatus, ChangeStep, { status: OrderChangeStatus }> & {
  readonly states: Readonly<
    Record<OrderChangeStatus, StateRule & { waits?: { setting: Setting; runsOut: ChangeStep } }>
  >;
} = {
  name: 'change',
  states: {
    PROPOSED: {
      means: 'Waits for the buyer’s answer, by a setting 24 hours; then it lapses.',
      waits: { setting: orderSettings.changeHours, runsOut: 'LAPSE' },
    },
    ACCEPTED: { means: 'The buyer agreed, the difference is paid or refunded, the order is changed.' },
    DECLINED: { means: 'The buyer did not want it; the order stays as it was.' },
    WITHDRAWN: { means: 'Taken back by the shop or the platform; the order stays as it was.' },
    LAPSED: { means: 'Nobody answered in time, or the order was cancelled; the order stays as it was.' },
  },
  transitions: {
    ACCEPT: { from: [PROPOSED], to: ACCEPTED },
    DECLINE: { from: [PROPOSED], to: DECLINED },
    WITHDRAW: { from: [PROPOSED], to: WITHDRAWN },
    LAPSE: { from: [PROPOSED], to: LAPSED },
  },
};
