import { sql } from 'kysely';
import { Account, tellAccount } from '../../accounts/index.js';
import { newId } from '../../kernel/ids.js';
import { localDay } from '../../kernel/local-day.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { Order } from '../../orders/index.js';
import { MessageKind } from '../../sender/index.js';
import type { BadReview } from './bad-review.entity.js';
import type {
  BadReviewInput,
  BadReviewNoteInput,
  MessageReviewerInput,
  NoteReviewersAnswerInput,
  PhoneReviewerInput,
  PromiseReviewChangeInput,
} from './bad-review.inputs.js';
import { BadReviewContact } from './bad-review-contact.entity.js';
import {
  BadReviewAction,
  BadReviewStatus,
  BadReviewStep,
  ContactResult,
  ContactStatus,
  ContactWay,
} from './bad-review-status.js';
import { callTimeFrom } from './call-windows.js';
import { lockMoneyOfAuthor, noteDemand } from './demands.js';
import { badReviewSettings } from './desk-settings.js';
import { badReviewFor, callAfter, decideSoon, end, tellBadReview, waitFor } from './move-bad-review.js';

const desk = <N extends string>(name: N) => ({ name, permission: Permission.BAD_REVIEWS_WORK }) as const;

/** Takes a case in hand; of two who do so at once, one is told that somebody has it (C7). */
export const takeBadReview = useCase(desk('takeBadReview'), async (ctx, { id }: BadReviewInput) => {
  const found = await badReviewFor(ctx, id, BadReviewAction.TAKE);
  await tellBadReview(ctx, found, 'BAD_REVIEW_CHANGED');
  return found;
});

/**
 * Writes to the author, in the app or by SMS, that the desk would like to help. The market words it: nothing in it asks for
 * another review (C7). The first message starts the 48 hours anew.
 */
export const messageReviewer = useCase(
  { ...desk('messageReviewer'), idempotent: true },
  async (ctx, { id, isSms }: MessageReviewerInput) => {
    const found = await badReviewFor(ctx, id, BadReviewAction.MESSAGE);
    const { phone, ...buyer } = await ctx.em.findOneOrFail(Account, { id: found.buyerId });
    if (isSms && !phone) throw refuse('NO_PHONE', 'its author gave no phone number', 'isSms');
    const { number: order } = await ctx.em.findOneOrFail(Order, { id: found.orderId });
    await tellAccount(
      ctx,
      { ...buyer, phone: isSms ? phone : null, email: null },
      isSms ? MessageKind.REVIEW_HELP_SMS : MessageKind.REVIEW_HELP,
      { variables: { order, number: found.number }, dedupeKey: `${found.id}:${found.contactCount}` },
    );
    if (!found.firstContactAt && !found.answeredAt && found.status === BadReviewStatus.OPEN)
      await callAfter(ctx, found, ctx.now, badReviewSettings.callAfterHours);
    const way = isSms ? ContactWay.SMS : ContactWay.MESSAGE;
    await keepContact(ctx, found, { way, result: ContactResult.SENT, note: '', asksForMoney: false });
    return { id };
  },
);

/** How a call went, made at a calling time: unanswered it is tried again, answered it is decided on (C7). */
export const phoneReviewer = useCase(
  { ...desk('phoneReviewer'), idempotent: true },
  async (ctx, { id, isAnswered, note, asksForMoney }: PhoneReviewerInput) => {
    if (asksForMoney) await lockMoneyOfAuthor(ctx, id);
    const found = await badReviewFor(ctx, id, BadReviewAction.PHONE);
    const welcomeAt = await callTimeFrom(ctx, ctx.now);
    if (welcomeAt > ctx.now)
      throw refuse('NOT_CALLING_TIME', `calls are welcome again at ${welcomeAt.toISOString()}`, 'id');
    if (!isAnswered && asksForMoney) throw refuse('INVALID', 'nobody answered', 'asksForMoney');
    if (isAnswered) await heard(ctx, found, asksForMoney);
    else if (found.status === BadReviewStatus.OPEN && !found.answeredAt)
      await callAfter(ctx, found, ctx.now, badReviewSettings.callAgainHours);
    const result = isAnswered ? ContactResult.ANSWERED : ContactResult.NO_ANSWER;
    await keepContact(ctx, found, { way: ContactWay.PHONE, result, note: note ?? '', asksForMoney });
    return { id };
  },
);

