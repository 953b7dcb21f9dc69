import type { Lifecycle, StateRule } from '../kernel/transition.js';
import type { Setting } from '../settings/index.js';
import { orderSettings } from './order-settings.js';

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
  PAY_ON_DELIVERY = 'PAY_ON_DELIVERY',
  REVIEW = 'REVIEW',
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  CORRECT_RECIPIENT = 'CORRECT_RECIPIENT',
  CORRECT_NOTE = 'CORRECT_NOTE',
  CORRECT_INVOICE = 'CORRECT_INVOICE',
  PROPOSE_CHANGE = 'PROPOSE_CHANGE',
  ANSWER_CHANGE = 'ANSWER_CHANGE',
  WITHDRAW_CHANGE = 'WITHDRAW_CHANGE',
  MARK_READ = 'MARK_READ',
  SPLIT = 'SPLIT',
  SET_SHIP_ON = 'SET_SHIP_ON',
  SHIP_TOGETHER = 'SHIP_TOGETHER',
  SHIP_APART = 'SHIP_APART',
  GIVE_GIFT = 'GIVE_GIFT',
  WAIVE_DELIVERY_FEE = 'WAIVE_DELIVERY_FEE',
  CUT_PRICE = 'CUT_PRICE',
  START_PICKING = 'START_PICKING',
  SHIP = 'SHIP',
  RECORD_DELIVERY = 'RECORD_DELIVERY',
  TAKE_BACK = 'TAKE_BACK',
  CONFIRM_RECEIPT = 'CONFIRM_RECEIPT',
  CANCEL = 'CANCEL',
  ADD_NOTE = 'ADD_NOTE',
  CLEAR_FLAG = 'CLEAR_FLAG',
}

/** What the guards of an order look at; the entity and a row of the read engine both have them. */
export interface OrderFacts {
  status: OrderStatus;
  readonly origin: 'MARKET' | 'IMPORTED';
  readonly unitCount: number;
  readonly shippedUnitCount: number;
  readonly openHoldCount: number;
  readonly heldAt: unknown;
  readonly flags: readonly string[];
  readonly readAt: unknown;
  readonly openChangeId: string | null;
  readonly shipsWithId: string | null;
  readonly batchId: string | null;
  readonly isCashOnDelivery: boolean;
  readonly paidAt: unknown;
  readonly replacementForId: string | null;
}

/** A state that waits for somebody: how long is a setting of the market (E8), and what happens by itself then. */
interface OrderStateRule extends StateRule {
  readonly waits?: { readonly setting: Setting; readonly runsOut: string };
}

const { PENDING_PAYMENT, PAID, REVIEWED, PICKING, SHIPPED, DELIVERED, COMPLETED, CANCELLED } = OrderStatus;

const held = (order: OrderFacts): string | null =>
  order.openHoldCount > 0 ? 'a return, complaint or chargeback is open' : null;
const onHold = (order: OrderFacts): string | null => (order.heldAt ? 'it is on hold; release it first' : null);
const changing = (order: OrderFacts): string | null =>
  order.openChangeId ? 'a change of it waits for the buyer' : null;
const inBatch = (order: OrderFacts): string | null =>
  order.batchId ? 'it is in a picking batch; take it out first' : null;
const partlyGone = (order: OrderFacts): string | null => (order.shippedUnitCount > 0 ? 'part of it has left' : null);
const unpaidAtDoor = (order: OrderFacts): string | null =>
  order.isCashOnDelivery && !order.paidAt ? 'its courier collects what it costs and hands it over' : null;
const replacement = (order: OrderFacts): string | null =>
  order.replacementForId ? 'it replaces goods of a return: cancel it, and the return is paid back' : null;
const imported = (order: OrderFacts): string | null =>
  order.origin === 'IMPORTED' ? 'an imported past order takes part in nothing' : null;

