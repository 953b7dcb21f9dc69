import { Account } from '../accounts/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { lockOrder } from '../orders/index.js';
import type { Complaint } from './complaint.entity.js';
import type { RegisterComplaintInput } from './complaint.inputs.js';
import type { ComplaintChannel } from './complaint-classes.js';
import { addMessage } from './conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from './conversation/conversation.enums.js';
import { subjectOf } from './intake/complaint-subject.js';
import { openComplaint } from './intake/open-complaint.js';

/** Writes a complaint into the register (H1), from whichever channel; its clock starts, its order is held. */
export const registerComplaint = useCase(
  { name: 'registerComplaint', permission: Permission.COMPLAINTS_REGISTER },
  async (ctx, input: RegisterComplaintInput) => {
    const order = input.orderId ? await lockOrder(ctx, input.orderId) : null;
    if (input.orderId && (!order || !reaches(ctx.scope, order))) throw notFound('order', 'orderId');
    if (input.accountId && input.accountId !== ctx.actor.accountId && !(await isKnown(ctx, input.accountId)))
      throw notFound('account', 'accountId');
    const buyerId = order?.buyerId ?? input.accountId ?? ctx.actor.buyerId;
    if (!buyerId) throw refuse('REQUIRED', 'say who complains', 'accountId');
    const merchantId = order?.merchantId ?? input.merchantId ?? null;
    if (input.merchantId && (input.merchantId !== merchantId || !(await hasTraded(ctx, input.merchantId))))
      throw notFound('merchant', 'merchantId');
    const about = await subjectOf(ctx, input, { order, merchantId });
    const { channel, category = null, severity, description } = input;
    const complaint = await openComplaint(ctx, {
      ...{ channel, category, severity, description, buyerId, orderId: order?.id ?? null, ...about },
      merchantId: merchantId ?? about.merchantId,
    });
    if (input.evidenceFileIds?.length) await attach(ctx, complaint, input.channel, input.evidenceFileIds);
    return complaint;
  },
);

/** What is sent along stands in the conversation, private to the parties, as of whoever complains. */
const attach = (ctx: ScopedContext, complaint: Complaint, channel: ComplaintChannel, fileIds: readonly string[]) =>
  addMessage(ctx, complaint, {
    ...{ audience: ComplaintAudience.CUSTOMER, side: ComplaintSide.CUSTOMER, channel, fileIds },
    ...{ text: '（见附件 / see the files）', accountId: complaint.buyerId },
  });

/** Staff complain for anybody there is, everybody else for themselves. */
const isKnown = async ({ em, scope }: ScopedContext, id: string): Promise<boolean> =>
  scope.all && (await em.count(Account, { id })) > 0;

/** Shops that were never open are known to nobody but their own people and the staff. */
const hasTraded = async ({ em, scope }: ScopedContext, id: string): Promise<boolean> =>
  (await em.count(Merchant, scope.all ? { id } : { id, approvedAt: { $ne: null } })) > 0;
