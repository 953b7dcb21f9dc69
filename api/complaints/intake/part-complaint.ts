import { Account, tellAccount } from '../../accounts/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition } from '../../kernel/transition.js';
import { MessageKind } from '../../sender/index.js';
import { restartClocks } from '../clocks/complaint-clocks.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintAction, ComplaintStatus, complaintLifecycle } from '../complaint-status.js';
import { keepHold, lockComplaint, log, tell } from '../move-complaint.js';
import { ComplaintLinkKind } from './complaint-link.entity.js';
import { sayHowLinked } from './link-complaints.js';

/**
 * Parts a locked case from the one it was merged into (H1): it is about another matter, waits in the register, holds its order and
 * has the time it had; the customer is told. What was judged or given stays where it was. From an archived case nothing is parted: that one is opened
 * again first (H3).
 */
export async function partComplaint(ctx: UseCaseContext, complaint: Complaint, note: string): Promise<void> {
  const { mergedIntoId, mergedAt, firstAnsweredAt, registeredAt } = complaint;
  const into = mergedIntoId && (await lockComplaint(ctx, mergedIntoId));
  if (!into || !mergedAt) throw new Error(`complaint ${complaint.number} is not merged`);
  if (into.status === ComplaintStatus.ARCHIVED)
    throw notAllowedNow(`${into.number}, which went on for it, is archived: open that case again first`);
  const { from, to } = transition(complaintLifecycle, ComplaintAction.REOPEN, complaint);
  Object.assign(complaint, {
    ...{ mergedIntoId: null, mergedAt: null, assigneeId: null, updatedAt: ctx.now },
    unansweredSince: firstAnsweredAt ? null : registeredAt,
  });
  into.updatedAt = ctx.now;
  await restartClocks(ctx, complaint, mergedAt);
  await sayHowLinked(ctx, [complaint.id, into.id], ComplaintLinkKind.APART);
  const { status } = into;
  log(ctx, complaint, { action: 'PART', fromStatus: from, toStatus: to, note, isInternal: false });
  log(ctx, into, {
    ...{ action: 'PART', fromStatus: status, toStatus: status },
    ...{ note: `${complaint.number} ${note}`, isInternal: true },
  });
  await keepHold(ctx, complaint, false, true);
  await tell(ctx, complaint, 'COMPLAINT_CHANGED');
  await tell(ctx, into, 'COMPLAINT_CHANGED');
  await tellCustomer(ctx, complaint, into);
}

/** That the matter goes on under its own number again, in the channels in which they were told of the merging. */
async function tellCustomer(ctx: UseCaseContext, { id, number, buyerId }: Complaint, { number: other }: Complaint) {
  const account = await ctx.em.findOne(Account, { id: buyerId });
  if (!account) return;
  const link = `${ctx.market.publicUrl}/complaints/${id}`;
  await tellAccount(ctx, account, MessageKind.COMPLAINT_PARTED, {
    variables: { number, other, link },
    dedupeKey: `${id}/${ctx.now.getTime()}`,
  });
}
