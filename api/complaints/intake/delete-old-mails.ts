import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';

const KEPT_MS = 90 * 24 * 3_600_000;

/** E-mails that are no complaint are kept for 90 days: long enough to find what was dismissed by mistake. */
export const deleteOldMails = async (db: Db, now: Date): Promise<void> => {
  await sql`delete from inbound_mail
    where status in ('DISMISSED', 'IGNORED') and received_at < ${new Date(now.getTime() - KEPT_MS)}`.execute(db);
};
