import { LockMode } from '@mikro-orm/postgresql';
import { type EventKinds, emit } from '../events/index.js';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition, whyNot } from '../kernel/transition.js';
import { liftHold, lockOrder, placeHold } from '../orders/index.js';
import { freeLine, holdLine, lockLine } from '../payments/index.js';
import { isAboutActor } from './about-oneself.js';
import { noteAct } from './clocks/complaint-clocks.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintEntry } from './complaint-entry.entity.js';
import { ComplaintAction, complaintLifecycle, openStatuses } from './complaint-status.js';
import { requireSteps, tickCaseStep } from './procedure/follow-procedure.js';
import { ProcedureGate, stepDoneBy } from './procedure/procedure-step-kind.js';

export const complaintEventKinds: EventKinds = {
  COMPLAINT_REGISTERED: 'A complaint was registered.',
  COMPLAINT_CHANGED: 'A complaint moved on.',
  COMPLAINT_MESSAGE:
    'Somebody wrote on a complaint; `facts.audience` tells to whom. Those who may not read it do not get it.',
  COMPLAINT_WARNED: 'Half, or four fifths, of the working time that a complaint has are over.',
  COMPLAINT_ESCALATED:
    'A complaint went one level up: it was not answered or resolved in time, or somebody of the desk passed it on.',
  COMPLAINT_DISSATISFIED: 'The customer was not satisfied with the result: the case was opened again (H6).',
  COMPLAINT_FOLLOW_UP_LATE: 'A follow-up stayed due too long (H6).',
};

/** Which permission each action needs; use cases and `availableActions` read this one table. */
export const complaintPermissions: Readonly<Record<ComplaintAction, Permission>> = {
  CLASSIFY: Permission.COMPLAINTS_HANDLE,
  OPEN_TASK: Permission.COMPLAINTS_HANDLE,
  APOLOGIZE: Permission.COMPLAINTS_HANDLE,
  GIVE_COUPON: Permission.COUPONS_ISSUE,
  PAY_CASH: Permission.SLIPS_WRITE,
  OPEN_RETURN: Permission.COMPLAINTS_HANDLE,
  FINE: Permission.COMPLAINTS_ASSIGN,
  ASSIGN: Permission.COMPLAINTS_ASSIGN,
  HAND_OVER: Permission.COMPLAINTS_HANDLE,
  ESCALATE: Permission.COMPLAINTS_HANDLE,
  INVESTIGATE: Permission.COMPLAINTS_HANDLE,
  PROPOSE: Permission.COMPLAINTS_HANDLE,
  ACCEPT: Permission.COMPLAINTS_ANSWER,
  REJECT: Permission.COMPLAINTS_ANSWER,
  RESOLVE: Permission.COMPLAINTS_HANDLE,
  FOLLOW_UP: Permission.COMPLAINTS_HANDLE,
  ARCHIVE: Permission.COMPLAINTS_HANDLE,
  REOPEN: Permission.COMPLAINTS_HANDLE,
  SAY: Permission.COMPLAINTS_HANDLE,
  ANSWER: Permission.COMPLAINTS_ANSWER,
  EVALUATE: Permission.COMPLAINTS_ANSWER,
  LINK: Permission.COMPLAINTS_HANDLE,
  KEEP_APART: Permission.COMPLAINTS_HANDLE,
  MERGE: Permission.COMPLAINTS_HANDLE,
  HEAR: Permission.COMPLAINTS_HANDLE,
  ANSWER_HEARING: Permission.COMPLAINTS_DEFEND,
  APPEAL: Permission.COMPLAINTS_DEFEND,
  DECIDE_APPEAL: Permission.COMPLAINTS_ASSIGN,
};

const confirming: ReadonlySet<ComplaintAction> = new Set([ComplaintAction.FOLLOW_UP, ComplaintAction.ARCHIVE]);

/**
 * Whether this actor may do this with this complaint. Who handled or resolved a case neither follows it up nor archives it:
 * the result is confirmed by somebody else (H3). Whoever it is about does nothing with it (H1).
 */
export function mayDo(
  action: ComplaintAction,
  complaint: {
    merchantId: string | null;
    buyerId: string;
    resolvedById: string | null;
    handledById: string | null;
    aboutAgentId: string | null;
  },
  actor: Actor,
): boolean {
  if (!reaches(scopeOf(actor, complaintPermissions[action]), complaint)) return false;
  if (isAboutActor(actor, complaint)) return false;
  const { accountId } = actor;
  const isHandler = accountId !== null && [complaint.resolvedById, complaint.handledById].includes(accountId);
  return !confirming.has(action) || !isHandler;
}

/** What the use case refuses this actor on this complaint for who they are, and so is not offered: another has to do it (H4). */
export function isForOthers(
  action: ComplaintAction,
  { assigneeId, resolvedById }: { assigneeId: string | null; resolvedById: string | null },
  actor: Actor,
): boolean {
  const leads = scopeOf(actor, Permission.COMPLAINTS_ASSIGN).all;
  if (action === ComplaintAction.HAND_OVER) return !leads && assigneeId !== actor.accountId;
  if (action === ComplaintAction.MERGE) return !leads && assigneeId !== null && assigneeId !== actor.accountId;
  return (
    action === ComplaintAction.DECIDE_APPEAL &&
    actor.accountId !== null &&
    [resolvedById, assigneeId].includes(actor.accountId)
  );
}

