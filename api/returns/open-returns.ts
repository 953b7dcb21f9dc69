import { sql } from 'kysely';
import type { ClosingObstacle } from '../kernel/request-context.js';

/** Returns that are not decided keep their buyer’s account open (A7). */
export const openReturns: ClosingObstacle = {
  code: 'RETURNS_OPEN',
  message: (count) => `${count} returns are not decided; withdraw them or wait for the answer`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from order_return
      where buyer_id = ${accountId} and closed_at is null`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
