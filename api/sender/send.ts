import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { deliverMessage } from './deliver-message.job.js';
import { ENQUEUED_MS } from './message-clocks.js';
import { MessageChannel, type MessageKind, messageRules } from './message-kind.js';
import { outsideQuietHours } from './quiet-hours.js';
import { sealContent } from './sealed-content.js';

/** Whom a message is for. */
export interface Recipient {
  /** Null for somebody who has no account (yet); they get nothing in the app. */
  readonly accountId: string | null;
  /** E.164; null: no SMS. */
  readonly phone: string | null;
  /** Null: no e-mail. */
  readonly email: string | null;
  readonly locale: 'zh' | 'en';
}

export interface OutgoingMessage {
  readonly kind: MessageKind;
  readonly to: Recipient;
  /** A value for each variable of the kind; `market` is known. */
  readonly variables: Readonly<Record<string, string>>;
  /** What makes it the same message: sent again under the same key, nothing is sent (M1). */
  readonly dedupeKey: string;
  /** After this instant it is of no use and not sent any more. */
  readonly expiresAt?: Date;
}

/**
 * Writes to somebody on every channel that the kind has and they can be reached by (M1), in the transaction of the use case:
 * rolled back, nothing is sent. Handed over afterwards by a job, at least once and with the same id each time.
 */
export async function send(ctx: UseCaseContext, message: OutgoingMessage): Promise<void> {
  for (const channel of messageRules[message.kind].channels) {
    const address = addressOn(channel, message.to);
    if (address) await sendOn(ctx, channel, address, message);
  }
}

const addressOn = (channel: MessageChannel, { accountId, phone, email }: Recipient): string | null =>
  ({ [MessageChannel.SMS]: phone, [MessageChannel.EMAIL]: email, [MessageChannel.IN_APP]: accountId })[channel];

async function sendOn(
  ctx: UseCaseContext,
  channel: MessageChannel,
  address: string,
  { kind, to, variables, dedupeKey, expiresAt }: OutgoingMessage,
): Promise<void> {
  const id = newId('message', ctx.clock);
  const isQuiet = messageRules[kind].isUrgent || channel === MessageChannel.IN_APP;
  const dueAt = isQuiet ? ctx.now : outsideQuietHours(ctx.now, ctx.market);
  const isDue = dueAt <= ctx.now;
  const wakeAt = isDue ? new Date(ctx.now.getTime() + ENQUEUED_MS) : dueAt;
  const { rows } = await sql`
    insert into message (id, kind, channel, account_id, recipient, locale, status, dedupe_key, attempts, created_at, due_at,
      wake_at, expires_at)
    values (${id}, ${kind}, ${channel}, ${to.accountId}, ${masked(channel, address)}, ${to.locale === 'zh' ? 'ZH' : 'EN'},
      'WAITING', ${`${kind}/${channel}/${dedupeKey}`}, 0, ${ctx.now}, ${dueAt}, ${wakeAt}, ${expiresAt ?? null})
    on conflict (dedupe_key) do nothing returning id`.execute(ctx.db);
  if (rows.length === 0) return;
  await sql`
    insert into message_content (message_id, sealed)
    values (${id}, ${sealContent(ctx.services.keys.messages, id, { address, variables })})`.execute(ctx.db);
  if (isDue) await ctx.services.enqueue(ctx, deliverMessage, { messageId: id });
}

/** Enough to tell one's own number by, for the send log. */
function masked(channel: MessageChannel, address: string): string {
  if (channel === MessageChannel.IN_APP) return '';
  if (channel === MessageChannel.SMS) return `${address.slice(0, 6)}****${address.slice(-4)}`;
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`;
}
