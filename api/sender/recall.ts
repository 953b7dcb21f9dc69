import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type MessageKind, messageRules } from './message-kind.js';

/**
 * Takes a message back on every channel that has not handed it over yet (M1): what it tells of is over. What it said is
 * forgotten, so that nobody tries it again either. Somebody may just be receiving it.
 */
export async function recall(ctx: UseCaseContext, kind: MessageKind, dedupeKey: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update message set status = 'RECALLED', due_at = null, wake_at = null
    where dedupe_key = any(${messageRules[kind].channels.map((channel) => `${kind}/${channel}/${dedupeKey}`)})
      and status in ('WAITING', 'SENDING', 'FAILED')
    returning id`.execute(ctx.db);
  await sql`delete from message_content where message_id = any(${rows.map(({ id }) => id)})`.execute(ctx.db);
}
