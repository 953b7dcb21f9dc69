import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintReopening } from './reopening.entity.js';

/** Writes down who opens a locked case again, and why, before it changes: the one way out of the archive (H3). */
export async function noteReopening(ctx: UseCaseContext, complaint: Complaint, reason: string): Promise<void> {
  const reopening = Object.assign(new ComplaintReopening(), {
    id: newId('reopening', ctx.clock),
    ...{ complaintId: complaint.id, buyerId: complaint.buyerId, merchantId: complaint.merchantId },
    ...{ archivedAt: complaint.archivedAt, reason: reason.trim(), accountId: ctx.actor.accountId, createdAt: ctx.now },
  });
  await ctx.em.persist(reopening).flush();
}
