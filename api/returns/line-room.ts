import type { UseCaseContext } from '../kernel/request-context.js';
import { Order, OrderLine, paidForUnits } from '../orders/index.js';
import { Return } from './return.entity.js';
import { returnKinds } from './return-kinds.js';
import { ReturnLine } from './return-line.entity.js';

/** What is left of an order line for returns (G6). */
export interface LineRoom {
  readonly line: OrderLine;
  /** What a unit cost when it was bought; of a replacement, what the replaced unit cost. */
  readonly unitPriceMinor: number;
  /** Units that were shipped, are not done with, and are not asked for by an open return. */
  readonly unitsLeft: number;
  /** What so many of them would pay back, in minor units: their share of what the line paid, never more than is left of it. */
  readonly paysBack: (units: number) => number;
}

/**
 * What is left of the lines of an order, whatever was paid back, replaced or is still asked for (G6): open and finished
 * returns together never have more units than were shipped, nor more money than the line paid. What a replacement is worth is
 * what its units paid at first, out of what is left of the line that was paid: all returns of both come out of the same money.
 * Of a replacement nothing is left until the return it comes from is over. Lock the order, and the one that was paid at first, before to rely on it.
 */
export async function roomOf(ctx: UseCaseContext, { id: orderId }: Pick<Order, 'id'>): Promise<LineRoom[]> {
  const { replacementForId } = await ctx.em.findOneOrFail(Order, { id: orderId });
  const lines = await ctx.em.find(OrderLine, { orderId }, { orderBy: { position: 'asc', id: 'asc' } });
  const paidIds = lines.map(paidLineOf);
  const family = await ctx.em.find(OrderLine, {
    $or: [{ id: { $in: paidIds } }, { replacesLineId: { $in: paidIds } }],
  });
  const byId = new Map(family.map((line) => [line.id, line]));
  const orderIds = [...new Set(family.map((line) => line.orderId))];
  const open = await ctx.em.find(Return, { orderId: { $in: orderIds }, closedAt: null });
  const kinds = new Map(open.map(({ id, kind }) => [id, kind]));
  const asked = await ctx.em.find(ReturnLine, { returnId: { $in: [...kinds.keys()] } });
  const isUndecided = replacementForId !== null && kinds.has(replacementForId);
  return lines.map((line) => {
    const taken = asked.reduce((sum, { orderLineId, returnId, quantity, settledQuantity }) => {
      const kind = kinds.get(returnId);
      const takes = orderLineId === line.id && kind && returnKinds[kind].takesUnits;
      return takes ? sum + quantity - settledQuantity : sum;
    }, 0);
    const gone = line.returnedQuantity + line.replacedQuantity + taken;
    const unitsLeft = isUndecided ? 0 : Math.max(line.shippedQuantity - gone, 0);
    const paid = byId.get(paidLineOf(line)) ?? line;
    const askedMinor = asked.reduce((sum, { orderLineId, amountMinor, paidMinor }) => {
      const claimed = byId.get(orderLineId);
      return claimed && paidLineOf(claimed) === paid.id ? sum + amountMinor - paidMinor : sum;
    }, 0);
    const moneyLeft = Math.max(paid.totalMinor - paid.refundedMinor - askedMinor, 0);
    const worth = { quantity: line.quantity, totalMinor: line.replacesLineId ? line.firstPaidMinor : line.totalMinor };
    return {
      line,
      unitPriceMinor: paid.unitPriceMinor,
      unitsLeft,
      paysBack: (units) => Math.min(moneyLeft, paidForUnits(worth, gone, Math.min(units, unitsLeft))),
    };
  });
}

/** The line that was paid at first: of a replacement the replaced one, else itself. */
export const paidLineOf = ({ id, replacesLineId }: Pick<OrderLine, 'id' | 'replacesLineId'>): string =>
  replacesLineId ?? id;
