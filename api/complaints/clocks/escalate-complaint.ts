import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import type { EscalateComplaintInput } from '../complaint.inputs.js';
import { ComplaintAction, complaintLifecycle } from '../complaint-status.js';
import { complaintFor, log, tell } from '../move-complaint.js';
import { liftComplaint, noteAct } from './complaint-clocks.js';

/**
 * Whoever handles a case passes it one level up before time does, with what is to be decided (H4). The case stays in the same
 * hands; the level above sees it on its board and has its own clock.
 */
export const escalateComplaint = useCase(
  { name: 'escalateComplaint', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, note }: EscalateComplaintInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.ESCALATE);
    if (!note.trim()) throw refuse('REQUIRED', 'say what the level above is to decide', 'note');
    const { status } = complaint;
    transition(complaintLifecycle, ComplaintAction.ESCALATE, complaint);
    await liftComplaint(ctx, complaint);
    if (ctx.actor.accountId === complaint.assigneeId) await noteAct(ctx, complaint);
    complaint.updatedAt = ctx.now;
    log(ctx, complaint, { action: 'ESCALATE', fromStatus: status, toStatus: status, note, isInternal: true });
    await tell(ctx, complaint, 'COMPLAINT_ESCALATED');
    return complaint;
  },
);
