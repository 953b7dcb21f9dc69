import { LockMode } from '@mikro-orm/core';
import { Account } from '../../accounts/index.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { lockOrder } from '../../orders/index.js';
import { ComplaintChannel } from '../complaint-classes.js';
import { addMessage } from '../conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from '../conversation/conversation.enums.js';
import { InboundMail } from './inbound-mail.entity.js';
import { InboundMailAction, inboundMailLifecycle } from './inbound-mail-status.js';
import type { DismissMailInput, RegisterFromMailInput } from './intake.inputs.js';
import { openComplaint } from './open-complaint.js';
import { descriptionOf } from './receive-mail.js';

const permission = Permission.COMPLAINTS_HANDLE;

/** Registers a complaint from an e-mail whose sender has no account, for the customer staff say it is of (H1). */
export const registerFromMail = useCase(
  { name: 'registerFromMail', permission },
  async (ctx, { id, accountId, orderId }: RegisterFromMailInput) => {
    const order = orderId ? await lockOrder(ctx, orderId) : null;
    if (orderId && !order) throw notFound('order', 'orderId');
    if ((await ctx.em.count(Account, { id: accountId })) === 0) throw notFound('account', 'accountId');
    if (order && order.buyerId !== accountId) throw refuse('INVALID', 'the order is of somebody else', 'orderId');
    const mail = await mailFor(ctx, id, InboundMailAction.REGISTER);
    const complaint = await openComplaint(ctx, {
      ...{ channel: ComplaintChannel.EMAIL, category: null, severity: null },
      ...{ buyerId: accountId, orderId: order?.id ?? null, merchantId: order?.merchantId ?? null },
      description: descriptionOf(mail.subject, mail.text),
    });
    if (mail.fileIds.length > 0)
      await addMessage(ctx, complaint, {
        ...{ audience: ComplaintAudience.INTERNAL, side: ComplaintSide.STAFF, channel: ComplaintChannel.EMAIL },
        ...{ text: '来信附件 / Files of the e-mail', keptFileIds: mail.fileIds },
      });
    Object.assign(mail, { buyerId: accountId, complaintId: complaint.id, dismissedReason: null });
    return { id: mail.id, complaintId: complaint.id };
  },
);

/** Says that an e-mail is no complaint, and why (H1). */
export const dismissMail = useCase(
  { name: 'dismissMail', permission },
  async (ctx, { id, reason }: DismissMailInput) => {
    const mail = await mailFor(ctx, id, InboundMailAction.DISMISS);
    mail.dismissedReason = reason.trim();
    return mail;
  },
);

async function mailFor(ctx: UseCaseContext, id: string, action: InboundMailAction): Promise<InboundMail> {
  const mail = await ctx.em.findOne(InboundMail, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!mail) throw notFound('e-mail', 'id');
  transition(inboundMailLifecycle, action, mail);
  mail.handledById = ctx.actor.accountId;
  return mail;
}
