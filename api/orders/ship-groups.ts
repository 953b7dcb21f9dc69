import { sql } from 'kysely';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { lockOrders } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';

/**
 * Locks orders with all they leave with, in the order of their ids, so that no two desks wait for each other. Who is in a group is
 * read under a lock of its buyer and shop: else an order that joins a group meanwhile would be locked out of order.
 */
export async function lockTogether(ctx: UseCaseContext, ids: readonly string[]): Promise<Order[]> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('together ' || owners, 0)) from (
      select distinct merchant_id || ' ' || coalesce(buyer_id, '') as owners from customer_order
       where id = any(${[...ids]}::text[]) order by 1) o`.execute(ctx.db);
  const { rows } = await sql<{ id: string }>`
    select id from customer_order where id = any(${[...ids]}::text[])
    union select b.id from customer_order a join customer_order b on b.ships_with_id = a.ships_with_id
    where a.id = any(${[...ids]}::text[])`.execute(ctx.db);
  return lockOrders(ctx, { id: { $in: rows.map(({ id }) => id) } });
}

/** The orders a locked order leaves with, itself among them, locked, the first placed first; cancelled ones count no more. */
export async function groupOf(ctx: UseCaseContext, order: Order): Promise<Order[]> {
  if (!order.shipsWithId) return [order];
  const all = await lockOrders(ctx, { shipsWithId: order.shipsWithId });
  return all.filter(({ status }) => status !== OrderStatus.CANCELLED);
}

/** Refuses to send an order before those it leaves with are ready too, naming them (E4). Answers the others. */
export async function othersReady(ctx: UseCaseContext, order: Order): Promise<Order[]> {
  const others = (await groupOf(ctx, order)).filter((each) => each !== order);
  const waiting = others.filter(
    ({ status, heldAt, openChangeId }) => status === OrderStatus.PAID || heldAt || openChangeId,
  );
  if (waiting.length > 0)
    throw refuse(
      'SHIPS_TOGETHER',
      `it leaves with ${waiting.map(({ number }) => number).join(', ')}, not ready yet`,
      'id',
    );
  return others;
}

/** Tells the others that one of them has left, in their timelines and live (E4). */
export async function tellOthers(
  ctx: UseCaseContext,
  others: readonly Order[],
  parcel: { readonly id: string; readonly number: string },
): Promise<void> {
  for (const each of others) {
    each.updatedAt = ctx.now;
    record(ctx, each, { kind: OrderEntryKind.SHIP_TOGETHER, message: parcel.number, referenceId: parcel.id });
    await tell(ctx, each, 'ORDER_CHANGED', { shipmentId: parcel.id });
  }
}
