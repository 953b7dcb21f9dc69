import { sql } from 'kysely';
import type { ClosingObstacle } from '../kernel/request-context.js';

/** Orders under way keep their buyer’s account open (A7): somebody still has to reach the buyer. */
export const openOrders: ClosingObstacle = {
  code: 'ORDERS_OPEN',
  message: (count) => `${count} orders are not finished; receive or cancel them first`,
  count: async ({ db }, accountId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from customer_order
      where buyer_id = ${accountId} and (status not in ('COMPLETED', 'CANCELLED') or open_hold_count > 0)`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
