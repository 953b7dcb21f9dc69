import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { MessageKind } from './message-kind.js';
import type { Wording } from './wording.js';

/** Lays a message into somebody's in-app messages. */
export async function putInApp(
  ctx: UseCaseContext,
  messageId: string,
  accountId: string,
  kind: MessageKind,
  { subjectZh, subjectEn, bodyZh, bodyEn }: Wording,
): Promise<void> {
  await sql`
    insert into in_app_message (id, message_id, account_id, kind, subject_zh, subject_en, body_zh, body_en, created_at)
    values (${newId('inapp', ctx.clock)}, ${messageId}, ${accountId}, ${kind}, ${subjectZh}, ${subjectEn}, ${bodyZh},
      ${bodyEn}, ${ctx.now})`.execute(ctx.db);
}
