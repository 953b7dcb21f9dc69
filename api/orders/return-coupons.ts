import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import { giveCouponsBack } from '../promotions/index.js';
import type { Order } from './order.entity.js';

/**
 * Coupons of an order that was just cancelled come back (D2), each when no order it took something off is left: one of the whole
 * market may stand for several shops' orders, and for both halves of a split one. Flush before; the order is locked.
 */
export async function returnCoupons(ctx: UseCaseContext, order: Order): Promise<void> {
  if (order.discountMinor === 0) return;
  const { rows } = await sql<{ id: string }>`
    select distinct cause_id as id from order_adjustment where order_id = ${order.id} and kind = 'COUPON'`.execute(
    ctx.db,
  );
  await giveCouponsBack(
    ctx,
    rows.map(({ id }) => id),
    (ids) => unusedOf(ctx, ids),
  );
}

/** Those that only cancelled orders were placed with. The coupons are locked, so of two last orders one sees the other gone. */
async function unusedOf({ db }: UseCaseContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...ids]}::text[]) as coupon (id) where not exists (
      select from order_adjustment a join customer_order o on o.id = a.order_id
      where a.cause_id = coupon.id and a.kind = 'COUPON' and o.status <> 'CANCELLED')`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
