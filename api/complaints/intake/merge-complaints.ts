import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Account, tellAccount } from '../../accounts/index.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { lockOrder } from '../../orders/index.js';
import { MessageKind } from '../../sender/index.js';
import { isAboutActor } from '../about-oneself.js';
import { keepAssignment } from '../assignment/keep-assignment.js';
import { lockDesk } from '../assignment/lock-desk.js';
import {
  endClocks,
  liftComplaint,
  noteAct,
  recordFirstAnswer,
  resetClocks,
  resumeClocks,
} from '../clocks/complaint-clocks.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintAction, ComplaintSeverity, ComplaintStatus, complaintLifecycle } from '../complaint-status.js';
import { HearingStatus } from '../hearing/hearing-status.js';
import { isForOthers, keepHold, log, tell } from '../move-complaint.js';
import { takeOverSteps } from '../procedure/follow-procedure.js';
import { ComplaintLinkKind } from './complaint-link.entity.js';
import type { MergeComplaintsInput } from './intake.inputs.js';
import { sayHowLinked } from './link-complaints.js';

/**
 * Makes one case of two open ones of a customer about the same matter (H1): the later goes into the earlier, so that no clock gains
 * time by it. The earlier takes over the higher severity and level, the order, the agent and the answer where it has none of its
 * own, and goes on for both: one hold, one resolution, one follow-up, one ceiling of remedies. Nothing is moved: words and remedies
 * stay where they were given, and opening the later again parts them. Whoever has one of the two may, or whoever leads the desk; a
 * case in nobody's hands is anybody's.
 */
export const mergeComplaints = useCase(
  { name: 'mergeComplaints', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, complaintId, note }: MergeComplaintsInput) => {
    if (id === complaintId) throw refuse('INVALID', 'a case is no duplicate of itself', 'complaintId');
    if (!note.trim()) throw refuse('REQUIRED', 'say why they are one matter', 'note');
    const { into, merged } = await lockBoth(ctx, id, complaintId);
    requireOneMatter(into, merged);
    for (const each of [into, merged]) transition(complaintLifecycle, ComplaintAction.MERGE, each);
    if ([into, merged].every((each) => isForOthers(ComplaintAction.MERGE, each, ctx.actor)))
      throw notAllowedNow('both are in the hands of others: whoever leads the desk merges them');
    requireNothingUnderWay(merged);
    await endClocks(ctx, merged);
    await goOn(ctx, into, merged, note.trim());
    await close(ctx, merged, into, note.trim());
    return { id, intoId: into.id };
  },
);

