import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { refuseForbidden } from '../phrases/index.js';
import { aboutThem, requireHandler } from './assignment/desk-agents.js';
import { keepAssignment } from './assignment/keep-assignment.js';
import { lockDesk } from './assignment/lock-desk.js';
import { keepDecision } from './classification/suggest-classes.js';
import { PauseReason } from './clocks/clock-words.js';
import { noteAct, pauseClocks, resetClocks, resumeClocks, startClocks, stopClocks } from './clocks/complaint-clocks.js';
import { causeFor } from './closing/cause-for.js';
import { judgeComplaint } from './closing/judge-complaint.js';
import { noteReopening } from './closing/note-reopening.js';
import type { Complaint } from './complaint.entity.js';
import type {
  AssignComplaintInput,
  ClassifyComplaintInput,
  ComplaintActionInput,
  ProposeRemedyInput,
  ResolveComplaintInput,
} from './complaint.inputs.js';
import { ComplaintAction, ComplaintStatus } from './complaint-status.js';
import { addMessage } from './conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from './conversation/conversation.enums.js';
import { scheduleFollowUp, withdrawFollowUp } from './follow-ups/schedule-follow-up.js';
import { partComplaint } from './intake/part-complaint.js';
import { complaintFor, move } from './move-complaint.js';
import { changeProcedure, openLastStepsAgain } from './procedure/follow-procedure.js';

const handles = Permission.COMPLAINTS_HANDLE;

/** What is proposed, and how a case was resolved, are words to the customer. */
const tellCustomer = (ctx: UseCaseContext, complaint: Complaint, text: string): Promise<unknown> =>
  addMessage(ctx, complaint, { audience: ComplaintAudience.CUSTOMER, side: ComplaintSide.STAFF, text });

/** Confirms or corrects how a case is classed (H2); another target is counted from the beginning. */
export const classifyComplaint = useCase(
  { name: 'classifyComplaint', permission: handles },
  async (ctx, input: ClassifyComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.CLASSIFY);
    await move(ctx, complaint, ComplaintAction.CLASSIFY, '', true);
    const { category, severity, dimension } = input;
    const isOther = category !== complaint.category || severity !== complaint.severity;
    const isOtherProcedure = category !== complaint.category;
    Object.assign(complaint, { category, severity, dimension });
    if (isOtherProcedure) await changeProcedure(ctx, complaint);
    if (isOther) await resetClocks(ctx, complaint);
    await keepDecision(ctx, complaint);
    return complaint;
  },
);

/** Puts somebody in charge (H4). A customer is not handed over without a reason. */
export const assignComplaint = useCase(
  { name: 'assignComplaint', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: AssignComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.ASSIGN);
    await requireHandler(ctx, input.accountId);
    if (complaint.aboutAgentId === input.accountId) throw aboutThem();
    if (complaint.assigneeId && complaint.assigneeId !== input.accountId && !input.note?.trim())
      throw refuse('REQUIRED', 'say why the case is handed over', 'note');
    await lockDesk(ctx);
    await move(ctx, complaint, ComplaintAction.ASSIGN, input.note ?? '', true);
    keepAssignment(ctx, complaint, input.accountId, input.note ?? '');
    Object.assign(complaint, { assigneeId: input.accountId, passedById: null });
    if (complaint.status === ComplaintStatus.REGISTERED) complaint.status = ComplaintStatus.ASSIGNED;
    await noteAct(ctx, complaint);
    return complaint;
  },
);

/** Begins, or begins again after the customer did not accept, or does not answer. */
export const investigateComplaint = useCase(
  { name: 'investigateComplaint', permission: handles },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.INVESTIGATE);
    await move(ctx, complaint, ComplaintAction.INVESTIGATE, input.note ?? '', true);
    await resumeClocks(ctx, complaint);
    return complaint;
  },
);

/** Proposes a remedy, which is an answer too; the customer accepts or rejects it, and is waited for (H4). */
export const proposeRemedy = useCase(
  { name: 'proposeRemedy', permission: handles },
  async (ctx, input: ProposeRemedyInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.PROPOSE);
    await refuseForbidden(ctx.db, input.proposal, 'proposal');
    complaint.proposal = input.proposal;
    await move(ctx, complaint, ComplaintAction.PROPOSE, input.proposal);
    await tellCustomer(ctx, complaint, input.proposal);
    await resumeClocks(ctx, complaint);
    await pauseClocks(ctx, complaint, PauseReason.PROPOSAL);
    return complaint;
  },
);

/** The customer accepts the remedy. */
export const acceptRemedy = useCase(
  { name: 'acceptRemedy', permission: Permission.COMPLAINTS_ANSWER },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.ACCEPT);
    await move(ctx, complaint, ComplaintAction.ACCEPT, input.note ?? '');
    await resumeClocks(ctx, complaint);
    return complaint;
  },
);

/** The customer does not accept the remedy. */
export const rejectRemedy = useCase(
  { name: 'rejectRemedy', permission: Permission.COMPLAINTS_ANSWER },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.REJECT);
    await move(ctx, complaint, ComplaintAction.REJECT, input.note ?? '');
    await resumeClocks(ctx, complaint);
    return complaint;
  },
);

/**
 * Resolves the case with cause, responsible party and resolution (H3); its clock stops, its order is let go, its follow-up is
 * scheduled. Whoever owns it now is credited with what the customer says of it (H6).
 */
export const resolveComplaint = useCase(
  { name: 'resolveComplaint', permission: handles },
  async (ctx, input: ResolveComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.RESOLVE);
    await refuseForbidden(ctx.db, input.resolution, 'resolution');
    const rootCause = await causeFor(ctx, complaint.category, input.rootCauseId ?? null);
    await move(ctx, complaint, ComplaintAction.RESOLVE, input.resolution);
    await tellCustomer(ctx, complaint, input.resolution);
    const { cause, responsibleParty, resolution } = input;
    Object.assign(complaint, {
      rootCauseId: rootCause.id,
      cause,
      responsibleParty,
      resolution,
      resolvedById: ctx.actor.accountId,
      handledById: complaint.assigneeId ?? ctx.actor.accountId,
      resolvedAt: ctx.now,
    });
    await stopClocks(ctx, complaint);
    await judgeComplaint(ctx, complaint, input.shares ?? null);
    await scheduleFollowUp(ctx, complaint);
    return complaint;
  },
);

/** Opens a resolved case again: its clock starts anew, its order is held again (H3). A merged one is parted from the other (H1). */
export const reopenComplaint = useCase(
  { name: 'reopenComplaint', permission: handles },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.REOPEN);
    if (!input.note?.trim()) throw refuse('REQUIRED', 'say why it is opened again', 'note');
    if (complaint.mergedIntoId) {
      await partComplaint(ctx, complaint, input.note.trim());
      return complaint;
    }
    await noteReopening(ctx, complaint, input.note);
    await move(ctx, complaint, ComplaintAction.REOPEN, input.note);
    await openAgain(ctx, complaint);
    return complaint;
  },
);

/** What a case that was moved back into the register begins anew with. */
export async function openAgain(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  await withdrawFollowUp(ctx, complaint);
  await openLastStepsAgain(ctx, complaint.id);
  Object.assign(complaint, {
    assigneeId: null,
    ...{ resolvedById: null, handledById: null, confirmedById: null },
    ...{ satisfaction: null, followUpOutcome: null, followUpComment: null },
    ...{ resolvedAt: null, followedUpAt: null, archivedAt: null },
  });
  await startClocks(ctx, complaint);
}
