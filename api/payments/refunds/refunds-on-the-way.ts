import { sql } from 'kysely';
import type { ClosingObstacle } from '../../kernel/request-context.js';

/** Refunds that a gateway has not carried out keep the account open (A7): if it refuses, they go into the wallet. */
export const refundsOnTheWay: ClosingObstacle = {
  code: 'REFUND_ON_THE_WAY',
  message: (count) => `${count} refunds are on their way back`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from gateway_refund
       where buyer_id = ${accountId} and status in ('ON_THE_WAY', 'REFUSED')`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