/** Both cases, locked after their orders; `into` is the one registered first. */
async function lockBoth(
  ctx: UseCaseContext,
  id: string,
  otherId: string,
): Promise<{ into: Complaint; merged: Complaint }> {
  const { rows } = await sql<{ order_id: string }>`select distinct order_id from complaint
    where id in (${id}, ${otherId}) and order_id is not null order by order_id`.execute(ctx.db);
  for (const { order_id: orderId } of rows) await lockOrder(ctx, orderId);
  const both = await ctx.em.find(
    Complaint,
    { id: { $in: [id, otherId] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const visible = both.filter((each) => !isAboutActor(ctx.actor, each));
  if (!visible.some((each) => each.id === id)) throw notFound('complaint', 'id');
  const [into, merged] = visible.toSorted(
    (a, b) => a.registeredAt.getTime() - b.registeredAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  if (!into || !merged) throw notFound('complaint', 'complaintId');
  return { into, merged };
}

function requireOneMatter(into: Complaint, merged: Complaint): void {
  const isOther = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  if (into.buyerId !== merged.buyerId)
    throw refuse('NOT_ALLOWED_NOW', 'two customers have two matters, even about one order', 'complaintId');
  if (into.merchantLineId || merged.merchantLineId)
    throw refuse('NOT_ALLOWED_NOW', 'a questioned line is a matter of its own', 'complaintId');
  if (into.aboutAgentId !== merged.aboutAgentId)
    throw refuse('NOT_ALLOWED_NOW', 'a case about an agent is read by fewer people', 'complaintId');
  if (isOther(into.orderId, merged.orderId) || isOther(into.merchantId, merged.merchantId))
    throw refuse('NOT_ALLOWED_NOW', 'they are about two orders or merchants', 'complaintId');
}

/** What the customer or the merchant was asked on the later case is answered there. */
function requireNothingUnderWay({ number, status, hearingState }: Complaint): void {
  if (status === ComplaintStatus.PROPOSED || status === ComplaintStatus.ACCEPTED)
    throw notAllowedNow(`a remedy was proposed on ${number}: it ends there`);
  if (hearingState === HearingStatus.ASKED) throw notAllowedNow(`the merchant is being heard on ${number}`);
}

/** The later case ends in the earlier, and lets its order go; what was merged into it goes along. */
async function close(ctx: UseCaseContext, merged: Complaint, into: Complaint, note: string): Promise<void> {
  const { status: fromStatus } = merged;
  const earlier = await ctx.em.find(
    Complaint,
    { mergedIntoId: merged.id },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const each of earlier) each.mergedIntoId = into.id;
  Object.assign(merged, {
    ...{ status: ComplaintStatus.MERGED, mergedIntoId: into.id, mergedAt: ctx.now, updatedAt: ctx.now },
    unansweredSince: null,
  });
  log(ctx, merged, {
    ...{ action: 'MERGE', fromStatus, toStatus: ComplaintStatus.MERGED },
    ...{ note: `${into.number} ${note}`, isInternal: true },
  });
  await sayHowLinked(ctx, [into.id, merged.id], ComplaintLinkKind.DUPLICATE);
  await keepHold(ctx, merged, true, false);
  await moveDrafts(ctx, merged, into);
  await tell(ctx, merged, 'COMPLAINT_CHANGED');
  await tellCustomer(ctx, merged, into);
}

/** What agents have written and not sent goes along: behind what the same agent has written on the other case, where both fit. */
async function moveDrafts(ctx: UseCaseContext, merged: Complaint, into: Complaint): Promise<void> {
  const isTwin = sql<boolean>`d.complaint_id = ${into.id} and m.complaint_id = ${merged.id}
    and d.account_id = m.account_id and d.audience = m.audience`;
  await sql`
    with joined as (
      update complaint_draft d set text = d.text || E'\n\n' || m.text, version = d.version + 1, saved_at = ${ctx.now}
      from complaint_draft m where ${isTwin} and length(d.text) + length(m.text) < ${MOST_DRAFT} returning m.id)
    delete from complaint_draft where id in (select id from joined)`.execute(ctx.db);
  await sql`update complaint_draft m set complaint_id = ${into.id}
    where m.complaint_id = ${merged.id} and not exists (select from complaint_draft d where ${isTwin})`.execute(ctx.db);
}

/** Characters a message may have, less the empty line between two. */
const MOST_DRAFT = 3_998;

/** Under which number the matter goes on, in the channels in which the desk answers complaints. */
async function tellCustomer(ctx: UseCaseContext, { id, number: merged, buyerId }: Complaint, into: Complaint) {
  const account = await ctx.em.findOne(Account, { id: buyerId });
  if (!account) return;
  const link = `${ctx.market.publicUrl}/complaints/${into.id}`;
  await tellAccount(ctx, account, MessageKind.COMPLAINT_MERGED, {
    variables: { merged, number: into.number, link },
    dedupeKey: `${id}/${into.id}/${ctx.now.getTime()}`,
  });
}

/** The earlier case goes on for both. */
async function goOn(ctx: UseCaseContext, into: Complaint, merged: Complaint, note: string): Promise<void> {
  await hearCustomer(ctx, into, merged);
  if (severities.indexOf(merged.severity) > severities.indexOf(into.severity)) {
    into.severity = merged.severity;
    await resetClocks(ctx, into);
  }
  while (into.escalationLevel < merged.escalationLevel) await liftComplaint(ctx, into);
  const adoptsOrder = into.orderId === null && merged.orderId !== null;
  into.merchantId ??= merged.merchantId;
  into.orderId ??= merged.orderId;
  into.productId ??= merged.productId;
  if (adoptsOrder) await keepHold(ctx, into, false, true);
  const { status: fromStatus } = into;
  await adoptAgent(ctx, into, merged);
  await takeOverSteps(ctx, into.id, merged.id);
  into.updatedAt = ctx.now;
  log(ctx, into, {
    ...{ action: 'TAKE_IN', fromStatus, toStatus: into.status },
    ...{ note: `${merged.number} ${note}`, isInternal: true },
  });
  if (into.assigneeId !== null && into.assigneeId === ctx.actor.accountId) await noteAct(ctx, into);
  await tell(ctx, into, 'COMPLAINT_CHANGED');
}

const severities = [
  ComplaintSeverity.LOW,
  ComplaintSeverity.NORMAL,
  ComplaintSeverity.HIGH,
  ComplaintSeverity.URGENT,
] as const;

/** What the customer said and was told on the later case was said and told about the matter. */
async function hearCustomer(ctx: UseCaseContext, into: Complaint, merged: Complaint): Promise<void> {
  const hasSpoken = merged.unansweredSince !== null || (into.pausedAt && merged.registeredAt > into.pausedAt);
  if (hasSpoken) await resumeClocks(ctx, into);
  if (merged.firstAnsweredAt) await recordFirstAnswer(ctx, into, merged.firstAnsweredAt);
  const waiting = [into.unansweredSince, merged.unansweredSince].filter((at) => at !== null);
  into.unansweredSince = waiting.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Nobody is in charge of the earlier case: whoever has the later one goes on (H4). */
async function adoptAgent(ctx: UseCaseContext, into: Complaint, { assigneeId, number }: Complaint): Promise<void> {
  if (into.assigneeId || !assigneeId) return;
  await lockDesk(ctx);
  keepAssignment(ctx, into, assigneeId, number);
  Object.assign(into, { assigneeId, passedById: null });
  if (into.status === ComplaintStatus.REGISTERED) into.status = ComplaintStatus.ASSIGNED;
  await noteAct(ctx, into);
}
