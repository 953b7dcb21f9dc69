import { Permission } from '../kernel/permission.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import type { GiveCouponInput } from './coupon.inputs.js';
import { issueCoupon } from './issue-coupon.js';

/** Staff give a buyer a goodwill coupon, within the limit of their roles (F7, H5). */
export const giveCoupon = useCase(
  { name: 'giveCoupon', permission: Permission.COUPONS_ISSUE, idempotent: true },
  async (ctx, input: GiveCouponInput) => {
    const coupon = await issueCoupon(ctx, {
      ...input,
      amountMinor: toMinor(input.amount, ctx.market.currency, 'amount'),
      minimumMinor: input.minimum ? toMinor(input.minimum, ctx.market.currency, 'minimum') : 0,
    });
    return { couponId: coupon.id };
  },
);
