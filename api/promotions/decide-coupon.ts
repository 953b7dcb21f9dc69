import { LockMode } from '@mikro-orm/core';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Coupon } from './coupon.entity.js';
import { moveCoupon } from './coupon.events.js';
import type { CouponActionInput, RefuseCouponInput } from './coupon.inputs.js';
import { CouponAction, CouponStatus } from './coupon-status.js';
import { handOver } from './issue-coupon.js';

const { COUPONS_APPROVE, COUPONS_ISSUE } = Permission;

/** A second person approves a coupon above the limit; its validity begins now (F7). Nobody their own. */
export const approveCoupon = useCase(
  { name: 'approveCoupon', permission: COUPONS_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: CouponActionInput) => {
    const coupon = await ofOthers(ctx, input.id);
    await moveCoupon(ctx, coupon, CouponAction.APPROVE);
    coupon.decidedById = ctx.actor.accountId;
    await handOver(ctx, coupon);
    return { couponId: coupon.id };
  },
);

/** The second person turns a coupon down, with a reason; its buyer never had it. */
export const rejectCoupon = useCase(
  { name: 'rejectCoupon', permission: COUPONS_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: RefuseCouponInput) => {
    const coupon = await ofOthers(ctx, input.id);
    await moveCoupon(ctx, coupon, CouponAction.REJECT);
    Object.assign(coupon, { decidedById: ctx.actor.accountId, refusedReason: input.reason.trim() });
    return { couponId: coupon.id };
  },
);

/**
 * Takes a coupon back before it is used, with a reason: whoever gave it while it waits for its approval, and those who approve
 * coupons once the buyer has it.
 */
export const withdrawCoupon = useCase(
  { name: 'withdrawCoupon', permission: COUPONS_ISSUE, idempotent: true },
  async (ctx, input: RefuseCouponInput) => {
    const coupon = await locked(ctx, input.id);
    const isOwn = coupon.issuedById === ctx.actor.accountId;
    const approves = ctx.actor.platformPermissions.has(COUPONS_APPROVE);
    if (!approves && !(isOwn && coupon.status === CouponStatus.TO_APPROVE))
      throw notAllowedNow('the buyer has it: whoever approves coupons takes it back');
    await moveCoupon(ctx, coupon, CouponAction.WITHDRAW);
    coupon.refusedReason = input.reason.trim();
    return { couponId: coupon.id };
  },
);

async function locked(ctx: UseCaseContext, id: string): Promise<Coupon> {
  const coupon = await ctx.em.findOne(Coupon, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!coupon) throw notFound('coupon', 'id');
  return coupon;
}

/** Nobody decides on a coupon they gave, nor on one they would get. */
async function ofOthers(ctx: UseCaseContext, id: string): Promise<Coupon> {
  const coupon = await locked(ctx, id);
  if ([coupon.issuedById, coupon.buyerId].includes(ctx.actor.accountId))
    throw refuse('OWN_COUPON', 'somebody else decides on a coupon you gave, or would get', 'id');
  return coupon;
}
