import type { Lifecycle } from '../kernel/transition.js';

export enum DeliveryTaskStatus {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  PICKED_UP = 'PICKED_UP',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
  RETURNING = 'RETURNING',
  RETURNED = 'RETURNED',
}

export enum DeliveryTaskAction {
  ACCEPT = 'ACCEPT',
  ASSIGN = 'ASSIGN',
  GIVE_BACK = 'GIVE_BACK',
  PICK_UP = 'PICK_UP',
  DELIVER = 'DELIVER',
  FAIL = 'FAIL',
  TAKE_BACK = 'TAKE_BACK',
}

/** Why a courier could not hand a parcel over. */
export enum DeliveryFailure {
  NOBODY_HOME = 'NOBODY_HOME',
  UNREACHABLE = 'UNREACHABLE',
  WRONG_ADDRESS = 'WRONG_ADDRESS',
  REFUSED = 'REFUSED',
  DAMAGED = 'DAMAGED',
  OTHER = 'OTHER',
}

const { OPEN, ACCEPTED, PICKED_UP, DELIVERED, FAILED, RETURNING, RETURNED } = DeliveryTaskStatus;

/** The states of a parcel in local delivery 送货 (E6). */
export const deliveryLifecycle: Lifecycle<
  DeliveryTaskStatus,
  DeliveryTaskAction,
  { readonly status: DeliveryTaskStatus }
> = {
  name: 'delivery task',
  states: {
    OPEN: { means: 'Waits for a courier who accepts it, or for staff who assign one.' },
    ACCEPTED: { means: 'A courier will fetch it at the shop.' },
    PICKED_UP: { means: 'The courier has it and is on the way.' },
    DELIVERED: { means: 'Handed over, proven by a picture or the buyer’s code.' },
    FAILED: { means: 'Could not be handed over; the same courier tries again on the day noted.' },
    RETURNING: { means: 'Failed too often: it goes back to the shop, which confirms when it is there.' },
    RETURNED: { means: 'Back at the shop; stock and money went back.' },
  },
  transitions: {
    ACCEPT: { from: [OPEN], to: ACCEPTED },
    ASSIGN: { from: [OPEN, ACCEPTED, FAILED], to: ACCEPTED },
    GIVE_BACK: { from: [ACCEPTED], to: OPEN },
    PICK_UP: { from: [ACCEPTED, FAILED], to: PICKED_UP },
    DELIVER: { from: [PICKED_UP], to: DELIVERED },
    // After the market's number of failures RETURNING instead.
    FAIL: { from: [PICKED_UP], to: FAILED },
    TAKE_BACK: { from: [FAILED, RETURNING], to: RETURNED },
  },
};

/** Whether a task is over. */
export const isOver = (status: DeliveryTaskStatus): boolean => status === DELIVERED || status === RETURNED;
