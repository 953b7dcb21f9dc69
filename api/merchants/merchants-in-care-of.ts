import { sql } from 'kysely';
import { regionPrefix } from '../accounts/index.js';
import type { Db } from '../kernel/request-context.js';

/** Merchants that a merchant manager looks after (A3): those assigned to them, and those of their district; null: of none. */
export async function merchantsInCareOf(db: Db, accountId: string, districtCode: string | null): Promise<string[]> {
  const ofDistrict = districtCode
    ? sql`union select id from merchant where city_code like ${`${regionPrefix(districtCode)}%`}`
    : sql``;
  const { rows } = await sql<{ id: string }>`
    select id from merchant where account_manager_id = ${accountId} ${ofDistrict}`.execute(db);
  return rows.map(({ id }) => id);
}
