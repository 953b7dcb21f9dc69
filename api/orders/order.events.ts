import { type EventKinds, emit, type Facts } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from './order.entity.js';
import type { OrderStatus } from './order-status.js';

/** What happens to an order (E11). Facts are ids, amounts in minor units and states of that moment. */
export const orderEventKinds: EventKinds = {
  ORDER_PLACED: 'An order was placed; stock is set aside, payment is awaited.',
  ORDER_PAID: 'An order was paid in full; one that is paid at the door, when it is handed over.',
  ORDER_CASH_AGREED: 'The buyer pays in cash at the door: the order goes on like a paid one.',
  ORDER_REVIEWED: 'An order was reviewed.',
  ORDER_PICKING: 'An order is being picked.',
  ORDER_PARCEL_SENT: 'A parcel of an order left the shop; more may follow.',
  ORDER_PARCEL_TRACKED: 'A carrier told what happened to a parcel of an order.',
  ORDER_SHIPPED: 'The last parcel of an order left the shop.',
  ORDER_DELIVERED: 'Everything of an order has arrived.',
  ORDER_COMPLETED: 'An order is complete; the merchant’s income is due.',
  ORDER_CANCELLED: 'An order was cancelled.',
  ORDER_REFUNDED: 'Part or all of an order was paid back.',
  ORDER_CHANGED: 'Goods, price, recipient, note, a hold or a flag of an order changed.',
  ORDER_SPLIT: 'Part of an order became an order of its own; told of both, of the new one first of all.',
  ORDER_CHANGE_PROPOSED: 'Other goods were proposed to the buyer of an order, who answers.',
  ORDER_CHANGE_DROPPED: 'A proposed change of an order was declined, withdrawn, or nobody answered in time.',
};

export const kindOfStatus: Readonly<Record<OrderStatus, string>> = {
  PENDING_PAYMENT: 'ORDER_PLACED',
  PAID: 'ORDER_PAID',
  REVIEWED: 'ORDER_REVIEWED',
  PICKING: 'ORDER_PICKING',
  SHIPPED: 'ORDER_SHIPPED',
  DELIVERED: 'ORDER_DELIVERED',
  COMPLETED: 'ORDER_COMPLETED',
  CANCELLED: 'ORDER_CANCELLED',
};

/** Tells what happened to a locked order; its counter keeps its events in order. */
export const tell = (ctx: UseCaseContext, order: Order, kind: string, facts: Facts = {}): Promise<void> =>
  emit(ctx, orderEvent(order, kind, facts));

export const orderEvent = (order: Order, kind: string, facts: Facts = {}): Parameters<typeof emit>[1] => {
  order.sequence += 1;
  return {
    kind,
    recordId: order.id,
    sequence: order.sequence,
    merchantId: order.merchantId,
    buyerId: order.buyerId,
    facts: { status: order.status, totalMinor: order.totalMinor, currency: order.currency, ...facts },
  };
};
