import type { UseCaseContext } from '../../kernel/request-context.js';
import { giveVerdict, ResponsibleParty, type Share, VerdictCause } from '../../verdicts/index.js';
import { Complaint } from '../complaint.entity.js';

/**
 * Books who bears what a resolved case cost (G4, H3): the shares, or all of it for the responsible party. A case without a
 * merchant that names one as responsible has nothing to book with, unless it names shares: then it is refused. What was merged
 * into it is judged alike (H1).
 */
export async function judgeComplaint(
  ctx: UseCaseContext,
  complaint: Complaint,
  shares: readonly Share[] | null,
): Promise<void> {
  const { id, orderId, merchantId, responsibleParty, cause } = complaint;
  const merged = await ctx.em.find(Complaint, { mergedIntoId: id }, { orderBy: { id: 'asc' } });
  for (const { number, buyerId, ...each } of [complaint, ...merged])
    await judge(ctx, {
      ...{ id: each.id, number, buyerId, responsibleParty, cause, shares },
      ...{ orderId: each.orderId ?? orderId, merchantId: each.merchantId ?? merchantId },
    });
}

interface Judged
  extends Pick<Complaint, 'id' | 'number' | 'orderId' | 'merchantId' | 'buyerId' | 'responsibleParty' | 'cause'> {
  readonly shares: readonly Share[] | null;
}

async function judge(
  ctx: UseCaseContext,
  { id: causeId, number, orderId, merchantId, buyerId, responsibleParty, cause, shares }: Judged,
): Promise<void> {
  if (!responsibleParty || (!shares && !merchantId && responsibleParty === ResponsibleParty.MERCHANT)) return;
  await ctx.em.flush();
  await giveVerdict(ctx, {
    ...{ causeId, kind: VerdictCause.COMPLAINT, number, orderId, merchantId, buyerId },
    shares: shares ?? [{ party: responsibleParty, percent: 100 }],
    reason: cause ?? '',
  });
}
