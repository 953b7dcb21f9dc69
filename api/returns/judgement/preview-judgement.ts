import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { setDisputesAside } from '../../payments/index.js';
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
 * (G4): the same code as in earnest, undone. While a chargeback that is not decided has the money, nothing can be paid: that is told,
 * beside what would hold if it is won. Null when there is no such return.
 */
export async function previewJudgement(request: RequestContext, thought: Thought): Promise<VerdictPreview | null> {
  const preview = await rehearse(request, thought, false);
  if (!preview?.problems.some(({ code }) => code === 'CHARGEBACK_OPEN')) return preview;
  const foreseen = await rehearse(request, thought, true);
  return foreseen?.problems.length === 0 ? { ...foreseen, problems: preview.problems } : foreseen;
}

interface Thought {
  readonly returnId: string;
  readonly shares: readonly Share[];
}

const rehearse = (
  request: RequestContext,
  { returnId, shares }: Thought,
  isUndisputed: boolean,
): Promise<VerdictPreview | null> =>
  rehearseVerdict(request, async (ctx) => {
    const held = await lockReturn(ctx, returnId);
    if (!held) return null;
    if (isUndisputed) await setDisputesAside(ctx, held.paid.id);
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
