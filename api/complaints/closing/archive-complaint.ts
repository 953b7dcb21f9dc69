import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import type { Complaint } from '../complaint.entity.js';
import type { ComplaintActionInput } from '../complaint.inputs.js';
import { ComplaintAction } from '../complaint-status.js';
import { complaintFor, move } from '../move-complaint.js';
import { ComplaintReopening } from './reopening.entity.js';
import { ComplaintSheet } from './sheet.entity.js';

/**
 * Archives a case that has cause, responsible party, resolution and follow-up (H3). Whoever archives it confirms the result,
 * and is somebody other than the handler.
 */
export const archiveComplaint = useCase(
  { name: 'archiveComplaint', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, note }: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.ARCHIVE);
    await move(ctx, complaint, ComplaintAction.ARCHIVE, note ?? '', true);
    Object.assign(complaint, { archivedAt: ctx.now, confirmedById: ctx.actor.accountId });
    await fillSheet(ctx, complaint, note ?? '');
    return complaint;
  },
);

/** Keeps the facts of the case as they are at its archiving. */
async function fillSheet(ctx: UseCaseContext, complaint: Complaint, remark: string): Promise<void> {
  const { id: complaintId, rootCauseId, responsibleParty, followUpOutcome, resolvedAt } = complaint;
  if (!rootCauseId || !responsibleParty || !followUpOutcome || !resolvedAt)
    throw new Error(`complaint ${complaint.number} lacks what belongs to an archived case`);
  const { buyerId, merchantId, category, severity, dimension, satisfaction, escalationLevel } = complaint;
  const { handledById, confirmedById, registeredAt } = complaint;
  ctx.em.create(ComplaintSheet, {
    id: newId('complaintsheet', ctx.clock),
    ...{ complaintId, buyerId, merchantId, category, severity, dimension, rootCauseId, responsibleParty },
    ...{ followUpOutcome, satisfaction, escalationLevel, handledById, confirmedById, remark },
    reopenings: await ctx.em.count(ComplaintReopening, { complaintId }),
    ...{ registeredAt, resolvedAt, archivedAt: ctx.now },
  });
}
