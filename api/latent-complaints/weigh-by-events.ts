import { sql } from 'kysely';
import type { Reaction, StoredEvent } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { weighOrder } from './weigh-order.js';

/** Weighs an order when something happens that makes a complaint likelier, or less likely, or is one (H7). */
export const weighByEvents: Reaction = {
  name: 'weigh-latent-complaints',
  kinds: [
    'PROBLEM_OPENED',
    'PROBLEM_CHANGED',
    'ORDER_DELIVERED',
    'ORDER_CANCELLED',
    'INQUIRY_REGISTERED',
    'INQUIRY_CHANGED',
    'PRODUCT_REVIEW_WRITTEN',
    'PRODUCT_REVIEW_CHANGED',
    'RETURN_REQUESTED',
    'RETURN_CHANGED',
    'RETURN_REFUNDED',
    'RETURN_FINISHED',
    'RETURN_CLOSED',
    'COMPLAINT_REGISTERED',
    'COMPLAINT_DISSATISFIED',
  ],
  run: async (ctx, event) => {
    for (const orderId of await ordersOf(ctx, event)) await weighOrder(ctx, orderId);
  },
};

async function ordersOf({ db }: UseCaseContext, { kind, recordId, facts }: StoredEvent): Promise<readonly string[]> {
  const { orderId } = facts;
  if (typeof orderId === 'string') return [orderId];
  if (kind.startsWith('ORDER_')) return [recordId];
  const { rows } = await sql<{ order_id: string }>`${ordersBehind(kind, recordId)}`.execute(db);
  return rows.map((row) => row.order_id);
}

/** A low score at a follow-up weighs on every order of that customer that something is wrong with. */
function ordersBehind(kind: string, id: string) {
  if (kind.startsWith('INQUIRY_')) return sql`select order_id from inquiry where id = ${id} and order_id is not null`;
  if (kind.startsWith('PRODUCT_REVIEW_')) return sql`select order_id from product_review where id = ${id}`;
  if (kind === 'COMPLAINT_DISSATISFIED')
    return sql`select l.order_id from complaint c join latent_complaint l on l.buyer_id = c.buyer_id where c.id = ${id}
      order by l.order_id`;
  return sql`
    select coalesce(c.order_id, r.order_id) as order_id from complaint c
      left join product_review r on r.id = c.product_review_id
    where c.id = ${id} and coalesce(c.order_id, r.order_id) is not null`;
}
