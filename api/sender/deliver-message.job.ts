import { sql } from 'kysely';
import type { Job } from '../kernel/job.js';
import { LetterRefused } from '../kernel/outbound.js';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { isWanted } from './consent.js';
import { LEASE_MS, nextAttemptAt } from './message-clocks.js';
import { MessageChannel, type MessageKind, messageRules } from './message-kind.js';
import { claimVolume } from './message-volume.js';
import { putInApp } from './put-in-app.js';
import { putInMailbox } from './put-in-mailbox.js';
import { type MessageContent, unsealContent } from './sealed-content.js';
import { type Wording, wordingOf } from './wording.js';

/** A message that this run has taken; nobody else hands it over before its lease ends. */
interface Taken {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly account_id: string | null;
  readonly locale: 'ZH' | 'EN';
  readonly attempts: number;
  readonly is_expired: boolean;
}

/**
 * Hands one message over (M1). Taken, handed over and noted in three steps, of which the middle one is outside any
 * transaction: who dies after handing over and before noting leaves it SENDING, and it is handed over once more a minute
 * later, with the same id. So it arrives at least once, and carriers that look at the id deliver it once. Messages in the
 * app and in the mailbox are written with the note: exactly once.
 */
export const deliverMessage: Job<{ messageId: string }> = {
  name: 'deliver-message',
  atOnce: 20,
  timeoutSeconds: 120,
  run: async (request, { messageId }) => {
    const message = await take(request, messageId);
    if (message) await deliver(request, message);
  },
};

async function take({ db, clock }: RequestContext, messageId: string): Promise<Taken | undefined> {
  const now = clock.now();
  const { rows } = await sql<Taken>`
    update message set status = 'SENDING', attempts = attempts + 1, wake_at = ${new Date(now.getTime() + LEASE_MS)}
    where id = ${messageId} and status = 'WAITING' and due_at <= ${now}
    returning id, kind, channel, account_id, locale, attempts, coalesce(expires_at <= ${now}, false) as is_expired`.execute(
    db,
  );
  return rows[0];
}

async function deliver(request: RequestContext, message: Taken): Promise<void> {
  const { kind, channel, account_id: accountId } = message;
  if (message.is_expired) return fail(request, message, 'too late: it is of no use any more');
  if (!(await isWanted(request.db, accountId, channel, messageRules[kind].purpose))) return withhold(request, message);
  const content = await contentOf(request, message.id);
  if (!content) return fail(request, message, 'what it said is not kept any more');
  const variables = { market: request.market.name, ...content.variables };
  const wording = await wordingOf(request.db, kind, channel, variables);
  if (channel === MessageChannel.IN_APP)
    return note(request, message, wording, (ctx) => putInApp(ctx, message.id, content.address, kind, wording));
  const isChinese = message.locale === 'ZH';
  const letter = {
    id: message.id,
    to: content.address,
    subject: isChinese ? wording.subjectZh : wording.subjectEn,
    text: isChinese ? wording.bodyZh : wording.bodyEn,
    at: request.clock.now(),
  };
  const fullUntil = messageRules[kind].isAsked || message.attempts > 1 ? null : await claimVolume(request, channel);
  if (fullUntil) return wait(request, message, fullUntil);
  const { [channel]: carrier, hasMailbox } = request.services.outbound;
  if (!carrier && hasMailbox)
    return note(request, message, wording, (ctx) => putInMailbox(ctx, channel, letter, accountId));
  if (!carrier) return fail(request, message, `the market has no way out by ${channel}`);
  try {
    await carrier(letter);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof LetterRefused ? fail(request, message, reason) : tryAgain(request, message, reason);
  }
  return note(request, message, wording, () => Promise.resolve());
}

async function contentOf({ db, services }: RequestContext, messageId: string): Promise<MessageContent | null> {
  const { rows } = await sql<{ sealed: string }>`
    select sealed from message_content where message_id = ${messageId}`.execute(db);
  return rows[0] ? unsealContent(services.keys.messages, messageId, rows[0].sealed) : null;
}

/** Notes that it was handed over, unless another run took it meanwhile; what it said goes. */
const note = (
  request: RequestContext,
  { id, attempts }: Taken,
  { templateId, version }: Wording,
  put: (ctx: UseCaseContext) => Promise<void>,
): Promise<void> =>
  inTransaction(request, async (ctx) => {
    const { rows } = await sql`
      update message set status = 'SENT', sent_at = ${ctx.now}, due_at = null, wake_at = null, failure = null,
        template_id = ${templateId}, template_version = ${version}
      where id = ${id} and status = 'SENDING' and attempts = ${attempts} returning id`.execute(ctx.db);
    if (rows.length === 0) return;
    await put(ctx);
    await forget(ctx.db, id);
  });

async function forget(db: Db, messageId: string): Promise<void> {
  await sql`delete from message_content where message_id = ${messageId}`.execute(db);
}

/** Its content stays for a week, so that staff can try it again. */
async function fail({ db }: RequestContext, { id, attempts }: Taken, reason: string): Promise<void> {
  await sql`
    update message set status = 'FAILED', due_at = null, wake_at = null, failure = ${reason.slice(0, 300)}
    where id = ${id} and status = 'SENDING' and attempts = ${attempts}`.execute(db);
}

const withhold = (request: RequestContext, { id, attempts }: Taken): Promise<void> =>
  inTransaction(request, async (ctx) => {
    await sql`
      update message set status = 'WITHHELD', due_at = null, wake_at = null
      where id = ${id} and status = 'SENDING' and attempts = ${attempts}`.execute(ctx.db);
    await forget(ctx.db, id);
  });

/** The market has sent what it sends in an hour or a day; what nobody sits and waits for goes out when it sends again. */
async function wait({ db }: RequestContext, { id, attempts }: Taken, until: Date): Promise<void> {
  await sql`
    update message set status = 'WAITING', attempts = attempts - 1, due_at = ${until}, wake_at = ${until},
      failure = 'the market sends no more for now'
    where id = ${id} and status = 'SENDING' and attempts = ${attempts}`.execute(db);
}

async function tryAgain(request: RequestContext, message: Taken, reason: string): Promise<void> {
  const { db, clock, market } = request;
  const { isUrgent } = messageRules[message.kind];
  const dueAt = nextAttemptAt(message.attempts, clock.now(), { isUrgent, market });
  if (!dueAt) return fail(request, message, reason);
  await sql`
    update message set status = 'WAITING', due_at = ${dueAt}, wake_at = ${dueAt}, failure = ${reason.slice(0, 300)}
    where id = ${message.id} and status = 'SENDING' and attempts = ${message.attempts}`.execute(db);
}
