import { sql } from 'kysely';
import type { ClosingObstacle } from '../../kernel/request-context.js';

/** A withdrawal under way keeps the account open (A7): where it goes to would be forgotten. */
export const openWithdrawals: ClosingObstacle = {
  code: 'WITHDRAWAL_OPEN',
  message: (count) => `${count} withdrawals are under way`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from withdrawal
       where buyer_id = ${accountId} and status in ('REQUESTED', 'CHECKED', 'APPROVED')`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
