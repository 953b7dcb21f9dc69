import { notFound } from '../../kernel/editing.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { lockWithPaid } from '../move-return.js';
import { reasonFor } from '../reasons/reason-for.js';
import { readRecords } from '../records/read-records.js';
import { grant } from '../remedies/grant-return.js';
import type { Return } from '../return.entity.js';
import type { ReturnLineInput } from '../return.inputs.js';
import type { ReturnKind, ReturnReason } from '../return-status.js';
import { openReturn } from './apply-for-return.js';
import { whyNotReturnable } from './return-terms.js';

export interface ReturnAsRemedy {
  readonly complaintId: string;
  readonly orderId: string;
  readonly kind: ReturnKind;
  readonly reason: ReturnReason;
  readonly description: string;
  readonly lines: readonly ReturnLineInput[];
}

/**
 * Opens a return as the remedy of a complaint, in the caller's transaction (H5): service decided it, so nobody is asked and the
 * merchant cannot turn it down; goods come back first where the kind says so. It is taken however long ago the order was completed.
 * Lock the order, then the complaint, before.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, KIND_NOT_OFFERED, QUANTITY_TOO_HIGH, REFUND_TOO_HIGH, OUT_OF_STOCK
 */
export async function openReturnFromComplaint(ctx: UseCaseContext, remedy: ReturnAsRemedy): Promise<Return> {
  const held = await lockWithPaid(ctx, remedy.orderId);
  const order = held?.order;
  if (!held || !order?.buyerId) throw notFound('order', 'orderId');
  const whyNot = whyNotReturnable(ctx.now, order, null);
  if (whyNot) throw notAllowedNow(whyNot);
  const rule = await reasonFor(ctx, remedy);
  const records = await readRecords(ctx, order, rule.evidence);
  const made = await openReturn(ctx, held, order.buyerId, { ...remedy, rule, records });
  made.decidedAt = ctx.now;
  made.answeredAt = ctx.now;
  await grant(ctx, { made, ...held }, { isWhole: true });
  return made;
}
