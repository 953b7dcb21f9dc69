import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { Letter } from '../kernel/outbound.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { MessageChannel } from './message-kind.js';

/** Lays a letter that no carrier takes into the mailbox of the panel; outside production only. */
export async function putInMailbox(
  ctx: UseCaseContext,
  channel: MessageChannel,
  { id, to, subject, text }: Letter,
  accountId: string | null,
): Promise<void> {
  await sql`
    insert into mailbox_message (id, message_id, account_id, channel, recipient, subject, body, created_at)
    values (${newId('mailbox', ctx.clock)}, ${id}, ${accountId}, ${channel}, ${to}, ${subject}, ${text}, ${ctx.now})`.execute(
    ctx.db,
  );
}
