import { sql } from 'kysely';
import type { Db, UseCaseContext } from '../kernel/request-context.js';

const MAILBOX_DAYS = 7;
const FAILED_DAYS = 7;
const LOG_DAYS = 400;
const BATCH = 1_000;

/**
 * Removes what messages tell of somebody (A7): what waits to be sent, in-app messages, the mailbox, consents. The send log
 * keeps its lines without number or address.
 */
export async function eraseMessages(
  ctx: UseCaseContext,
  { accountId, addresses }: { accountId: string; addresses: readonly string[] },
): Promise<void> {
  await sql`
    delete from message_content where message_id in (
      select id from message where account_id = ${accountId} or recipient = any(${[...addresses]}))`.execute(ctx.db);
  await sql`delete from in_app_message where account_id = ${accountId}`.execute(ctx.db);
  await sql`
    delete from mailbox_message where account_id = ${accountId} or recipient = any(${[...addresses]})`.execute(ctx.db);
  await sql`delete from message_consent where account_id = ${accountId}`.execute(ctx.db);
  await sql`
    update message set recipient = '' where account_id = ${accountId} or recipient = any(${[...addresses]})`.execute(
    ctx.db,
  );
}

/** Deletes the mailbox and the content of failed messages after a week, the send log after 400 days. */
export async function deleteOldMessages(db: Db, now: Date): Promise<void> {
  await sql`delete from mailbox_message where created_at < ${daysBefore(now, MAILBOX_DAYS)}`.execute(db);
  await sql`
    delete from message_content c using message m
    where m.id = c.message_id and m.status = 'FAILED' and m.created_at < ${daysBefore(now, FAILED_DAYS)}`.execute(db);
  for (let deleted = BATCH; deleted === BATCH; ) {
    const { rows } = await sql`
      delete from message where id in (
        select id from message where wake_at is null and created_at < ${daysBefore(now, LOG_DAYS)} limit ${BATCH})
      returning id`.execute(db);
    deleted = rows.length;
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
