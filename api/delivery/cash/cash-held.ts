import { sql } from 'kysely';
import type { ClosingObstacle } from '../../kernel/request-context.js';

/** Cash that a courier has not handed in, or is short of, keeps the account open (A7, F6). */
export const cashHeld: ClosingObstacle = {
  code: 'CASH_HELD',
  message: () => 'there is cash to hand in, or to settle',
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from courier_purse
       where courier_id = ${accountId} and uncounted_minor + owed_minor > 0`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
