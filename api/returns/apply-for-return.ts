import { claimFile, FilePurpose } from '../files/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import {
  lockOrder,
  newNumber,
  type Order,
  OrderLine,
  OrderOrigin,
  OrderStatus,
  paidForUnits,
  placeHold,
} from '../orders/index.js';
import { enter } from './move-return.js';
import { Return } from './return.entity.js';
import { tellReturn } from './return.events.js';
import type { ApplyForReturnInput } from './return.inputs.js';
import { ReturnEvidence } from './return-evidence.entity.js';
import { ReturnLine } from './return-line.entity.js';
import { needsPictures, ReturnKind, ReturnStatus } from './return-status.js';

const DAYS_AFTER_COMPLETION = 15;

/**
 * Applies for a return of lines of an order (G1-G3). The order neither completes by itself nor is paid out while the
 * return is open (E8, I3). Several open returns of one line never exceed its units (G6).
 */
export const applyForReturn = useCase(
  { name: 'applyForReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ApplyForReturnInput) => {
    const order = await lockOrder(ctx, input.id);
    if (!order || !reaches(ctx.scope, order) || !order.buyerId) throw notFound('order', 'id');
    requireReturnable(ctx, order);
    if (needsPictures.has(input.reason) && input.evidenceFileIds.length === 0) {
      throw refuse('EVIDENCE_REQUIRED', 'damage and quality need at least one picture', 'evidenceFileIds');
    }
    const made = Object.assign(new Return(), {
      id: newId('return', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      orderId: order.id,
      merchantId: order.merchantId,
      buyerId: order.buyerId,
      kind: input.kind,
      reason: input.reason,
      description: input.description,
      currency: order.currency,
      requestedAt: ctx.now,
      updatedAt: ctx.now,
    });
    const lines = await linesOf(ctx, made, input);
    made.refundMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
    if (made.refundMinor === 0) throw refuse('INVALID_AMOUNT', 'nothing would be paid back', 'lines');
    ctx.em.persist([made, ...lines]);
    for (const fileId of input.evidenceFileIds) {
      const owners = { merchantId: made.merchantId, buyerId: made.buyerId };
      const file = await claimFile(ctx, { fileId, purpose: FilePurpose.EVIDENCE, ...owners, path: 'evidenceFileIds' });
      ctx.em.persist(
        Object.assign(new ReturnEvidence(), {
          id: newId('evidence', ctx.clock),
          returnId: made.id,
          ...owners,
          fileId: file.id,
          createdAt: ctx.now,
        }),
      );
    }
    placeHold(ctx, order, { causeId: made.id, reason: `return ${made.number}`, amountMinor: made.refundMinor });
    await tellReturn(ctx, made, 'RETURN_REQUESTED');
    await enter(ctx, made, order, ReturnStatus.REQUESTED);
    return { id: made.id, orderId: order.id };
  },
);

function requireReturnable(ctx: UseCaseContext, order: Order): void {
  if (order.origin === OrderOrigin.IMPORTED) throw notAllowedNow('an imported past order is not returnable');
  const isOnItsWay = order.shippedUnitCount > 0 && order.status !== OrderStatus.CANCELLED;
  if (!isOnItsWay) throw notAllowedNow('nothing of it has left; cancel the order instead');
  const until = order.completedAt && new Date(order.completedAt.getTime() + DAYS_AFTER_COMPLETION * 86_400_000);
  if (until && ctx.now > until)
    throw notAllowedNow(`returns are taken until ${DAYS_AFTER_COMPLETION} days after completion`);
}

/** The lines of the return, each within what is left of the order's line: units, and money (G6). */
async function linesOf(ctx: UseCaseContext, made: Return, input: ApplyForReturnInput): Promise<ReturnLine[]> {
  const orderLines = await ctx.em.find(OrderLine, { orderId: made.orderId });
  const open = await openLines(ctx, made.orderId);
  const refusals = new Refusals();
  const lines: ReturnLine[] = [];
  for (const [index, wanted] of input.lines.entries()) {
    const at = ['lines', String(index)];
    const line = orderLines.find(({ id }) => id === wanted.orderLineId);
    if (!line) throw notFound('order line', ...at, 'orderLineId');
    if (lines.some(({ orderLineId }) => orderLineId === line.id))
      throw refuse('INVALID', 'a line is named twice', ...at, 'orderLineId');
    const asked = open.filter(({ orderLineId }) => orderLineId === line.id);
    const gone = line.returnedQuantity + sum(asked, 'quantity');
    const unitsLeft = (made.kind === ReturnKind.RETURN_REFUND ? line.shippedQuantity : line.quantity) - gone;
    if (wanted.quantity > unitsLeft)
      refusals.add('QUANTITY_TOO_HIGH', `${unitsLeft} units can be returned`, ...at, 'quantity');
    const moneyLeft = line.totalMinor - line.refundedMinor - sum(asked, 'amountMinor');
    const share = Math.min(moneyLeft, paidForUnits(line, gone, Math.min(wanted.quantity, unitsLeft)));
    const amountMinor = wanted.amount ? toMinor(wanted.amount, ctx.market.currency, ...at, 'amount') : share;
    if (amountMinor > share)
      refusals.add('REFUND_TOO_HIGH', `at most ${share} minor units can be paid back for these units`, ...at, 'amount');
    lines.push(
      Object.assign(new ReturnLine(), {
        id: newId('returnline', ctx.clock),
        returnId: made.id,
        merchantId: made.merchantId,
        buyerId: made.buyerId,
        orderLineId: line.id,
        quantity: wanted.quantity,
        amountMinor,
      }),
    );
  }
  refusals.throwIfAny();
  return lines;
}

/** Lines of returns of this order that are still open: they have a claim on units and money. */
async function openLines(ctx: UseCaseContext, orderId: string): Promise<ReturnLine[]> {
  const returns = await ctx.em.find(Return, { orderId, closedAt: null });
  return ctx.em.find(ReturnLine, { returnId: { $in: returns.map(({ id }) => id) } });
}

const sum = (lines: readonly ReturnLine[], of: 'quantity' | 'amountMinor'): number =>
  lines.reduce((total, line) => total + line[of], 0);
