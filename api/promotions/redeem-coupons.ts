import { LockMode } from '@mikro-orm/core';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Coupon } from './coupon.entity.js';
import { moveCoupon } from './coupon.events.js';
import { CouponStatus } from './coupon-status.js';

/** Coupons a buyer wishes to use, in the order named; null where there is none of theirs with that id. */
export type WishedCoupon = Coupon | null;

/**
 * The coupons a checkout names, locked one after the other so that of many checkouts with the same coupon one has it at a time
 * and the next sees it used (D2). Lock the order before. Without a statement where none is named.
 */
export async function lockCoupons(
  ctx: UseCaseContext,
  buyerId: string | null,
  ids: readonly string[],
  lockMode: LockMode.PESSIMISTIC_WRITE | LockMode.NONE = LockMode.PESSIMISTIC_WRITE,
): Promise<WishedCoupon[]> {
  if (ids.length === 0) return [];
  const where = { id: { $in: [...new Set(ids)] }, buyerId: buyerId ?? '' };
  const found = await ctx.em.find(Coupon, where, { lockMode, orderBy: { id: 'asc' } });
  return ids.map((id) => found.find((coupon) => coupon.id === id) ?? null);
}

/** The same for a question what a checkout would come to: nothing is locked. */
export const findCoupons = (ctx: UseCaseContext, buyerId: string | null, ids: readonly string[]) =>
  lockCoupons(ctx, buyerId, ids, LockMode.NONE);

/** Locked coupons that take something off this checkout are used. */
export async function redeemCoupons(
  ctx: UseCaseContext,
  coupons: readonly WishedCoupon[],
  checkoutId: string,
): Promise<void> {
  for (const coupon of coupons) {
    if (!coupon) continue;
    Object.assign(coupon, { checkoutId, usedAt: ctx.now });
    await moveCoupon(ctx, coupon, 'REDEEM', { checkoutId });
  }
}

/**
 * Gives coupons back because what they were used for is cancelled: usable again while they are valid, lapsed otherwise. The
 * caller says, once each is locked, which of them nothing stands for any more.
 */
export async function giveCouponsBack(
  ctx: UseCaseContext,
  ids: readonly string[],
  unusedOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  if (ids.length === 0) return;
  const where = { id: { $in: [...ids] }, status: CouponStatus.USED };
  const coupons = await ctx.em.find(Coupon, where, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const unused = await unusedOf(coupons.map(({ id }) => id));
  for (const coupon of coupons) {
    if (!unused.has(coupon.id)) continue;
    const { checkoutId } = coupon;
    Object.assign(coupon, { checkoutId: null, usedAt: null, dueAt: coupon.expiresAt });
    await moveCoupon(ctx, coupon, 'GIVE_BACK', { checkoutId });
    if (coupon.expiresAt && coupon.expiresAt <= ctx.now) await moveCoupon(ctx, coupon, 'EXPIRE');
  }
}
