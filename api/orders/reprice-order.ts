import { AdjustmentKind } from '../kernel/price-adjustment.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { repriceUnpaid } from '../payments/index.js';
import type { Order } from './order.entity.js';
import { type AdjustmentFile, rewriteShares } from './order-adjustments.js';
import type { OrderLine } from './order-line.entity.js';
import { priceOrder } from './price-order.js';

/**
 * Prices a locked, unpaid order anew with these lines and adjustments, its delivery fee as it was (E2, E10). A gift is taken off
 * its own line alone.
 */
export async function repriceOrder(
  ctx: UseCaseContext,
  order: Order,
  lines: readonly OrderLine[],
  files: readonly AdjustmentFile[],
): Promise<void> {
  const rules = { deliveryFeeMinor: order.deliveryFeeMinor, freeDeliveryFromMinor: null };
  const adjustments = files.map(({ adjustment: { kind, target, amountMinor }, shares, giftLineId }) => {
    if (kind !== AdjustmentKind.GIFT) return { kind, target, amountMinor };
    const own = giftLineId ?? shares[0]?.orderLineId;
    return { kind, target, amountMinor, lines: lines.flatMap(({ id }, index) => (id === own ? [index] : [])) };
  });
  const { lines: sums, shares, goodsMinor, discountMinor, totalMinor } = priceOrder(lines, rules, adjustments);
  for (const [index, line] of lines.entries()) Object.assign(line, sums[index]);
  for (const [index, file] of files.entries()) rewriteShares(ctx, file, lines, shares[index] ?? []);
  Object.assign(order, { goodsMinor, discountMinor, totalMinor, updatedAt: ctx.now });
  await ctx.em.flush();
  await repriceUnpaid(ctx, { orderId: order.id, amountMinor: totalMinor });
}
