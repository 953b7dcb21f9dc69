import type { UseCaseContext } from '../kernel/request-context.js';
import { type Order, OrderLine, paidForUnits } from '../orders/index.js';
import { Return } from './return.entity.js';
import { returnKinds } from './return-kinds.js';
import { ReturnLine } from './return-line.entity.js';

/** What is left of an order line for returns (G6). */
export interface LineRoom {
  readonly line: OrderLine;
  /** Units that were shipped, are not done with, and are not asked for by an open return. */
  readonly unitsLeft: number;
  /** What so many of them would pay back, in minor units: their share of what the line paid, never more than is left of it. */
  readonly paysBack: (units: number) => number;
}

/**
 * What is left of the lines of an order, whatever was paid back, replaced or is still asked for (G6): open and finished
 * returns together never have more units than were shipped, nor more money than the line paid. Lock the order before to rely on it.
 */
export async function roomOf(ctx: UseCaseContext, order: Pick<Order, 'id'>): Promise<LineRoom[]> {
  const lines = await ctx.em.find(OrderLine, { orderId: order.id }, { orderBy: { position: 'asc', id: 'asc' } });
  const open = await ctx.em.find(Return, { orderId: order.id, closedAt: null });
  const kinds = new Map(open.map(({ id, kind }) => [id, kind]));
  const asked = await ctx.em.find(ReturnLine, { returnId: { $in: [...kinds.keys()] } });
  return lines.map((line) => {
    const claims = asked.filter(({ orderLineId }) => orderLineId === line.id);
    const taken = claims.reduce((sum, { returnId, quantity, settledQuantity }) => {
      const kind = kinds.get(returnId);
      return kind && returnKinds[kind].takesUnits ? sum + quantity - settledQuantity : sum;
    }, 0);
    const gone = line.returnedQuantity + taken;
    const unitsLeft = Math.max(line.shippedQuantity - gone, 0);
    const askedMinor = claims.reduce((sum, { amountMinor, paidMinor }) => sum + amountMinor - paidMinor, 0);
    const moneyLeft = Math.max(line.totalMinor - line.refundedMinor - askedMinor, 0);
    return {
      line,
      unitsLeft,
      paysBack: (units) => Math.min(moneyLeft, paidForUnits(line, gone, Math.min(units, unitsLeft))),
    };
  });
}
