import type { Lifecycle } from '../kernel/transition.js';

export enum CouponStatus {
  TO_APPROVE = 'TO_APPROVE',
  ISSUED = 'ISSUED',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
  REJECTED = 'REJECTED',
}

/** What people do with a coupon; using it is part of a checkout, giving it back part of a cancellation. */
export enum CouponAction {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
}

/** What happens to it by itself, or with an order. */
export type CouponStep = CouponAction | 'REDEEM' | 'GIVE_BACK' | 'EXPIRE';

export interface CouponFacts {
  status: CouponStatus;
}

const { TO_APPROVE, ISSUED, USED, EXPIRED, WITHDRAWN, REJECTED } = CouponStatus;

/** A goodwill coupon 补偿券 (D2, F7): above the limit a second person approves it first; it is used once, or lapses. */
export const couponLifecycle: Lifecycle<CouponStatus, CouponStep, CouponFacts> = {
  name: 'coupon',
  states: {
    TO_APPROVE: { means: 'Above the limit: a second person has to approve it in time, or it lapses.' },
    ISSUED: { means: 'The buyer’s to use until it lapses.' },
    USED: { means: 'Something was taken off a checkout by it.' },
    EXPIRED: { means: 'Not used, or not approved, in time.' },
    WITHDRAWN: { means: 'Taken back before it was used, with a reason.' },
    REJECTED: { means: 'Turned down by the second person, with a reason.' },
  },
  transitions: {
    APPROVE: { from: [TO_APPROVE], to: ISSUED },
    REJECT: { from: [TO_APPROVE], to: REJECTED },
    WITHDRAW: { from: [TO_APPROVE, ISSUED], to: WITHDRAWN },
    REDEEM: { from: [ISSUED], to: USED },
    GIVE_BACK: { from: [USED], to: ISSUED },
    EXPIRE: { from: [TO_APPROVE, ISSUED], to: EXPIRED },
  },
};

export const isCouponAction = (step: CouponStep): step is CouponAction => step in CouponAction;
