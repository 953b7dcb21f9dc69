import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { CouponActionInput, GiveCouponInput, RefuseCouponInput } from './coupon.inputs.js';
import { CouponType } from './coupon.type.js';
import { CouponsArgs } from './coupon-lists.js';
import * as decide from './decide-coupon.js';
import { giveCoupon } from './give-coupon.js';

const answer = (name: string) => payload(name, { coupon: () => CouponType });
const toCoupon = ({ couponId }: { couponId: string }) => ({ coupon: ref(CouponType, couponId) });
const what = { description: 'The coupon.' };

/** Goodwill coupons 补偿券. */
@Resolver()
export class CouponResolver {
  @Query(() => connectionOf(() => CouponType), {
    description:
      'Goodwill coupons: your own as a buyer, as a shop’s member those that count for it alone, all as staff (D2).',
  })
  @Auth(Permission.COUPONS_READ)
  coupons(@Args(() => CouponsArgs) args: CouponsArgs): Connection<CouponType> {
    return page(CouponType, args);
  }

  @Query(() => CouponType, { nullable: true, description: 'One coupon; null when you see none with this id.' })
  @Auth(Permission.COUPONS_READ)
  coupon(@Arg('id', () => ID, what) id: string): CouponType | null {
    return ref(CouponType, id);
  }

  @Does(giveCoupon, answer('GiveCouponPayload'), {
    description:
      'Gives a buyer a goodwill coupon, within the limit of your role; above another limit a second person approves it first (H5, F7).',
    action: { on: 'Coupon', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  giveCoupon(@Ctx() ctx: RequestContext, @Arg('input', () => GiveCouponInput, what) input: GiveCouponInput) {
    return carryOut(giveCoupon, ctx, input, toCoupon);
  }

  @Does(decide.approveCoupon, answer('ApproveCouponPayload'), {
    description: 'A second person approves a coupon above the limit: it is the buyer’s now (F7).',
    action: { on: 'Coupon', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approveCoupon(@Ctx() ctx: RequestContext, @Arg('input', () => CouponActionInput, what) input: CouponActionInput) {
    return carryOut(decide.approveCoupon, ctx, input, toCoupon);
  }

  @Does(decide.rejectCoupon, answer('RejectCouponPayload'), {
    description: 'A second person turns a coupon down, with a reason (F7).',
    action: { on: 'Coupon', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectCoupon(@Ctx() ctx: RequestContext, @Arg('input', () => RefuseCouponInput, what) input: RefuseCouponInput) {
    return carryOut(decide.rejectCoupon, ctx, input, toCoupon);
  }

  @Does(decide.withdrawCoupon, answer('WithdrawCouponPayload'), {
    description:
      'Takes a coupon back before it is used: whoever gave it while it waits for approval, those who approve at any time.',
    action: { on: 'Coupon', value: 'WITHDRAW', kind: 'TRANSITION', tone: 'WARNING' },
  })
  withdrawCoupon(@Ctx() ctx: RequestContext, @Arg('input', () => RefuseCouponInput, what) input: RefuseCouponInput) {
    return carryOut(decide.withdrawCoupon, ctx, input, toCoupon);
  }
}
