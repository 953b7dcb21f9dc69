import { sql } from 'kysely';
import { systemActor } from '../kernel/actor.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { type Settings, settingsBeside, spanMs } from '../settings/index.js';
import type { Order } from './order.entity.js';
import { kindOfStatus, orderEvent } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import type { OrderRecipient } from './order-recipient.entity.js';
import { orderSettings } from './order-settings.js';
import { OrderAction, orderLifecycle } from './order-status.js';
import { record } from './order-timeline.js';
import { reasonsToReview } from './review-rules.js';

/** What the rules know before they see an order of this buyer: one statement. */
export interface ReviewStandard {
  readonly settings: Settings;
  readonly isNewBuyer: boolean;
}

/** The market's settings, and whether the buyer ever paid for anything before. */
export async function reviewStandardFor(ctx: UseCaseContext, buyerId: string): Promise<ReviewStandard> {
  const { settings, fact } = await settingsBeside(
    ctx,
    sql`exists (select from customer_order where buyer_id = ${buyerId} and paid_at is not null)`,
  );
  return { settings, isNewBuyer: fact !== true };
}

/**
 * Judges a locked order that was just paid (E4): keeps the reasons to look at it and starts the clock of the review. One
 * without reasons passes by itself where the market's setting says so; answers the event of that, to be told after
 * that of the payment.
 */
export function judge(
  ctx: UseCaseContext,
  order: Order,
  { regionCode, street, phone, invoiceTitle }: OrderRecipient,
  { settings, isNewBuyer }: ReviewStandard,
): ReturnType<typeof orderEvent>[] {
  const limits = {
    newBuyerTotalMinor: settings(orderSettings.newBuyerTotal),
    manyUnits: settings(orderSettings.manyUnits),
  };
  const { totalMinor, unitCount, buyerNote } = order;
  order.reviewReasons = reasonsToReview(
    { totalMinor, unitCount, buyerNote, isNewBuyer, wantsInvoice: invoiceTitle !== null, regionCode, street, phone },
    limits,
  );
  order.dueAt = new Date(ctx.now.getTime() + spanMs(orderSettings.reviewHours, settings(orderSettings.reviewHours)));
  if (order.reviewReasons.length > 0 || settings(orderSettings.reviewsByItself) === 0) return [];
  const { from, to } = transition(orderLifecycle, OrderAction.REVIEW, order);
  Object.assign(order, { reviewedAt: ctx.now, dueAt: null });
  record({ ...ctx, actor: systemActor }, order, {
    ...{ kind: OrderEntryKind.TRANSITION, fromStatus: from, toStatus: to },
    message: 'no rule asks for a look',
  });
  return [orderEvent(order, kindOfStatus.REVIEWED, { from })];
}
