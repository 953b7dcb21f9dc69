import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from './order.entity.js';
import { OrderEntry, type OrderEntryKind, type OrderFlag } from './order-entry.entity.js';
import type { OrderStatus } from './order-status.js';

interface NewEntry {
  kind: OrderEntryKind;
  message?: string;
  fromStatus?: OrderStatus | null;
  toStatus?: OrderStatus | null;
  flag?: OrderFlag | null;
  isInternal?: boolean;
  oldValue?: string | null;
  referenceId?: string | null;
}

/** Adds a line to an order's timeline, with who and when (E3, E7). */
export function record(ctx: UseCaseContext, order: Order, entry: NewEntry): OrderEntry {
  const made = Object.assign(new OrderEntry(), {
    id: newId('entry', ctx.clock),
    orderId: order.id,
    merchantId: order.merchantId,
    buyerId: order.buyerId,
    message: '',
    actorKind: ctx.actor.kind,
    accountId: ctx.actor.accountId,
    createdAt: ctx.now,
    ...entry,
  });
  ctx.em.persist(made);
  return made;
}
