import { sql } from 'kysely';
import type { ClosingObstacle } from '../kernel/request-context.js';

/** Complaints that are not resolved keep their customer’s account open (A7). */
export const openComplaints: ClosingObstacle = {
  code: 'COMPLAINTS_OPEN',
  message: (count) => `${count} complaints are not resolved`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from complaint
      where buyer_id = ${accountId} and status not in ('RESOLVED', 'FOLLOWED_UP', 'ARCHIVED', 'MERGED')`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
