import { allocate } from '../kernel/money.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { OrderLine, refundLines } from '../orders/index.js';
import { RefundCause } from '../payments/index.js';
import { costsOfRefund, paidBackOf, recordCosts } from '../verdicts/index.js';
import { afterSaleOf } from './judge-return.js';
import type { HeldReturn } from './move-return.js';
import { returnKinds } from './return-kinds.js';
import { ReturnLine } from './return-line.entity.js';

interface Payment {
  /** Units that inspection refused are paid too: the platform decided so. */
  readonly isWhole: boolean;
  /** At most so much together, by the platform's decision; null: what the units paid. */
  readonly mostMinor?: number | null;
}

/**
 * Pays back what is due of the lines of a return and not paid yet (G6, F5): of each line the share of its units, never more than
 * what is left of the order line, since a chargeback that was lost meanwhile may have left less. What a verdict lays on the buyer is
 * not paid, and what is paid is a cost that the verdict, given before or later, shares out (G4).
 *
 * @throws Refusal CHARGEBACK_OPEN while a chargeback that is not decided has taken the money
 */
export async function payBack(ctx: UseCaseContext, { made, order }: HeldReturn, how: Payment): Promise<void> {
  const lines = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  const orderLines = await ctx.em.find(OrderLine, { id: { $in: lines.map(({ orderLineId }) => orderLineId) } });
  const takesUnits = returnKinds[made.kind].takesUnits;
  const settling = lines.map((asked) => asked.quantity - (how.isWhole ? 0 : asked.refusedQuantity));
  const whole = lines.map((asked, index) => shareOf(asked, settling[index] ?? 0));
  // Of all that is settled by now, so that what the buyer bears of the first units is not paid with the next.
  const payable = await paidBackOf(ctx, made.id, whole);
  const due = lines.flatMap((asked, index) => {
    const line = orderLines.find(({ id }) => id === asked.orderLineId);
    if (!line) return [];
    const units = (settling[index] ?? 0) - asked.settledQuantity;
    const shareMinor = Math.max(0, (payable[index] ?? 0) - asked.paidMinor);
    return [{ asked, line, units, amountMinor: Math.min(shareMinor, line.totalMinor - line.refundedMinor) }];
  });
  const wholeMinor = due.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const payMinor = Math.min(how.mostMinor ?? wholeMinor, wholeMinor);
  const parts = allocate(
    payMinor,
    due.map(({ amountMinor }) => amountMinor),
  );
  const refunds = due.map(({ asked, line, units }, index) => {
    const amountMinor = parts[index] ?? 0;
    asked.settledQuantity += units;
    asked.paidMinor += amountMinor;
    return { line, amountMinor, quantity: takesUnits ? units : 0 };
  });
  const reference = made.paidMinor > 0 ? `${made.id}/${made.sequence}` : made.id;
  made.paidMinor += payMinor;
  if (payMinor > 0) {
    const paid = await refundLines(ctx, order, refunds, { cause: RefundCause.RETURN, reference });
    await recordCosts(ctx, afterSaleOf(made), await costsOfRefund(ctx, order, paid, refunds));
  } else for (const { line, quantity } of refunds) line.returnedQuantity += quantity;
}

/** The share of so many units of what a line asked for; all of them are exactly all of it. */
const shareOf = ({ amountMinor, quantity }: ReturnLine, units: number): number =>
  Number((BigInt(amountMinor) * BigInt(units)) / BigInt(quantity));
