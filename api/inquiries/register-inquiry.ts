import { Account } from '../accounts/index.js';
import { Product, ProductStatus } from '../catalog/index.js';
import { isOfPlatform, reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { newNumber, Order } from '../orders/index.js';
import { Inquiry } from './inquiry.entity.js';
import type { RegisterInquiryInput } from './inquiry.inputs.js';
import { answerDueAt, tellInquiry } from './inquiry-access.js';
import { InquiryChannel, InquiryStatus } from './inquiry-status.js';
import { InquiryTopic } from './inquiry-topic.entity.js';

/**
 * Writes an inquiry or suggestion into the register (H8), its answer too where it was given at once, on the phone. Buyers ask
 * for themselves through the web; staff write down what reached them by any channel, for an account or for a name.
 */
export const registerInquiry = useCase(
  { name: 'registerInquiry', permission: Permission.INQUIRIES_ASK },
  async (ctx, input: RegisterInquiryInput) => {
    const { kind, topicId, text, orderId = null, productId = null, answer } = input;
    const isStaff = ctx.scope.all;
    if (!(await ctx.em.count(InquiryTopic, { id: topicId, isActive: true }))) throw notFound('topic', 'topicId');
    const order = orderId ? await ctx.em.findOne(Order, { id: orderId }) : null;
    if (orderId && (!order || !reaches(ctx.scope, { buyerId: order.buyerId }))) throw notFound('order', 'orderId');
    if (productId && !(await isKnownProduct(ctx, productId))) throw notFound('product', 'productId');
    const { accountId } = input;
    if (accountId && (isStaff ? !(await ctx.em.count(Account, { id: accountId })) : accountId !== ctx.actor.buyerId))
      throw notFound('account', 'accountId');
    if (answer && !isStaff) throw refuse('INVALID', 'staff answer', 'answer');
    const askerName = isStaff ? input.askerName?.trim() || null : null;
    const buyerId = order?.buyerId ?? accountId ?? (isOfPlatform(ctx.actor) ? null : ctx.actor.buyerId);
    if (!buyerId && !askerName) throw refuse('REQUIRED', 'say who asks', 'accountId');
    const dueAt = await answerDueAt(ctx);
    const answered = answer
      ? { status: InquiryStatus.ANSWERED, answer, answeredById: ctx.actor.accountId, answeredAt: ctx.now }
      : { runsOutAt: dueAt };
    const inquiry = Object.assign(new Inquiry(), {
      id: newId('inquiry', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      channel: isStaff ? input.channel : InquiryChannel.WEB,
      ...{ kind, topicId, buyerId, askerName, orderId, productId, text, askedAt: ctx.now, dueAt, updatedAt: ctx.now },
      ...answered,
    });
    ctx.em.persist(inquiry);
    await tellInquiry(ctx, inquiry, 'INQUIRY_REGISTERED');
    return inquiry;
  },
);

/** Staff name any product, everybody else what is on sale. */
const isKnownProduct = async ({ em, scope }: ScopedContext, id: string): Promise<boolean> =>
  (await em.count(Product, scope.all ? { id } : { id, status: ProductStatus.PUBLISHED, isShopOpen: true })) > 0;
