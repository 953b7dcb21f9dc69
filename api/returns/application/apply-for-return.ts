import { reaches } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { Refusals, refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { newNumber, placeHold } from '../../orders/index.js';
import { type LineRoom, roomOf } from '../line-room.js';
import { enter, type HeldOrder, lockWithPaid } from '../move-return.js';
import { beginPlaybook } from '../playbook/follow-playbook.js';
import { reasonFor } from '../reasons/reason-for.js';
import type { ReturnReasonRule } from '../reasons/return-reason-rule.entity.js';
import { keepRecords } from '../records/keep-records.js';
import { needsPictures, type ParcelKnown, readRecords } from '../records/read-records.js';
import { Return } from '../return.entity.js';
import { tellReturn } from '../return.events.js';
import type { ApplyForReturnInput, ReturnLineInput } from '../return.inputs.js';
import { givesMoney } from '../return-kinds.js';
import { ReturnLine } from '../return-line.entity.js';
import { type ReturnKind, ReturnStatus } from '../return-status.js';
import { addEvidence } from './add-evidence.js';
import { requireVariants } from './exchange-variants.js';
import { EvidenceStage } from './return-evidence.entity.js';
import { returnableUntil, whyNotReturnable } from './return-terms.js';

/**
 * Applies for a return of lines of an order (G1-G3), as its form says. The order neither completes by itself nor is paid out while
 * the return is open (E8, I3). Several open returns of one line never exceed its units (G6).
 */
export const applyForReturn = useCase(
  { name: 'applyForReturn', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ApplyForReturnInput) => {
    const held = await lockWithPaid(ctx, input.id);
    const order = held?.order;
    if (!held || !order || !reaches(ctx.scope, order) || !order.buyerId) throw notFound('order', 'id');
    const whyNot = whyNotReturnable(ctx.now, order, await returnableUntil(ctx, order));
    if (whyNot) throw notAllowedNow(whyNot);
    const rule = await reasonFor(ctx, input);
    const records = await readRecords(ctx, order, rule.evidence);
    if (input.evidenceFileIds.length === 0 && needsPictures(rule.evidence, records))
      throw refuse('EVIDENCE_REQUIRED', 'nothing but a picture shows it', 'evidenceFileIds');
    const made = await openReturn(ctx, held, order.buyerId, { ...input, rule, records });
    await addEvidence(ctx, made, {
      ...{ fileIds: input.evidenceFileIds, stage: EvidenceStage.APPLICATION },
      path: ['evidenceFileIds'],
    });
    await enter(ctx, { made, ...held }, ReturnStatus.REQUESTED);
    return { id: made.id, orderId: order.id };
  },
);

interface NewReturn {
  readonly kind: ReturnKind;
  readonly rule: ReturnReasonRule;
  readonly description: string;
  readonly lines: readonly ReturnLineInput[];
  /** Our own records of the order's parcels that the reason is judged by. */
  readonly records: readonly ParcelKnown[];
  readonly complaintId?: string | null;
}

/**
 * Writes a return of a locked order with its lines, our own records that it is judged by (G2) and the hold on the order; the caller
 * enters its first state.
 */
export async function openReturn(
  ctx: UseCaseContext,
  { order, paid }: HeldOrder,
  buyerId: string,
  { kind, rule, description, lines: wanted, records, complaintId = null }: NewReturn,
): Promise<Return> {
  const made = Object.assign(new Return(), {
    id: newId('return', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    orderId: order.id,
    merchantId: order.merchantId,
    ...{ buyerId, kind, reason: rule.reason, reasonRuleId: rule.id, description, complaintId },
    currency: order.currency,
    requestedAt: ctx.now,
    updatedAt: ctx.now,
  });
  const rooms = await roomOf(ctx, order);
  await requireVariants(ctx, kind, wanted, rooms);
  const lines = linesOf(ctx, made, rooms, wanted);
  made.refundMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  if (made.refundMinor === 0) throw refuse('INVALID_AMOUNT', 'nothing would be paid back', 'lines');
  ctx.em.persist([made, ...lines]);
  await beginPlaybook(ctx, made, rule);
  for (const held of new Set([order, paid]))
    placeHold(ctx, held, { causeId: made.id, reason: `return ${made.number}`, amountMinor: made.refundMinor });
  keepRecords(ctx, { made, order, orderLineIds: wanted.map(({ orderLineId }) => orderLineId) }, records);
  await tellReturn(ctx, made, 'RETURN_REQUESTED');
  return made;
}

/** The lines of the return, each within what is left of the order's line: units, and money (G6). */
function linesOf(
  ctx: UseCaseContext,
  made: Return,
  rooms: readonly LineRoom[],
  wanted: readonly ReturnLineInput[],
): ReturnLine[] {
  const refusals = new Refusals();
  const lines: ReturnLine[] = [];
  for (const [index, { orderLineId, quantity, amount, variantId = null }] of wanted.entries()) {
    const at = ['lines', String(index)];
    const room = rooms.find(({ line }) => line.id === orderLineId);
    if (!room) throw notFound('order line', ...at, 'orderLineId');
    if (lines.some((line) => line.orderLineId === orderLineId))
      throw refuse('INVALID', 'a line is named twice', ...at, 'orderLineId');
    if (quantity > room.unitsLeft)
      refusals.add('QUANTITY_TOO_HIGH', `${room.unitsLeft} units can be returned`, ...at, 'quantity');
    if (amount && !givesMoney(made.kind))
      refusals.add('INVALID', 'an amount goes with kinds that give money', ...at, 'amount');
    const share = room.paysBack(quantity);
    const amountMinor = amount ? toMinor(amount, ctx.market.currency, ...at, 'amount') : share;
    if (amountMinor > share)
      refusals.add('REFUND_TOO_HIGH', `at most ${share} minor units can be paid back for these units`, ...at, 'amount');
    const { id: returnId, merchantId, buyerId } = made;
    const owners = { id: newId('returnline', ctx.clock), returnId, merchantId, buyerId };
    lines.push(Object.assign(new ReturnLine(), { ...owners, orderLineId, quantity, amountMinor, variantId }));
  }
  refusals.throwIfAny();
  return lines;
}
