import { sql } from 'kysely';
import type { ClosingObstacle } from '../kernel/request-context.js';

/** Whoever is the last owner of a shop that is not closed stays (A2, A7). */
export const lastOwnerships: ClosingObstacle = {
  code: 'LAST_OWNER',
  message: (count) => `${count} shops would be without an owner; hand them over or close them first`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from merchant_member own join merchant m on m.id = own.merchant_id
      where own.account_id = ${accountId} and own.role = 'OWNER' and m.status <> 'CLOSED'
        and not exists (select from merchant_member other
          where other.merchant_id = own.merchant_id and other.role = 'OWNER' and other.account_id <> ${accountId})`.execute(
      db,
    );
    return rows[0]?.count ?? 0;
  },
};
