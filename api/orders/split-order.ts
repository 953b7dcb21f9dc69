import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { splitHeld } from '../payments/index.js';
import { linesOf } from './apply-change.js';
import { orderFor, requireAllowed } from './move-order.js';
import { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { type AdjustmentFile, adjustmentsOf } from './order-adjustments.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { newNumber } from './order-numbers.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import type { SplitOrderInput } from './split.inputs.js';
import { type SharedLine, sharesOf, splitAdjustments } from './split-adjustments.js';
import { splitLine } from './split-line.js';

/**
 * Splits an order nothing of which has left: the lines or units named go to a sibling order under the same checkout (E4).
 * Goods, adjustments, delivery fee and what is held are divided to the fen; stock stays set aside as it is.
 */
export const splitOrder = useCase(
  { name: 'splitOrder', permission: Permission.ORDERS_REVIEW, idempotent: true },
  async (ctx, input: SplitOrderInput) => {
    const order = await orderFor(ctx, input.id, OrderAction.SPLIT);
    requireAllowed(order, OrderAction.SPLIT);
    if (order.refundedMinor > 0) throw notAllowedNow('part of it was paid back; what is left stays together');
    const lines = await linesOf(ctx, order);
    const goes = unitsThatGo(lines, input);
    const sibling = await siblingOf(ctx, order);
    const files = await adjustmentsOf(ctx, order);
    const { stayed, went } = divide(ctx, lines, goes, { sibling, files });
    splitAdjustments(ctx, files, sibling, { stayed, went });
    sumUp(order, stayed);
    sumUp(sibling, went);
    order.updatedAt = ctx.now;
    const told = { kind: OrderEntryKind.SPLIT, message: input.reason };
    record(ctx, order, { ...told, referenceId: sibling.id });
    record(ctx, sibling, { ...told, referenceId: order.id, toStatus: sibling.status });
    await tell(ctx, order, 'ORDER_SPLIT', { siblingId: sibling.id });
    await tell(ctx, sibling, 'ORDER_SPLIT', { splitFromId: order.id });
    await ctx.em.flush();
    await splitHeld(ctx, { orderId: order.id, toOrderId: sibling.id, amountMinor: sibling.totalMinor });
    return { id: order.id, siblingId: sibling.id };
  },
);

/** Units that go, by line; refused when a line has fewer, or when nothing would stay. */
function unitsThatGo(lines: readonly OrderLine[], input: SplitOrderInput): Map<string, number> {
  const goes = new Map<string, number>();
  const refusals = new Refusals();
  for (const [index, { orderLineId, quantity }] of input.lines.entries()) {
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) throw notFound('order line', 'lines', String(index), 'orderLineId');
    if (goes.has(orderLineId)) throw refuse('INVALID', 'a line is named twice', 'lines', String(index), 'orderLineId');
    if (quantity > line.quantity)
      refusals.add('QUANTITY_TOO_HIGH', `it has ${line.quantity} units`, 'lines', String(index), 'quantity');
    goes.set(orderLineId, quantity);
  }
  refusals.throwIfAny();
  if (lines.every(({ id, quantity }) => goes.get(id) === quantity))
    throw refuse('INVALID', 'something must stay in the order', 'lines');
  return goes;
}

/** An order like this one, with its recipient, that has no goods yet. */
async function siblingOf(ctx: UseCaseContext, order: Order): Promise<Order> {
  const { version: _version, ...facts } = order;
  const sibling = Object.assign(new Order(), facts, {
    id: newId('order', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...{ splitFromId: order.id, shipsWithId: null, sequence: 0, refundedMinor: 0, updatedAt: ctx.now },
  });
  const { version: _seen, ...known } = await ctx.em.findOneOrFail(OrderRecipient, { id: order.id });
  ctx.em.persist([sibling, Object.assign(new OrderRecipient(), known, { id: sibling.id })]);
  return sibling;
}

/** Whole lines change hands, others are divided. */
function divide(
  ctx: UseCaseContext,
  lines: readonly OrderLine[],
  goes: ReadonlyMap<string, number>,
  { sibling, files }: { sibling: Order; files: readonly AdjustmentFile[] },
): { stayed: SharedLine[]; went: SharedLine[] } {
  const stayed: SharedLine[] = [];
  const went: SharedLine[] = [];
  for (const line of lines) {
    const units = goes.get(line.id) ?? 0;
    const shares = sharesOf(files, line);
    if (units === line.quantity) went.push({ line: Object.assign(line, { orderId: sibling.id }), shares });
    else if (units === 0) stayed.push({ line, shares });
    if (units === 0 || units === line.quantity) continue;
    const taken = files.map(({ adjustment: { target } }, index) => ({ target, amountMinor: shares[index] ?? 0 }));
    const parts = splitLine({ ...line, shares: taken }, units);
    const { shares: goesWith, ...sums } = parts.goes;
    const { shares: staysWith, ...rest } = parts.stays;
    const id = newId('line', ctx.clock);
    const part = Object.assign(new OrderLine(), line, sums, { id, orderId: sibling.id });
    Object.assign(line, rest);
    ctx.em.persist(part);
    went.push({ line: part, shares: goesWith });
    stayed.push({ line, shares: staysWith });
  }
  return { stayed, went };
}

/** The order's sums are those of its lines. */
function sumUp(order: Order, lines: readonly SharedLine[]): void {
  const sum = (of: (line: OrderLine) => number): number => lines.reduce((total, { line }) => total + of(line), 0);
  order.goodsMinor = sum(({ subtotalMinor }) => subtotalMinor);
  order.discountMinor = sum(({ discountMinor }) => discountMinor);
  order.deliveryFeeMinor = sum(({ deliveryFeeMinor }) => deliveryFeeMinor);
  order.totalMinor = sum(({ totalMinor }) => totalMinor);
  order.unitCount = sum(({ quantity }) => quantity);
}
