import { sql } from 'kysely';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { QuickReplyVersion, refuseForbidden } from '../../phrases/index.js';
import { PauseReason } from '../clocks/clock-words.js';
import { noteAct, pauseClocks } from '../clocks/complaint-clocks.js';
import { ComplaintAction, complaintLifecycle, openStatuses } from '../complaint-status.js';
import { complaintFor, goingOnFor } from '../move-complaint.js';
import { addMessage } from './add-message.js';
import { ComplaintAudience, ComplaintSide } from './conversation.enums.js';
import type { AnswerComplaintInput, SayOnComplaintInput } from './conversation.inputs.js';

/** Staff write on a case: to the customer, to the merchant, or a note of the desk. The draft for that audience is used up by it. */
export const sayOnComplaint = useCase(
  { name: 'sayOnComplaint', permission: Permission.COMPLAINTS_HANDLE, idempotent: true },
  async (ctx, { id, audience, text, quickReplyId, isQuestion, evidenceFileIds }: SayOnComplaintInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.SAY);
    transition(complaintLifecycle, ComplaintAction.SAY, complaint);
    if (text.trim() === '') throw refuse('REQUIRED', 'write something', 'text');
    if (audience === ComplaintAudience.MERCHANT && complaint.merchantId === null)
      throw refuse('NOT_ALLOWED_NOW', 'the case is about no merchant', 'audience');
    if (audience !== ComplaintAudience.INTERNAL) await refuseForbidden(ctx.db, text, 'text');
    const message = await addMessage(ctx, complaint, {
      ...{ audience, side: ComplaintSide.STAFF, text, fileIds: evidenceFileIds },
      quickReplyVersionId: quickReplyId ? await wordingOf(ctx, quickReplyId) : null,
    });
    if (isQuestion && audience === ComplaintAudience.CUSTOMER && openStatuses.has(complaint.status))
      await pauseClocks(ctx, complaint, PauseReason.QUESTION);
    if (complaint.assigneeId === ctx.actor.accountId) await noteAct(ctx, complaint);
    await sql`
      delete from complaint_draft
      where complaint_id = ${id} and account_id = ${ctx.actor.accountId} and audience = ${audience}`.execute(ctx.db);
    return { id: complaint.id, messageId: message.id };
  },
);

/** The wording of a quick reply as it is now. */
async function wordingOf(ctx: UseCaseContext, quickReplyId: string): Promise<string> {
  const [latest] = await ctx.em.find(QuickReplyVersion, { quickReplyId }, { orderBy: { number: 'desc' }, limit: 1 });
  if (!latest) throw notFound('quick reply', 'quickReplyId');
  return latest.id;
}

/** Whoever complains writes on their own case, or, where that was merged, on the one that goes on for it (H1), which is answered. */
export const answerComplaint = useCase(
  { name: 'answerComplaint', permission: Permission.COMPLAINTS_ANSWER, idempotent: true },
  async (ctx, { id, text, evidenceFileIds }: AnswerComplaintInput) => {
    const complaint = await goingOnFor(ctx, id, ComplaintAction.ANSWER);
    transition(complaintLifecycle, ComplaintAction.ANSWER, complaint);
    if (text.trim() === '') throw refuse('REQUIRED', 'write something', 'text');
    const message = await addMessage(ctx, complaint, {
      ...{ audience: ComplaintAudience.CUSTOMER, side: ComplaintSide.CUSTOMER, text, fileIds: evidenceFileIds },
    });
    return { id: complaint.id, messageId: message.id };
  },
);
