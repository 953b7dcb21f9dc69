import type { Lifecycle } from '../kernel/transition.js';

export enum OrderStatus {
  PENDING_PAYMENT = 'PENDING_PAYMENT',
  PAID = 'PAID',
  REVIEWED = 'REVIEWED',
  PICKING = 'PICKING',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

export enum OrderAction {
  PAY = 'PAY',
  REVIEW = 'REVIEW',
  CORRECT_RECIPIENT = 'CORRECT_RECIPIENT',
  START_PICKING = 'START_PICKING',
  SHIP = 'SHIP',
  RECORD_DELIVERY = 'RECORD_DELIVERY',
  CONFIRM_RECEIPT = 'CONFIRM_RECEIPT',
  CANCEL = 'CANCEL',
  ADD_NOTE = 'ADD_NOTE',
}

/** What the guards of an order look at; the entity and a row of the read engine both have them. */
export interface OrderFacts {
  status: OrderStatus;
  readonly origin: 'MARKET' | 'IMPORTED';
  readonly unitCount: number;
  readonly shippedUnitCount: number;
  readonly openHoldCount: number;
}

const HOUR_MS = 3_600_000;

/** How long an unpaid order waits, and a delivered one before it completes by itself (E8). */
export const UNPAID_MS = 24 * HOUR_MS;
export const REMINDER_AFTER_MS = 12 * HOUR_MS;
export const REMINDER_ROUND_HOUR = 16;
export const COMPLETION_MS = 7 * 24 * HOUR_MS;

const { PENDING_PAYMENT, PAID, REVIEWED, PICKING, SHIPPED, DELIVERED, COMPLETED, CANCELLED } = OrderStatus;

const held = (order: OrderFacts): string | null => (order.openHoldCount > 0 ? 'a return or complaint is open' : null);
const imported = (order: OrderFacts): string | null =>
  order.origin === 'IMPORTED' ? 'an imported past order takes part in nothing' : null;

/** The states of one merchant's part of a checkout (E3). Only what stands here is possible. */
export const orderLifecycle: Lifecycle<OrderStatus, OrderAction, OrderFacts> = {
  name: 'order',
  states: {
    PENDING_PAYMENT: {
      means: 'Placed; stock is set aside, payment is awaited. Reminded once, cancelled after 24 hours.',
      clock: { afterMs: UNPAID_MS, action: 'CANCEL' },
    },
    PAID: { means: 'Paid; waits for review of goods, address, invoice and notes.' },
    REVIEWED: { means: 'Reviewed; waits to be picked.' },
    PICKING: { means: 'Being picked and packed, or partly shipped.' },
    SHIPPED: { means: 'Everything has left the shop.' },
    DELIVERED: {
      means: 'Every parcel has arrived. Completes after 7 days unless a return or complaint is open.',
      clock: { afterMs: COMPLETION_MS, action: 'COMPLETE' },
    },
    COMPLETED: { means: 'The trade is done; the merchant’s income is due.' },
    CANCELLED: { means: 'Cancelled; stock is released and what was paid is paid back.' },
  },
  transitions: {
    PAY: { from: [PENDING_PAYMENT], to: PAID },
    REVIEW: { from: [PAID], to: REVIEWED },
    CORRECT_RECIPIENT: { from: [PENDING_PAYMENT, PAID, REVIEWED], unless: imported },
    START_PICKING: { from: [REVIEWED], to: PICKING },
    // Leads to SHIPPED only with the last unit; see ship-order.ts.
    SHIP: {
      from: [REVIEWED, PICKING],
      unless: (order) => (order.shippedUnitCount >= order.unitCount ? 'everything has left already' : null),
    },
    // Leads to DELIVERED only with the last parcel; see record-delivery.ts.
    RECORD_DELIVERY: {
      from: [PICKING, SHIPPED],
      unless: (order) => (order.shippedUnitCount === 0 ? 'nothing is on its way' : null),
    },
    CONFIRM_RECEIPT: { from: [SHIPPED, DELIVERED], to: COMPLETED, unless: held },
    CANCEL: {
      from: [PENDING_PAYMENT, PAID, REVIEWED, PICKING],
      to: CANCELLED,
      unless: (order) => (order.shippedUnitCount > 0 ? 'part of it has left; apply for a return instead' : held(order)),
    },
    ADD_NOTE: {
      from: [PENDING_PAYMENT, PAID, REVIEWED, PICKING, SHIPPED, DELIVERED, COMPLETED, CANCELLED],
      unless: imported,
    },
  },
};
