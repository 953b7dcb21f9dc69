import type { UseCaseContext } from '../kernel/request-context.js';
import { merchantAccountSettings, OrderRelease, type Refund } from '../payments/index.js';
import { settingsOf } from '../settings/index.js';
import { linesOf } from './apply-change.js';
import { commissionOf } from './commission-of-order.js';
import type { Order } from './order.entity.js';
import { adjustmentsOf, bornSums } from './order-adjustments.js';
import type { OrderLine } from './order-line.entity.js';
import type { LineRefund } from './refund-lines.js';

export interface Forgone {
  /** Commission and margin the merchant does not pay, never below nothing. */
  readonly commissionMinor: number;
  readonly commissionVatBasisPoints: number;
  /** What the market does not put to the order in the buyer's place. */
  readonly subsidyMinor: number;
}

/**
 * What the market forgoes of an order, and the merchant with it, because these lines were refunded (B6, E2): after completion what
 * the refund gave back, before it what completion will take and put less than without it. Call it right after the refund.
 */
export async function forgoneBy(
  ctx: UseCaseContext,
  order: Order,
  refund: Refund,
  refunds: readonly LineRefund[],
): Promise<Forgone> {
  const release = await ctx.em.findOne(OrderRelease, { orderId: order.id });
  if (release) {
    const { fromCommissionMinor: commissionMinor, toSubsidyMinor: subsidyMinor } = refund;
    return { commissionMinor, commissionVatBasisPoints: release.commissionVatBasisPoints, subsidyMinor };
  }
  const lines = await linesOf(ctx, order);
  const files = await adjustmentsOf(ctx, order);
  const after = incomeOf(order, lines, files);
  const unrefunded = lines.map((line) => ({ ...line, ...undone(line, refunds) }));
  const before = incomeOf({ ...order, refundedMinor: order.refundedMinor - refund.amountMinor }, unrefunded, files);
  const earned = ({ commissionMinor, marginMinor }: typeof after): number => commissionMinor + marginMinor;
  return {
    commissionMinor: Math.max(0, earned(before) - earned(after)),
    commissionVatBasisPoints: (await settingsOf(ctx))(merchantAccountSettings.feeVat),
    subsidyMinor: before.subsidyMinor - after.subsidyMinor,
  };
}

function undone(
  line: OrderLine,
  refunds: readonly LineRefund[],
): Pick<OrderLine, 'refundedMinor' | 'returnedQuantity'> {
  const mine = refunds.filter((refund) => refund.line.id === line.id);
  const sum = (of: 'amountMinor' | 'quantity'): number => mine.reduce((total, refund) => total + refund[of], 0);
  return {
    refundedMinor: line.refundedMinor - sum('amountMinor'),
    returnedQuantity: line.returnedQuantity - sum('quantity'),
  };
}

/**
 * What completion gives and takes of what was not refunded: the market's subsidy, and commission and margin on the goods; delivery
 * fees bear no commission.
 */
export function incomeOf(
  order: Pick<Order, 'totalMinor' | 'refundedMinor' | 'commissionBasisPoints'>,
  lines: readonly OrderLine[],
  files: Awaited<ReturnType<typeof adjustmentsOf>>,
): { readonly subsidyMinor: number } & ReturnType<typeof commissionOf> {
  const { subsidyMinor, ownGoodsMinor } = bornSums(lines, files);
  const goodsMinor = Math.min(ownGoodsMinor, order.totalMinor - order.refundedMinor + subsidyMinor);
  return { subsidyMinor, ...commissionOf(order, lines, goodsMinor) };
}
