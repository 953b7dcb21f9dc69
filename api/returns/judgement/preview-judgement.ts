import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import {
  CostKind,
  CostPayer,
  recordCosts,
  rehearseVerdict,
  type Share,
  type VerdictPreview,
} from '../../verdicts/index.js';
import { type HeldReturn, lockReturn } from '../move-return.js';
import { payBack } from '../remedies/pay-back.js';
import { expectReplacement } from '../remedies/replacement-costs.js';
import { returnKinds } from '../return-kinds.js';
import { ReturnStatus } from '../return-status.js';
import { afterSaleOf } from './judge-return.js';

/**
 * Who would bear what of a return by such shares, of what it has cost and of what it will cost if the buyer gets what was asked for
 * (G4): the same code as in earnest, undone. Null when there is no such return.
 */
export const previewJudgement = (
  request: RequestContext,
  { returnId, shares }: { readonly returnId: string; readonly shares: readonly Share[] },
): Promise<VerdictPreview | null> =>
  rehearseVerdict(request, async (ctx) => {
    const held = await lockReturn(ctx, returnId);
    if (!held) return null;
    const verdict = { ...afterSaleOf(held.made), shares, reason: 'rehearsed' };
    return { verdict, payRest: () => payRest(ctx, held) };
  });

/** Pays what is still to come, and answers what of it the buyer is not paid back. */
async function payRest(ctx: UseCaseContext, held: HeldReturn): Promise<number> {
  const { made } = held;
  if (made.closedAt) return 0;
  const { gives } = returnKinds[made.kind];
  if (gives === ReturnStatus.REPLACING) await expectReplacement(ctx, held);
  if (gives === ReturnStatus.COMPENSATING && !made.couponId) {
    const paid = { paidBy: CostPayer.MARKET, amountMinor: made.refundMinor, reference: made.slipId ?? made.id };
    await recordCosts(ctx, afterSaleOf(made), [{ kind: CostKind.COMPENSATION, ...paid }]);
  }
  if (gives !== ReturnStatus.REFUNDED) return 0;
  const isWhole = made.inspectedAt === null;
  await payBack(ctx, held, { isWhole });
  return isWhole ? made.refundMinor - made.paidMinor : 0;
}
