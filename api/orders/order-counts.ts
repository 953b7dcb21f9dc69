import { sql } from 'kysely';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, byOwner, waysOf } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { OrderStatus } from './order-status.js';

/** More than this are not counted: a desk needs to know that there are many, and the count stays cheap at any size. */
export const MOST_COUNTED = 300;

interface Counted {
  readonly count: number;
  readonly isExact: boolean;
}

/** How many orders wait where, for whoever asks (E4). */
export interface OrderCounts {
  readonly states: readonly (Counted & { readonly status: OrderStatus })[];
  readonly held: Counted;
  readonly late: Counted;
}

/** Counts the orders that the viewer may see, of one merchant when it is named: one statement, each count from an index. */
export async function countOrders(
  { db, actor, clock }: RequestContext,
  merchantId: string | null,
): Promise<OrderCounts> {
  const visible = byOwner(scopeOf(actor, Permission.ORDERS_READ), sql.ref('merchant_id'), sql.ref('buyer_id'));
  const ways = waysOf(visible).map((way) => allOf(way, merchantId === null || sql`merchant_id = ${merchantId}`));
  const capped = (condition: ReturnType<typeof sql>) =>
    sql`(select count(*)::int from (${sql.join(
      ways.map(
        (way) => sql`(select from customer_order where ${condition} and ${typeof way === 'boolean' ? sql.lit(way) : way}
        limit ${sql.lit(MOST_COUNTED + 1)})`,
      ),
      sql` union all `,
    )}) as counted)`;
  const counts: [string, ReturnType<typeof sql>][] = [
    ...Object.values(OrderStatus).map((status): [string, ReturnType<typeof sql>] => [
      status,
      capped(sql`status = ${sql.lit(status)}`),
    ]),
    ['held', capped(sql`held_at is not null`)],
    ['late', capped(sql`due_at < ${clock.now()}`)],
  ];
  const { rows } = await sql<Record<string, number>>`
    select ${sql.join(counts.map(([name, count]) => sql`${count} as ${sql.ref(name)}`))}`.execute(db);
  const counted = (name: string): Counted => {
    const count = rows[0]?.[name] ?? 0;
    return { count: Math.min(count, MOST_COUNTED), isExact: count <= MOST_COUNTED };
  };
  return {
    states: Object.values(OrderStatus).map((status) => ({ status, ...counted(status) })),
    held: counted('held'),
    late: counted('late'),
  };
}
