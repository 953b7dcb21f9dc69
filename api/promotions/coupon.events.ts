import { type EventKinds, emit, type Facts } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import type { Coupon } from './coupon.entity.js';
import { CouponStatus, type CouponStep, couponLifecycle } from './coupon-status.js';

/** What happens to goodwill coupons. Facts are ids, amounts in minor units and states of that moment. */
export const couponEventKinds: EventKinds = {
  COUPON_TO_APPROVE: 'A goodwill coupon above the limit waits for a second person.',
  COUPON_ISSUED: 'A goodwill coupon is the buyer’s to use.',
  COUPON_USED: 'A goodwill coupon took something off a checkout.',
  COUPON_GIVEN_BACK: 'A goodwill coupon can be used again, because what it was used for was cancelled.',
  COUPON_EXPIRED: 'A goodwill coupon lapsed.',
  COUPON_WITHDRAWN: 'A goodwill coupon was taken back, or turned down by the second person.',
};

const kindOf: Readonly<Record<CouponStatus, string>> = {
  TO_APPROVE: 'COUPON_TO_APPROVE',
  ISSUED: 'COUPON_ISSUED',
  USED: 'COUPON_USED',
  EXPIRED: 'COUPON_EXPIRED',
  WITHDRAWN: 'COUPON_WITHDRAWN',
  REJECTED: 'COUPON_WITHDRAWN',
};

/** Moves a locked coupon by a step of its table and tells of it. */
export async function moveCoupon(
  ctx: UseCaseContext,
  coupon: Coupon,
  step: CouponStep,
  facts: Facts = {},
): Promise<void> {
  transition(couponLifecycle, step, coupon);
  coupon.updatedAt = ctx.now;
  if (coupon.status !== CouponStatus.ISSUED) Object.assign(coupon, { dueAt: null, reminderDueAt: null });
  await tellCoupon(ctx, coupon, step === 'GIVE_BACK' ? 'COUPON_GIVEN_BACK' : kindOf[coupon.status], facts);
}

/** Tells where a locked coupon stands: its buyer, and the shop it counts for alone. */
export function tellCoupon(
  ctx: UseCaseContext,
  coupon: Coupon,
  kind: string = kindOf[coupon.status],
  facts: Facts = {},
): Promise<void> {
  coupon.sequence += 1;
  const { id, sequence, merchantId, buyerId, status, amountMinor } = coupon;
  return emit(ctx, {
    ...{ kind, recordId: id, sequence, merchantId, buyerId },
    facts: { status, amountMinor, currency: ctx.market.currency, ...facts },
  });
}
