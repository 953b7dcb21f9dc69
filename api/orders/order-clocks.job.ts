import { type RawBuilder, sql } from 'kysely';
import { Account, tellAccount } from '../accounts/index.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { cancel } from './cancel-order.js';
import { lapseChange } from './change-order.js';
import { completeDelivered } from './complete-order.js';
import { raise } from './flag-order.js';
import { lockOrder } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderEntryKind, OrderFlag } from './order-entry.entity.js';
import { OrderStatus } from './order-status.js';
import { record } from './order-timeline.js';

/** Reminds buyers of unpaid orders, once: the blue flag stops a second (E8). */
export const remindUnpaid: Sweep = {
  name: 'remind-unpaid-orders',
  dueAt: () =>
    sql`(select min(reminder_due_at) from customer_order where status = 'PENDING_PAYMENT' and reminded_at is null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from customer_order where status = 'PENDING_PAYMENT' and reminded_at is null and reminder_due_at <= ${request.clock.now()}
      order by reminder_due_at limit ${SWEEP_BATCH}`.execute(request.db);
    return eachLocked(
      request,
      rows.map(({ id }) => id),
      async (ctx, order) => {
        if (order.status !== OrderStatus.PENDING_PAYMENT || order.remindedAt) return;
        order.remindedAt = ctx.now;
        raise(order, OrderFlag.BLUE);
        order.updatedAt = ctx.now;
        record(ctx, order, { kind: OrderEntryKind.REMINDER, flag: OrderFlag.BLUE, message: 'payment reminder' });
        await tell(ctx, order, 'ORDER_CHANGED', { reminded: true });
        await remindBuyer(ctx, order);
      },
    );
  },
};

/** Writes to the buyer; of no use any more once the order is cancelled for want of payment. */
async function remindBuyer(ctx: UseCaseContext, { id, number, buyerId, dueAt }: Order): Promise<void> {
  const buyer = buyerId && (await ctx.em.findOne(Account, buyerId));
  if (!buyer) return;
  await tellAccount(ctx, buyer, MessageKind.PAYMENT_DUE, {
    variables: { order: number },
    dedupeKey: id,
    ...(dueAt ? { expiresAt: dueAt } : {}),
  });
}

/** Cancels orders that stayed unpaid until their clock ran out (a day), never unreminded (E8). */
export const cancelUnpaidOrders: Sweep = {
  name: 'cancel-unpaid-orders',
  dueAt: () => earliest(OrderStatus.PENDING_PAYMENT),
  run: async (request) => {
    const ids = await due(request, OrderStatus.PENDING_PAYMENT);
    return eachLocked(request, ids, async (ctx, order) => {
      if (!isDue(ctx, order, OrderStatus.PENDING_PAYMENT)) return;
      if (!order.remindedAt)
        record(ctx, order, { kind: OrderEntryKind.REMINDER, flag: OrderFlag.BLUE, message: 'payment reminder' });
      order.remindedAt ??= ctx.now;
      raise(order, OrderFlag.BLUE);
      await cancel(ctx, order, 'not paid in time');
    });
  },
};

/** Completes delivered orders when their clock runs out (seven days), unless a return or complaint is open (E8). */
export const completeDeliveredOrders: Sweep = {
  name: 'complete-delivered-orders',
  dueAt: () => earliest(OrderStatus.DELIVERED),
  run: async (request) => {
    const ids = await due(request, OrderStatus.DELIVERED);
    return eachLocked(request, ids, async (ctx, order) => {
      if (isDue(ctx, order, OrderStatus.DELIVERED)) await completeDelivered(ctx, order);
    });
  },
};

/** Changes that nobody answered in time lapse: the order stays as it was (E4). */
export const lapseOrderChanges: Sweep = {
  name: 'lapse-order-changes',
  dueAt: () => sql`(select min(due_at) from order_change where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string; order_id: string }>`
      select id, order_id from order_change where due_at <= ${request.clock.now()} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    const overdue = new Map(rows.map((row) => [row.order_id, row.id]));
    return eachLocked(request, [...overdue.keys()], async (ctx, order) => {
      if (order.openChangeId === overdue.get(order.id)) await lapseChange(ctx, order);
    });
  },
};

const earliest = (status: OrderStatus): RawBuilder<Date | null> =>
  sql`(select min(due_at) from customer_order where status = ${status} and due_at is not null and open_hold_count = 0)`;

async function due(request: RequestContext, status: OrderStatus): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from customer_order where status = ${status} and due_at <= ${request.clock.now()} and open_hold_count = 0
    order by due_at limit ${SWEEP_BATCH}`.execute(request.db);
  return rows.map(({ id }) => id);
}

/** Somebody may have acted between the look and the lock. */
const isDue = (ctx: UseCaseContext, order: Order, status: OrderStatus): boolean =>
  order.status === status && order.openHoldCount === 0 && order.dueAt !== null && order.dueAt <= ctx.now;

/** One transaction an order, so that one that fails holds up no other. */
async function eachLocked(
  request: RequestContext,
  ids: readonly string[],
  act: (ctx: UseCaseContext, order: Order) => Promise<void>,
): Promise<number> {
  for (const id of ids) {
    await inTransaction(request, async (ctx) => {
      const order = await lockOrder(ctx, id);
      if (order) await act(ctx, order);
      await ctx.em.flush();
    });
  }
  return ids.length;
}