/** The states of one merchant's part of a checkout (E3). Only what stands here is possible. */
export const orderLifecycle: Lifecycle<OrderStatus, OrderAction, OrderFacts> & {
  readonly states: Readonly<Record<OrderStatus, OrderStateRule>>;
} = {
  name: 'order',
  states: {
    PENDING_PAYMENT: {
      means:
        'Placed; stock is set aside, payment is awaited. Reminded once, cancelled after 24 hours unless the market’s settings say otherwise.',
      waits: { setting: orderSettings.unpaidHours, runsOut: 'CANCEL' },
    },
    PAID: {
      means:
        'Paid, or to be paid in cash at the door; waits for review of goods, address, invoice and notes, by a setting four hours. Nothing happens by itself then: it is late.',
      waits: { setting: orderSettings.reviewHours, runsOut: 'BE_LATE' },
    },
    REVIEWED: { means: 'Reviewed; waits to be picked.' },
    PICKING: { means: 'Being picked and packed, or partly shipped.' },
    SHIPPED: { means: 'Everything has left the shop.' },
    DELIVERED: {
      means:
        'Every parcel has arrived. Completes after 7 days, or what the settings say, unless a return or complaint is open.',
      waits: { setting: orderSettings.completionDays, runsOut: 'COMPLETE' },
    },
    COMPLETED: { means: 'The trade is done; the merchant’s income is due.' },
    CANCELLED: { means: 'Cancelled; stock is released and what was paid is paid back.' },
  },
  transitions: {
    PAY: { from: [PENDING_PAYMENT], to: PAID },
    PAY_ON_DELIVERY: { from: [PENDING_PAYMENT], to: PAID },
    REVIEW: { from: [PAID], to: REVIEWED, unless: onHold },
    HOLD: {
      from: [PAID, REVIEWED],
      unless: (order) => imported(order) ?? (order.heldAt ? 'it is on hold already' : null),
    },
    RELEASE: { from: [PAID, REVIEWED], unless: (order) => (order.heldAt ? null : 'it is not on hold') },
    CORRECT_RECIPIENT: { from: [PENDING_PAYMENT, PAID, REVIEWED], unless: imported },
    CORRECT_NOTE: { from: [PENDING_PAYMENT, PAID, REVIEWED], unless: imported },
    CORRECT_INVOICE: { from: [PENDING_PAYMENT, PAID, REVIEWED], unless: imported },
    PROPOSE_CHANGE: {
      from: [PAID, REVIEWED],
      unless: (order) =>
        imported(order) ??
        replacement(order) ??
        (order.readAt ? 'the order clerk has it in hand' : (changing(order) ?? held(order))),
    },
    ANSWER_CHANGE: { from: [PAID, REVIEWED], unless: (order) => (order.openChangeId ? null : 'no change waits') },
    WITHDRAW_CHANGE: { from: [PAID, REVIEWED], unless: (order) => (order.openChangeId ? null : 'no change waits') },
    MARK_READ: {
      from: [PAID, REVIEWED],
      unless: (order) => imported(order) ?? (order.readAt ? 'it is marked already' : changing(order)),
    },
    SPLIT: {
      from: [PAID, REVIEWED, PICKING],
      unless: (order) =>
        imported(order) ??
        replacement(order) ??
        (order.shippedUnitCount > 0 ? 'part of it has left' : null) ??
        (order.unitCount < 2 ? 'one unit cannot be split' : null) ??
        inBatch(order) ??
        changing(order) ??
        held(order),
    },
    SET_SHIP_ON: { from: [PAID, REVIEWED], unless: (order) => imported(order) ?? inBatch(order) },
    SHIP_TOGETHER: { from: [PAID, REVIEWED, PICKING], unless: (order) => imported(order) ?? partlyGone(order) },
    SHIP_APART: {
      from: [PAID, REVIEWED, PICKING],
      unless: (order) => (order.shipsWithId ? partlyGone(order) : 'it goes alone'),
    },
    GIVE_GIFT: { from: [PENDING_PAYMENT] },
    WAIVE_DELIVERY_FEE: { from: [PENDING_PAYMENT] },
    CUT_PRICE: { from: [PENDING_PAYMENT] },
    // Picking implies the READ mark.
    START_PICKING: { from: [REVIEWED], to: PICKING, unless: (order) => onHold(order) ?? changing(order) },
    SHIP: {
      from: [REVIEWED, PICKING],
      leadsTo: SHIPPED,
      unless: (order) =>
        order.shippedUnitCount >= order.unitCount ? 'everything has left already' : (onHold(order) ?? changing(order)),
    },
    RECORD_DELIVERY: {
      from: [PICKING, SHIPPED],
      leadsTo: DELIVERED,
      unless: (order) => (order.shippedUnitCount === 0 ? 'nothing is on its way' : unpaidAtDoor(order)),
    },
    // An order of which every parcel came back undelivered ends there.
    TAKE_BACK: {
      from: [PICKING, SHIPPED],
      leadsTo: CANCELLED,
      unless: (order) => (order.shippedUnitCount === 0 ? 'nothing is on its way' : held(order)),
    },
    CONFIRM_RECEIPT: {
      from: [SHIPPED, DELIVERED],
      to: COMPLETED,
      unless: (order) => unpaidAtDoor(order) ?? held(order),
    },
    CANCEL: {
      from: [PENDING_PAYMENT, PAID, REVIEWED, PICKING],
      to: CANCELLED,
      unless: (order) => (order.shippedUnitCount > 0 ? 'part of it has left; apply for a return instead' : held(order)),
    },
    ADD_NOTE: { from: Object.values(OrderStatus), unless: imported },
    CLEAR_FLAG: {
      from: Object.values(OrderStatus),
      unless: (order) => (order.flags.length === 0 ? 'it bears no flag' : null),
    },
  },
};
