import { Permission } from '../../kernel/permission.js';
import { AdjustmentBearer } from '../../kernel/price-adjustment.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { CouponStatus, issueCoupon } from '../../promotions/index.js';
import { enter, returnFor } from '../move-return.js';
import { ReturnAction, ReturnStatus } from '../return-status.js';
import type { GiveReturnCouponInput } from './compensate-return.inputs.js';
import { requireAsked } from './compensate-return.js';

/**
 * Service compensates by a goodwill coupon instead of cash (G1, F7): within the limit of whoever gives it, never more than was asked
 * for; above another limit a second person approves it first.
 */
export const giveReturnCoupon = useCase(
  { name: 'giveReturnCoupon', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, input: GiveReturnCouponInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.GIVE_COUPON);
    const { made } = held;
    const amountMinor = input.amount ? toMinor(input.amount, ctx.market.currency, 'amount') : made.refundMinor;
    requireAsked(made, amountMinor);
    const coupon = await issueCoupon(ctx, {
      ...{ buyerId: made.buyerId, amountMinor, minimumMinor: 0, validDays: input.validDays },
      ...{ bearer: AdjustmentBearer.PLATFORM, merchantId: null },
      ...{ reason: `${made.number}: ${input.content}`, causeId: made.id, returnId: made.id },
      complaintId: made.complaintId,
    });
    Object.assign(made, { couponId: coupon.id, slipId: null, refundMinor: amountMinor });
    const isIssued = coupon.status === CouponStatus.ISSUED;
    await enter(ctx, held, isIssued ? ReturnStatus.COMPENSATED : ReturnStatus.WITH_FINANCE);
    return { id: made.id, couponId: coupon.id };
  },
);
