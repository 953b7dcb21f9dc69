import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

/** What a merchant calls itself in both languages; null when there is none with this id. */
export async function merchantName(db: Db, merchantId: string): Promise<{ zh: string; en: string } | null> {
  const { rows } = await sql<{ zh: string; en: string }>`
    select name_zh as zh, name_en as en from merchant where id = ${merchantId}`.execute(db);
  return rows[0] ?? null;
}
