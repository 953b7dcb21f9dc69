import { LockMode } from '@mikro-orm/postgresql';
import { emit } from '../events/index.js';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { Inquiry } from './inquiry.entity.js';
import { inquirySettings } from './inquiry-settings.js';
import type { InquiryAction } from './inquiry-status.js';

/** Which permission each action needs; use cases and `availableActions` read this one table. */
const inquiryPermissions: Readonly<Record<InquiryAction, Permission>> = {
  TAKE: Permission.INQUIRIES_WORK,
  ANSWER: Permission.INQUIRIES_WORK,
  RECORD_CHANGE: Permission.INQUIRIES_WORK,
  ASK_AGAIN: Permission.INQUIRIES_ASK,
};

/** Whether this actor may do this with an inquiry of this buyer. */
export const mayDo = (action: InquiryAction, { buyerId }: { buyerId: string | null }, actor: Actor): boolean =>
  reaches(scopeOf(actor, inquiryPermissions[action]), { buyerId });

/** The inquiry, locked, if whoever asks may do this with it. */
export async function inquiryFor(ctx: UseCaseContext, id: string, action: InquiryAction): Promise<Inquiry> {
  const inquiry = await ctx.em.findOne(Inquiry, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!inquiry || !mayDo(action, inquiry, ctx.actor)) throw notFound('inquiry', 'id');
  return inquiry;
}

/** When an inquiry asked now has to be answered. */
export async function answerDueAt(ctx: UseCaseContext): Promise<Date> {
  const { answerHours } = inquirySettings;
  return new Date(ctx.now.getTime() + spanMs(answerHours, (await settingsOf(ctx))(answerHours)));
}

/** Tells staff and its buyer of a locked inquiry. */
export function tellInquiry(ctx: UseCaseContext, inquiry: Inquiry, kind: string): Promise<void> {
  inquiry.sequence += 1;
  inquiry.updatedAt = ctx.now;
  return emit(ctx, {
    kind,
    recordId: inquiry.id,
    sequence: inquiry.sequence,
    buyerId: inquiry.buyerId,
    facts: { inquiry: inquiry.kind, status: inquiry.status },
  });
}
