import type { UseCaseContext } from '../../kernel/request-context.js';
import { giveVerdict, ResponsibleParty, type Share, VerdictCause } from '../../verdicts/index.js';
import type { Complaint } from '../complaint.entity.js';

/**
 * Books who bears what a resolved case cost (G4, H3): the shares, or all of it for the responsible party. A case without a
 * merchant that names one as responsible has nothing to book with, unless it names shares: then it is refused.
 */
export async function judgeComplaint(
  ctx: UseCaseContext,
  complaint: Complaint,
  shares: readonly Share[] | null,
): Promise<void> {
  const { id: causeId, number, orderId, merchantId, buyerId, responsibleParty, cause } = complaint;
  if (!responsibleParty || (!shares && !merchantId && responsibleParty === ResponsibleParty.MERCHANT)) return;
  await ctx.em.flush();
  await giveVerdict(ctx, {
    ...{ causeId, kind: VerdictCause.COMPLAINT, number, orderId, merchantId, buyerId },
    shares: shares ?? [{ party: responsibleParty, percent: 100 }],
    reason: cause ?? '',
  });
}