/** What the author answered to a message: no call is due any more, a decision is (C7). */
export const noteReviewersAnswer = useCase(
  { ...desk('noteReviewersAnswer'), idempotent: true },
  async (ctx, { id, note, asksForMoney }: NoteReviewersAnswerInput) => {
    if (asksForMoney) await lockMoneyOfAuthor(ctx, id);
    const found = await badReviewFor(ctx, id, BadReviewAction.NOTE_ANSWER);
    await heard(ctx, found, asksForMoney);
    await keepContact(ctx, found, { way: ContactWay.MESSAGE, result: ContactResult.ANSWERED, note, asksForMoney });
    return { id };
  },
);

/** The author promised to change the review by a day; when that is over, the case is open again (C7). */
export const promiseReviewChange = useCase(
  desk('promiseReviewChange'),
  async (ctx, { id, promisedOn }: PromiseReviewChangeInput) => {
    const found = await badReviewFor(ctx, id, BadReviewAction.PROMISE);
    if (promisedOn < localDay(ctx.now, ctx.market.timeZone)) throw refuse('INVALID', 'this day is over', 'promisedOn');
    Object.assign(found, { promisedOn, answeredAt: found.answeredAt ?? ctx.now });
    waitFor(found, BadReviewStep.CHANGE, await dayAfter(ctx, promisedOn));
    await tellBadReview(ctx, found, 'BAD_REVIEW_CHANGED');
    return found;
  },
);

/** The author leaves the review as it is, which is their right (C7). */
export const refuseReviewChange = useCase(desk('refuseReviewChange'), async (ctx, { id, note }: BadReviewNoteInput) => {
  const found = await badReviewFor(ctx, id, BadReviewAction.REFUSE);
  found.result = note.trim();
  await end(ctx, found, BadReviewStatus.REFUSED);
  return found;
});

/** Nothing more is to be done about it; the desk says why (C7). */
export const closeBadReview = useCase(desk('closeBadReview'), async (ctx, { id, note }: BadReviewNoteInput) => {
  const found = await badReviewFor(ctx, id, BadReviewAction.CLOSE);
  found.result = note.trim();
  await end(ctx, found, BadReviewStatus.CLOSED);
  return found;
});

/** Midnight of the market after a day. */
async function dayAfter({ db, market }: UseCaseContext, day: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select (${day}::date + 1)::timestamp at time zone ${market.timeZone} as at`.execute(db);
  const at = rows[0]?.at;
  if (!at) throw new Error(`${day} is no day`);
  return at;
}

async function heard(ctx: UseCaseContext, found: BadReview, asksForMoney: boolean): Promise<void> {
  if (asksForMoney) await noteDemand(ctx, found);
  if (found.status === BadReviewStatus.OPEN) await decideSoon(ctx, found);
}

const reached: Readonly<Record<ContactWay, ContactStatus>> = {
  MESSAGE: ContactStatus.MESSAGED,
  SMS: ContactStatus.TEXTED,
  PHONE: ContactStatus.PHONED,
};
const farthest = Object.values(ContactStatus);

type Kept = Pick<BadReviewContact, 'way' | 'result' | 'note' | 'asksForMoney'>;

/** Keeps an attempt with a locked case; its contact status is the farthest the desk went. */
async function keepContact(ctx: UseCaseContext, found: BadReview, { note, ...contact }: Kept): Promise<void> {
  ctx.em.persist(
    Object.assign(new BadReviewContact(), {
      id: newId('badreviewcontact', ctx.clock),
      ...{ badReviewId: found.id, buyerId: found.buyerId, ...contact, note: note.trim() },
      ...{ accountId: ctx.actor.accountId, createdAt: ctx.now },
    }),
  );
  found.contactCount += 1;
  found.firstContactAt ??= ctx.now;
  const status = reached[contact.way];
  if (farthest.indexOf(status) > farthest.indexOf(found.contactStatus)) found.contactStatus = status;
  await tellBadReview(ctx, found, 'BAD_REVIEW_CHANGED');
}
