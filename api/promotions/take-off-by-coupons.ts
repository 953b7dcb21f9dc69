import { allocate } from '../kernel/money.js';
import { AdjustmentKind, AdjustmentTarget, type GivenAdjustment } from '../kernel/price-adjustment.js';
import type { Refusals } from '../kernel/refusal.js';
import type { Coupon } from './coupon.entity.js';
import { CouponStatus } from './coupon-status.js';
import type { WishedCoupon } from './redeem-coupons.js';

/** What the goods of one shop in a checkout come to, before anything is taken off. */
export interface GoodsOfShop {
  readonly merchantId: string;
  readonly goodsMinor: number;
}

/**
 * What coupons take off each shop's part of a checkout (D2, E2). A shop's coupon counts on its own goods, one of the whole
 * market on all goods of the checkout, split over the shops in proportion to what is left there, to the fen; the shops' come
 * first. A coupon takes off at most what the goods still cost, never delivery. Everything that keeps one from being used is
 * added to `refusals`, at its place in `couponIds`.
 */
export function takeOffByCoupons(
  shops: readonly GoodsOfShop[],
  coupons: readonly WishedCoupon[],
  { now, refusals }: { readonly now: Date; readonly refusals: Refusals },
): ReadonlyMap<string, readonly GivenAdjustment[]> {
  const given = new Map<string, GivenAdjustment[]>(shops.map(({ merchantId }) => [merchantId, []]));
  const left = new Map(shops.map(({ merchantId, goodsMinor }) => [merchantId, goodsMinor]));
  const scopes = new Set<string | null>();
  for (const { coupon, place } of inOrder(coupons)) {
    const refuse = (code: string, message: string): void => refusals.add(code, message, 'couponIds', String(place));
    if (!coupon) {
      refuse('NOT_FOUND', 'you have no such coupon');
      continue;
    }
    const counted = shops.filter(({ merchantId }) => (coupon.merchantId ?? merchantId) === merchantId);
    const rest = counted.map(({ merchantId }) => left.get(merchantId) ?? 0);
    const problem = whyNot(coupon, counted, { now, isSecond: scopes.has(coupon.merchantId) || sum(rest) === 0 });
    scopes.add(coupon.merchantId);
    if (problem) {
      refuse(...problem);
      continue;
    }
    const shares = allocate(Math.min(coupon.amountMinor, sum(rest)), rest);
    for (const [index, { merchantId }] of counted.entries()) {
      const amountMinor = shares[index] ?? 0;
      if (amountMinor === 0) continue;
      left.set(merchantId, (left.get(merchantId) ?? 0) - amountMinor);
      given.get(merchantId)?.push(adjustmentOf(coupon, amountMinor));
    }
  }
  return given;
}

/** The shops' coupons before the market's. */
const inOrder = (coupons: readonly WishedCoupon[]): { coupon: WishedCoupon; place: number }[] =>
  coupons
    .map((coupon, place) => ({ coupon, place }))
    .sort((a, b) => Number(a.coupon?.merchantId == null) - Number(b.coupon?.merchantId == null));

function whyNot(
  coupon: Coupon,
  counted: readonly GoodsOfShop[],
  { now, isSecond }: { now: Date; isSecond: boolean },
): [code: string, message: string] | null {
  const { status, expiresAt, minimumMinor } = coupon;
  if (status === CouponStatus.USED) return ['COUPON_USED', 'this coupon was used already'];
  if (status !== CouponStatus.ISSUED || expiresAt === null || expiresAt <= now)
    return ['COUPON_NOT_VALID', `this coupon is ${status === CouponStatus.ISSUED ? CouponStatus.EXPIRED : status}`];
  if (counted.length === 0) return ['COUPON_OUT_OF_SCOPE', 'nothing is bought from the shop it counts for'];
  if (isSecond) return ['COUPONS_DO_NOT_ADD_UP', 'another coupon counts for these goods already'];
  if (sum(counted.map(({ goodsMinor }) => goodsMinor)) < minimumMinor)
    return ['COUPON_BELOW_MINIMUM', 'the goods it counts for come to less than its minimum'];
  return null;
}

const adjustmentOf = ({ id, code, bearer }: Coupon, amountMinor: number): GivenAdjustment => ({
  ...{ kind: AdjustmentKind.COUPON, target: AdjustmentTarget.GOODS, amountMinor, bearer, causeId: id },
  ...{ labelZh: `补偿券 ${code}`, labelEn: `Coupon ${code}` },
});

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