/** The complaint, locked after its order, if whoever asks may do this with it. */
export async function complaintFor(ctx: UseCaseContext, id: string, action: ComplaintAction): Promise<Complaint> {
  const complaint = await lockComplaint(ctx, id);
  if (!complaint || !mayDo(action, complaint, ctx.actor)) throw notFound('complaint', 'id');
  return complaint;
}

/** The same of the case that goes on for it, where it was merged (H1): perhaps while its lock was waited for. */
export async function goingOnFor(ctx: UseCaseContext, id: string, action: ComplaintAction): Promise<Complaint> {
  const known = await ctx.em.findOne(Complaint, { id });
  let complaint = await complaintFor(ctx, known?.mergedIntoId ?? id, action);
  while (complaint.mergedIntoId) complaint = await complaintFor(ctx, complaint.mergedIntoId, action);
  return complaint;
}

export async function lockComplaint(ctx: UseCaseContext, id: string): Promise<Complaint | null> {
  const known = await ctx.em.findOne(Complaint, { id });
  if (known?.orderId) await lockOrder(ctx, known.orderId);
  return known && ctx.em.findOne(Complaint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** What is not done while required steps of the case are open (H3). */
const gates: Readonly<Partial<Record<ComplaintAction, ProcedureGate>>> = {
  RESOLVE: ProcedureGate.RESOLVE,
  ARCHIVE: ProcedureGate.ARCHIVE,
};

/** Moves a locked complaint by an action of the table, with its log, its hold on the order and its event (H3). */
export async function move(
  ctx: UseCaseContext,
  complaint: Complaint,
  action: ComplaintAction,
  note = '',
  isInternal = false,
): Promise<void> {
  const gate = gates[action];
  if (gate && !whyNot(complaintLifecycle, action, complaint)) await requireSteps(ctx, complaint.id, gate);
  const { from, to } = transition(complaintLifecycle, action, complaint);
  const step = stepDoneBy(action);
  if (step) await tickCaseStep(ctx, complaint.id, step);
  complaint.updatedAt = ctx.now;
  log(ctx, complaint, { action, fromStatus: from, toStatus: to, note, isInternal });
  if (ctx.actor.accountId && ctx.actor.accountId === complaint.assigneeId) await noteAct(ctx, complaint);
  await keepHold(ctx, complaint, openStatuses.has(from), openStatuses.has(to));
  await tell(ctx, complaint, 'COMPLAINT_CHANGED');
}

type Logged = Pick<ComplaintEntry, 'action' | 'fromStatus' | 'toStatus' | 'note' | 'isInternal'>;

export function log(ctx: UseCaseContext, complaint: Complaint, entry: Logged): void {
  const made = Object.assign(new ComplaintEntry(), {
    id: newId('complaintentry', ctx.clock),
    complaintId: complaint.id,
    buyerId: complaint.buyerId,
    merchantId: complaint.merchantId,
    accountId: ctx.actor.accountId,
    createdAt: ctx.now,
    ...entry,
  });
  ctx.em.persist(made);
}

/** An open complaint holds its order, or the line it questions; a resolved one lets it go, a reopened one holds it again (E8, I3). */
export async function keepHold(
  ctx: UseCaseContext,
  complaint: Complaint,
  wasOpen: boolean,
  isOpen: boolean,
): Promise<void> {
  if (wasOpen === isOpen) return;
  if (complaint.merchantLineId) await keepLineHold(ctx, complaint.id, complaint.merchantLineId, isOpen);
  if (!complaint.orderId) return;
  const order = await lockOrder(ctx, complaint.orderId);
  if (!order) return;
  if (isOpen)
    placeHold(ctx, order, { causeId: complaint.id, reason: `complaint ${complaint.number}`, amountMinor: null });
  else await liftHold(ctx, order, complaint.id);
}

/** Another question may hold the line meanwhile; one hold a line is enough. */
async function keepLineHold(ctx: UseCaseContext, complaintId: string, lineId: string, isOpen: boolean): Promise<void> {
  if (!isOpen) return freeLine(ctx, complaintId);
  const line = await lockLine(ctx, lineId);
  if (line) await holdLine(ctx, line, complaintId);
}

export function tell(ctx: UseCaseContext, complaint: Complaint, kind: string): Promise<void> {
  complaint.sequence += 1;
  return emit(ctx, {
    kind,
    recordId: complaint.id,
    sequence: complaint.sequence,
    merchantId: complaint.merchantId,
    buyerId: complaint.buyerId,
    hiddenFrom: complaint.aboutAgentId,
    facts: { status: complaint.status, severity: complaint.severity, escalationLevel: complaint.escalationLevel },
  });
}
