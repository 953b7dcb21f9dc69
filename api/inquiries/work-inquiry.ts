import { Account, tellAccount } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import type { Inquiry } from './inquiry.entity.js';
import type { AnswerInquiryInput, AskAgainInput, InquiryInput, RecordInquiryChangeInput } from './inquiry.inputs.js';
import { answerDueAt, inquiryFor, tellInquiry } from './inquiry-access.js';
import { InquiryAction, inquiryLifecycle } from './inquiry-status.js';

/** Takes an inquiry in hand; of two who do so at once, one is told that somebody has it (H8). */
export const takeInquiry = useCase(
  { name: 'takeInquiry', permission: Permission.INQUIRIES_WORK },
  async (ctx, { id }: InquiryInput) => {
    const inquiry = await inquiryFor(ctx, id, InquiryAction.TAKE);
    await move(ctx, inquiry, InquiryAction.TAKE);
    inquiry.ownerId = ctx.actor.accountId;
    return inquiry;
  },
);

/** Answers an inquiry; its clock stops, its buyer is told (H8). */
export const answerInquiry = useCase(
  { name: 'answerInquiry', permission: Permission.INQUIRIES_WORK },
  async (ctx, { id, answer }: AnswerInquiryInput) => {
    const inquiry = await inquiryFor(ctx, id, InquiryAction.ANSWER);
    await move(ctx, inquiry, InquiryAction.ANSWER);
    const { accountId } = ctx.actor;
    Object.assign(inquiry, {
      ...{ answer, answeredById: accountId, answeredAt: ctx.now, runsOutAt: null },
      ownerId: inquiry.ownerId ?? accountId,
    });
    const buyer = inquiry.buyerId ? await ctx.em.findOne(Account, { id: inquiry.buyerId }) : null;
    if (buyer)
      await tellAccount(ctx, { ...buyer, phone: null }, MessageKind.INQUIRY_ANSWERED, {
        variables: { number: inquiry.number },
        dedupeKey: `${inquiry.id}:${inquiry.sequence}`,
      });
    return inquiry;
  },
);

/** Records what became different because somebody asked or proposed (H8). */
export const recordInquiryChange = useCase(
  { name: 'recordInquiryChange', permission: Permission.INQUIRIES_WORK },
  async (ctx, { id, change }: RecordInquiryChangeInput) => {
    const inquiry = await inquiryFor(ctx, id, InquiryAction.RECORD_CHANGE);
    await move(ctx, inquiry, InquiryAction.RECORD_CHANGE);
    Object.assign(inquiry, { change, changedAt: ctx.now });
    return inquiry;
  },
);

/** The answer was not enough: the question stands again, with what was added to it, and its clock starts anew (H8). */
export const askAgain = useCase(
  { name: 'askAgain', permission: Permission.INQUIRIES_ASK },
  async (ctx, { id, text }: AskAgainInput) => {
    const inquiry = await inquiryFor(ctx, id, InquiryAction.ASK_AGAIN);
    await move(ctx, inquiry, InquiryAction.ASK_AGAIN);
    const dueAt = await answerDueAt(ctx);
    Object.assign(inquiry, {
      ...{ text: `${inquiry.text}\n\n${text}`.slice(-MOST_TEXT), askedAgainCount: inquiry.askedAgainCount + 1 },
      ...{ askedAgainAt: ctx.now, dueAt, runsOutAt: dueAt, answeredAt: null },
    });
    return inquiry;
  },
);

/** What stands in one inquiry, questions that were added included: the latest of it is kept. */
const MOST_TEXT = 10_000;

async function move(ctx: UseCaseContext, inquiry: Inquiry, action: InquiryAction): Promise<void> {
  transition(inquiryLifecycle, action, inquiry);
  await tellInquiry(ctx, inquiry, 'INQUIRY_CHANGED');
}
