import { sql } from 'kysely';
import type { ClosingObstacle } from '../../kernel/request-context.js';

/** Announced transfers that finance has not seen keep the account open (A7): the money may be on its way. */
export const waitingTopUps: ClosingObstacle = {
  code: 'TOP_UP_OPEN',
  message: (count) => `${count} announced transfers have not arrived`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select ((select count(*) from top_up where buyer_id = ${accountId} and status = 'PENDING')
        + (select count(*) from bank_transfer where buyer_id = ${accountId} and status = 'WAITING'))::int as count`.execute(
      db,
    );
    return rows[0]?.count ?? 0;
  },
};
