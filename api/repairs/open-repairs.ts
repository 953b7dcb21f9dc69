import { sql } from 'kysely';
import type { ClosingObstacle } from '../kernel/request-context.js';

/** Goods at a repair keep their buyer's account open (A7). */
export const openRepairs: ClosingObstacle = {
  code: 'REPAIRS_OPEN',
  message: (count) => `${count} repair orders are not over`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from repair
      where buyer_id = ${accountId} and status not in ('CALL_BACK_DUE', 'CLOSED', 'CANCELLED')`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
