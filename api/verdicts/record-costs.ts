import { allocate } from '../kernel/money.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { forgoneBy, type LineRefund, type Order } from '../orders/index.js';
import type { Refund } from '../payments/index.js';
import { type AfterSale, CostKind, CostPayer } from './cost-kind.js';
import { postCosts } from './post-verdict.js';
import { lockCause, verdictOn } from './standing-verdict.js';
import { type NewCost, writeCosts } from './write-costs.js';

/**
 * Records in the caller's transaction what a return or complaint has cost (G4). Where a verdict stands, who bears it is booked at
 * once; else whoever paid bears it until there is one. What is recorded already is left as it is. Lock order, return or
 * complaint before.
 *
 * @example
 * const refund = await refundLines(ctx, order, lines, { cause: RefundCause.RETURN, reference: made.id });
 * await recordCosts(ctx, afterSaleOf(made), await costsOfRefund(ctx, order, refund, lines));
 */
export async function recordCosts(ctx: UseCaseContext, of: AfterSale, costs: readonly NewCost[]): Promise<void> {
  await lockCause(ctx, of.causeId);
  const made = await writeCosts(ctx, of, costs);
  if (made.length === 0) return;
  const standing = await verdictOn(ctx, of.causeId);
  if (standing) await postCosts(ctx, standing.verdict, standing.shares, made);
}

/**
 * What a refund of lines cost the merchant: goods, and the delivery fee within them as outbound freight; with the commission it was
 * spared and the subsidy it lost, so that whoever answers for it pays as if the goods had been sold (G4, B6). Call it right
 * after the refund.
 */
export async function costsOfRefund(
  ctx: UseCaseContext,
  order: Order,
  refund: Refund,
  lines: readonly LineRefund[],
): Promise<NewCost[]> {
  const freightMinor = lines.reduce((sum, { line, amountMinor }) => {
    const { deliveryFeeMinor, totalMinor } = line;
    return (
      sum +
      (deliveryFeeMinor > 0 ? (allocate(amountMinor, [deliveryFeeMinor, totalMinor - deliveryFeeMinor])[0] ?? 0) : 0)
    );
  }, 0);
  const paid = { paidBy: CostPayer.MERCHANT, reference: refund.id };
  return [
    {
      kind: CostKind.GOODS,
      ...paid,
      amountMinor: refund.amountMinor - freightMinor,
      ...(await forgoneBy(ctx, order, refund, lines)),
    },
    { kind: CostKind.OUTBOUND_FREIGHT, ...paid, amountMinor: freightMinor },
  ];
}
