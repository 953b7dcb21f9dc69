import { permissionsOfStaff, StaffRoleGrant } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import type {
  AssignComplaintInput,
  ClassifyComplaintInput,
  ComplaintActionInput,
  FollowUpComplaintInput,
  ProposeRemedyInput,
  ResolveComplaintInput,
} from './complaint.inputs.js';
import { ComplaintAction, ComplaintStatus, RESOLUTION_MS } from './complaint-status.js';
import { complaintFor, move } from './move-complaint.js';

const handles = Permission.COMPLAINTS_HANDLE;

/** Sets category, severity and quality dimension (H2); the clock is counted anew from registration. */
export const classifyComplaint = useCase(
  { name: 'classifyComplaint', permission: handles },
  async (ctx, input: ClassifyComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.CLASSIFY);
    await move(ctx, complaint, ComplaintAction.CLASSIFY, '', true);
    const { category, severity, dimension } = input;
    Object.assign(complaint, {
      category,
      severity,
      dimension,
      dueAt: new Date(complaint.registeredAt.getTime() + RESOLUTION_MS[severity]),
    });
    return complaint;
  },
);

/** Puts somebody in charge (H4). A customer is not handed over without a reason. */
export const assignComplaint = useCase(
  { name: 'assignComplaint', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, input: AssignComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.ASSIGN);
    const roles = await ctx.em.find(StaffRoleGrant, { accountId: input.accountId });
    if (!permissionsOfStaff(roles.map(({ role }) => role)).has(handles))
      throw refuse('NOT_A_HANDLER', 'this account handles no complaints', 'accountId');
    if (complaint.assigneeId && complaint.assigneeId !== input.accountId && !input.note?.trim())
      throw refuse('REQUIRED', 'say why the case is handed over', 'note');
    await move(ctx, complaint, ComplaintAction.ASSIGN, input.note ?? '', true);
    complaint.assigneeId = input.accountId;
    if (complaint.status === ComplaintStatus.REGISTERED) complaint.status = ComplaintStatus.ASSIGNED;
    return complaint;
  },
);

/** Begins, or begins again after the customer did not accept. */
export const investigateComplaint = useCase(
  { name: 'investigateComplaint', permission: handles },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.INVESTIGATE);
    await move(ctx, complaint, ComplaintAction.INVESTIGATE, input.note ?? '', true);
    return complaint;
  },
);

/** Proposes a remedy; the customer accepts or rejects it. */
export const proposeRemedy = useCase(
  { name: 'proposeRemedy', permission: handles },
  async (ctx, input: ProposeRemedyInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.PROPOSE);
    complaint.proposal = input.proposal;
    await move(ctx, complaint, ComplaintAction.PROPOSE, input.proposal);
    return complaint;
  },
);

/** The customer accepts the remedy. */
export const acceptRemedy = useCase(
  { name: 'acceptRemedy', permission: Permission.COMPLAINTS_ANSWER },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.ACCEPT);
    await move(ctx, complaint, ComplaintAction.ACCEPT, input.note ?? '');
    return complaint;
  },
);

/** The customer does not accept the remedy. */
export const rejectRemedy = useCase(
  { name: 'rejectRemedy', permission: Permission.COMPLAINTS_ANSWER },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.REJECT);
    await move(ctx, complaint, ComplaintAction.REJECT, input.note ?? '');
    return complaint;
  },
);

/** Resolves the case with cause, responsible party and resolution (H3); its clock stops, its order is let go. */
export const resolveComplaint = useCase(
  { name: 'resolveComplaint', permission: handles },
  async (ctx, input: ResolveComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.RESOLVE);
    await move(ctx, complaint, ComplaintAction.RESOLVE, input.resolution);
    const { cause, responsibleParty, resolution } = input;
    Object.assign(complaint, {
      cause,
      responsibleParty,
      resolution,
      resolvedById: ctx.actor.accountId,
      resolvedAt: ctx.now,
      dueAt: null,
    });
    return complaint;
  },
);

/** 回访: the customer's judgement, taken by somebody other than the handler (H3, H6). */
export const followUpComplaint = useCase(
  { name: 'followUpComplaint', permission: handles },
  async (ctx, input: FollowUpComplaintInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.FOLLOW_UP);
    await move(ctx, complaint, ComplaintAction.FOLLOW_UP, input.comment ?? '', true);
    Object.assign(complaint, {
      satisfaction: input.satisfaction,
      followUpComment: input.comment ?? null,
      followedUpAt: ctx.now,
    });
    return complaint;
  },
);

/** Archives a case that has cause, responsible party, resolution and follow-up (H3). */
export const archiveComplaint = useCase(
  { name: 'archiveComplaint', permission: handles },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.ARCHIVE);
    await move(ctx, complaint, ComplaintAction.ARCHIVE, input.note ?? '', true);
    complaint.archivedAt = ctx.now;
    return complaint;
  },
);

/** Opens a resolved case again: its clock starts anew, its order is held again (H3). */
export const reopenComplaint = useCase(
  { name: 'reopenComplaint', permission: handles },
  async (ctx, input: ComplaintActionInput) => {
    const complaint = await complaintFor(ctx, input.id, ComplaintAction.REOPEN);
    await move(ctx, complaint, ComplaintAction.REOPEN, input.note ?? '');
    Object.assign(complaint, {
      assigneeId: null,
      resolvedById: null,
      satisfaction: null,
      resolvedAt: null,
      followedUpAt: null,
      archivedAt: null,
      dueAt: new Date(ctx.now.getTime() + RESOLUTION_MS[complaint.severity]),
    });
    return complaint;
  },
);
