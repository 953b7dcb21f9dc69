import type { UseCaseContext } from '../kernel/request-context.js';
import { holdReserve, type OrderRelease } from '../payments/index.js';
import { ReserveRule } from './reserve-rule.entity.js';

/** Keeps back what the rule in force says of what an order's completion has just brought its merchant (I1). */
export async function reserveIncome(ctx: UseCaseContext, release: OrderRelease): Promise<void> {
  const { orderId, merchantId, grossMinor, subsidyMinor, commissionMinor } = release;
  const rule = await ctx.em.findOne(ReserveRule, { merchantId, endedAt: null });
  if (!rule) return;
  await holdReserve(ctx, { orderId, merchantId, incomeMinor: grossMinor + subsidyMinor - commissionMinor }, rule);
}
