import { Account, tellAccount } from '../../accounts/index.js';
import { emit } from '../../events/index.js';
import { claimFile, FilePurpose } from '../../files/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { MessageKind } from '../../sender/index.js';
import { recordFirstAnswer, resumeClocks } from '../clocks/complaint-clocks.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintChannel } from '../complaint-classes.js';
import { tickCaseStep } from '../procedure/follow-procedure.js';
import { CaseStepKind } from '../procedure/procedure-step-kind.js';
import { ComplaintAttachment } from './complaint-attachment.entity.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { ComplaintAudience, ComplaintSide } from './conversation.enums.js';

export interface NewMessage {
  readonly audience: ComplaintAudience;
  readonly side: ComplaintSide;
  readonly text: string;
  /** Stored files of purpose `EVIDENCE`, uploaded by whoever writes. */
  readonly fileIds?: readonly string[];
  /** Files of the market’s own that go along as they are. */
  readonly keptFileIds?: readonly string[];
  /** How it came in; by the front ends or the panel when absent. */
  readonly channel?: ComplaintChannel;
  /** The wording of the quick reply it was made from. */
  readonly quickReplyVersionId?: string | null;
  /** Who wrote it, where it is not whoever acts. */
  readonly accountId?: string | null;
}

/**
 * Adds a message to a locked case, with its files, its event and, when staff write to the customer, a message to wherever the
 * customer can be reached. What the customer writes waits for an answer from then on; a word of staff to the customer is one.
 */
export async function addMessage(
  ctx: UseCaseContext,
  complaint: Complaint,
  {
    audience,
    side,
    text,
    fileIds = [],
    keptFileIds = [],
    channel = ComplaintChannel.WEB,
    quickReplyVersionId = null,
    accountId,
  }: NewMessage,
): Promise<ComplaintMessage> {
  const { id: complaintId, buyerId, merchantId } = complaint;
  const shared = {
    ...{ complaintId, buyerId, merchantId, audience, createdAt: ctx.now },
    isInternal: audience !== ComplaintAudience.CUSTOMER,
  };
  const message = Object.assign(new ComplaintMessage(), {
    ...shared,
    ...{ id: newId('complaintmessage', ctx.clock), side, channel, text: text.trim(), quickReplyVersionId },
    accountId: accountId === undefined ? ctx.actor.accountId : accountId,
  });
  ctx.em.persist(message);
  for (const fileId of fileIds)
    await claimFile(ctx, {
      ...{ fileId, purpose: FilePurpose.EVIDENCE, path: 'evidenceFileIds' },
      ...ownersOf(audience, complaint),
    });
  for (const fileId of [...fileIds, ...keptFileIds])
    ctx.em.persist(
      Object.assign(new ComplaintAttachment(), {
        ...shared,
        ...{ id: newId('complaintattachment', ctx.clock), messageId: message.id, fileId },
      }),
    );
  complaint.updatedAt = ctx.now;
  if (audience === ComplaintAudience.CUSTOMER) await keepClocks(ctx, complaint, side);
  await announce(ctx, complaint, message);
  if (audience === ComplaintAudience.CUSTOMER && side === ComplaintSide.STAFF)
    await tellCustomer(ctx, complaint, message);
  return message;
}

/** A word to the customer is the first answer if there was none; a word of the customer ends the waiting for it (H4). */
async function keepClocks(ctx: UseCaseContext, complaint: Complaint, side: ComplaintSide): Promise<void> {
  if (side === ComplaintSide.CUSTOMER) {
    complaint.unansweredSince ??= ctx.now;
    return resumeClocks(ctx, complaint);
  }
  complaint.unansweredSince = null;
  await tickCaseStep(ctx, complaint.id, CaseStepKind.FIRST_ANSWER);
  await recordFirstAnswer(ctx, complaint);
}

/** Whose the files become: the parties’ who read the message, or the desk’s own. */
function ownersOf(audience: ComplaintAudience, { buyerId, merchantId }: Complaint) {
  if (audience === ComplaintAudience.CUSTOMER) return { buyerId, merchantId };
  if (audience === ComplaintAudience.MERCHANT) return { merchantId };
  return { isOfMarket: true };
}

function announce(ctx: UseCaseContext, complaint: Complaint, { audience, side }: ComplaintMessage): Promise<void> {
  complaint.sequence += 1;
  return emit(ctx, {
    kind: 'COMPLAINT_MESSAGE',
    recordId: complaint.id,
    sequence: complaint.sequence,
    merchantId: audience === ComplaintAudience.INTERNAL ? null : complaint.merchantId,
    buyerId: audience === ComplaintAudience.CUSTOMER ? complaint.buyerId : null,
    hiddenFrom: complaint.aboutAgentId,
    facts: { audience, side },
  });
}

async function tellCustomer(
  ctx: UseCaseContext,
  { id, number, buyerId }: Complaint,
  { id: messageId, text }: ComplaintMessage,
) {
  const account = await ctx.em.findOne(Account, { id: buyerId });
  if (!account) return;
  const link = `${ctx.market.publicUrl}/complaints/${id}`;
  await tellAccount(ctx, account, MessageKind.COMPLAINT_REPLY, {
    variables: { number, text, link },
    dedupeKey: messageId,
  });
}
