import { allocate } from '../../kernel/money.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { OrderLine, refundLines } from '../../orders/index.js';
import { RefundCause } from '../../payments/index.js';
import { costsOfRefund, paidBackOf, recordCosts } from '../../verdicts/index.js';
import { afterSaleOf } from '../judgement/judge-return.js';
import { paidLineOf } from '../line-room.js';
import type { HeldReturn } from '../move-return.js';
import { returnKinds } from '../return-kinds.js';
import { ReturnLine, unitsDue } from '../return-line.entity.js';

interface Payment {
  /** Units that inspection refused are paid too: the platform decided so. */
  readonly isWhole: boolean;
  /** At most so much together, by the platform's decision; null: what the units paid. */
  readonly mostMinor?: number | null;
}

/** Units of a return's line that are paid back: of which line they are, and of which the money is. */
interface Due {
  readonly asked: ReturnLine;
  readonly line: OrderLine;
  readonly paid: OrderLine;
  readonly units: number;
  readonly amountMinor: number;
}

/**
 * Pays back what is due of the lines of a return and not paid yet (G6, F5): of each line the share of its units, never more than
 * what is left of the order line that was paid, since a chargeback that was lost meanwhile may have left less. What a verdict lays on
 * the buyer is not paid, and what is paid is a cost that the verdict, given before or later, shares out (G4).
 *
 * @throws Refusal CHARGEBACK_OPEN while a chargeback that is not decided has taken the money
 */
export async function payBack(ctx: UseCaseContext, { made, paid: order }: HeldReturn, how: Payment): Promise<void> {
  const due = await dueOf(ctx, made.id, how.isWhole);
  const takesUnits = returnKinds[made.kind].takesUnits;
  const wholeMinor = due.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const payMinor = Math.min(how.mostMinor ?? wholeMinor, wholeMinor);
  const parts = allocate(
    payMinor,
    due.map(({ amountMinor }) => amountMinor),
  );
  const refunds = due.map(({ asked, line, paid, units }, index) => {
    const amountMinor = parts[index] ?? 0;
    asked.settledQuantity += units;
    asked.paidMinor += amountMinor;
    if (takesUnits && paid !== line) {
      // What replaced a unit comes back for good: the unit itself counts as returned now.
      line.returnedQuantity += units;
      paid.replacedQuantity -= Math.min(units, paid.replacedQuantity);
    }
    return { line: paid, amountMinor, quantity: takesUnits ? units : 0 };
  });
  const reference = made.paidMinor > 0 ? `${made.id}/${made.sequence}` : made.id;
  made.paidMinor += payMinor;
  if (payMinor > 0) {
    const refund = await refundLines(ctx, order, refunds, { cause: RefundCause.RETURN, reference });
    await recordCosts(ctx, afterSaleOf(made), await costsOfRefund(ctx, order, refund, refunds));
  } else for (const { line, quantity } of refunds) line.returnedQuantity += quantity;
}

async function dueOf(ctx: UseCaseContext, returnId: string, isWhole: boolean): Promise<Due[]> {
  const lines = await ctx.em.find(ReturnLine, { returnId }, { orderBy: { id: 'asc' } });
  const own = await ctx.em.find(OrderLine, { id: { $in: lines.map(({ orderLineId }) => orderLineId) } });
  const byId = new Map(
    (await ctx.em.find(OrderLine, { id: { $in: [...own.map(({ id }) => id), ...own.map(paidLineOf)] } })).map(
      (line) => [line.id, line],
    ),
  );
  const settling = lines.map((asked) => (isWhole ? asked.quantity : unitsDue(asked)));
  const whole = lines.map((asked, index) => shareOf(asked, settling[index] ?? 0));
  // Of all that is settled by now, so that what the buyer bears of the first units is not paid with the next.
  const payable = await paidBackOf(ctx, returnId, whole);
  const left = new Map([...byId.values()].map(({ id, totalMinor, refundedMinor }) => [id, totalMinor - refundedMinor]));
  return lines.flatMap((asked, index) => {
    const line = byId.get(asked.orderLineId);
    const paid = line && byId.get(paidLineOf(line));
    if (!line || !paid) return [];
    const units = (settling[index] ?? 0) - asked.settledQuantity;
    const shareMinor = Math.max(0, (payable[index] ?? 0) - asked.paidMinor);
    const amountMinor = Math.min(shareMinor, left.get(paid.id) ?? 0);
    left.set(paid.id, (left.get(paid.id) ?? 0) - amountMinor);
    return [{ asked, line, paid, units, amountMinor }];
  });
}

/** The share of so many units of what a line asked for; all of them are exactly all of it. */
export const shareOf = ({ amountMinor, quantity }: ReturnLine, units: number): number =>
  Number((BigInt(amountMinor) * BigInt(units)) / BigInt(quantity));
