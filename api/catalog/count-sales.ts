import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';

/** Adds units of a completed order to what a product sold; products in the order of their ids. */
export async function countSales(
  ctx: UseCaseContext,
  sold: readonly { productId: string; quantity: number }[],
): Promise<void> {
  const totals = new Map<string, number>();
  for (const { productId, quantity } of sold) totals.set(productId, (totals.get(productId) ?? 0) + quantity);
  const productIds = [...totals.keys()].sort();
  if (productIds.length === 0) return;
  await sql`insert into product_sales (product_id, sold_count)
    select id, quantity from unnest(${productIds}::text[], ${productIds.map((id) => totals.get(id) ?? 0)}::int[]) as s (id, quantity) order by id
    on conflict (product_id) do update set sold_count = product_sales.sold_count + excluded.sold_count`.execute(ctx.db);
}
