import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Complaint } from '../complaint.entity.js';
import { AssignmentKind } from './assignment-words.js';
import { ComplaintAssignment } from './complaint-assignment.entity.js';

/** Keeps that somebody put this person in charge of a locked complaint (H4). */
export function keepAssignment(ctx: UseCaseContext, complaint: Complaint, toAccountId: string, note: string): void {
  const kept = Object.assign(new ComplaintAssignment(), {
    id: newId('assignment', ctx.clock),
    complaintId: complaint.id,
    ...{ merchantId: complaint.merchantId, buyerId: complaint.buyerId },
    ...{ fromAccountId: complaint.assigneeId, toAccountId, byAccountId: ctx.actor.accountId, note },
    kind: complaint.assigneeId ? AssignmentKind.HANDED_OVER : AssignmentKind.ASSIGNED,
    assignedAt: ctx.now,
  });
  ctx.em.persist(kept);
}
