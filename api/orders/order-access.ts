import { type Actor, reaches, type Scope, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { OrderAction, OrderStatus } from './order-status.js';

/** Which permission each action of an order needs; use cases and `availableActions` read this one table. */
export const orderPermissions: Readonly<Record<OrderAction, Permission>> = {
  PAY: Permission.WALLET_USE,
  PAY_ON_DELIVERY: Permission.WALLET_USE,
  REVIEW: Permission.ORDERS_REVIEW,
  HOLD: Permission.ORDERS_REVIEW,
  RELEASE: Permission.ORDERS_REVIEW,
  CORRECT_RECIPIENT: Permission.ORDERS_REVIEW,
  CORRECT_NOTE: Permission.ORDERS_REVIEW,
  CORRECT_INVOICE: Permission.ORDERS_REVIEW,
  PROPOSE_CHANGE: Permission.ORDERS_CHANGE,
  ANSWER_CHANGE: Permission.WALLET_USE,
  WITHDRAW_CHANGE: Permission.ORDERS_CHANGE,
  MARK_READ: Permission.ORDERS_PICK,
  SPLIT: Permission.ORDERS_REVIEW,
  SET_SHIP_ON: Permission.ORDERS_NOTE,
  SHIP_TOGETHER: Permission.ORDERS_REVIEW,
  SHIP_APART: Permission.ORDERS_REVIEW,
  GIVE_GIFT: Permission.ORDERS_CONCEDE,
  WAIVE_DELIVERY_FEE: Permission.ORDERS_CONCEDE,
  CUT_PRICE: Permission.ORDERS_CONCEDE,
  START_PICKING: Permission.ORDERS_PICK,
  SHIP: Permission.ORDERS_SHIP,
  RECORD_DELIVERY: Permission.ORDERS_DELIVER,
  TAKE_BACK: Permission.ORDERS_SHIP,
  CONFIRM_RECEIPT: Permission.ORDERS_RECEIVE,
  CANCEL: Permission.ORDERS_CANCEL,
  ADD_NOTE: Permission.ORDERS_NOTE,
  CLEAR_FLAG: Permission.ORDERS_NOTE,
};

interface Owned {
  readonly status: OrderStatus;
  readonly merchantId: string;
  readonly buyerId: string | null;
}

/** States in which a buyer cancels without asking; later the shop is already at work on it. */
const BUYER_CANCELS = new Set([OrderStatus.PENDING_PAYMENT, OrderStatus.PAID]);

/** Whether the actor's permission reaches this order for this action. States are the lifecycle's business. */
export function mayDo(action: OrderAction, order: Owned, actor: Actor): boolean {
  const scope = scopeOf(actor, orderPermissions[action]);
  if (!reaches(scope, order)) return false;
  // Buyers decline what others propose; taking it back is for those who did.
  if (action === OrderAction.WITHDRAW_CHANGE) return reachesAsSeller(scope, order);
  return action !== OrderAction.CANCEL || BUYER_CANCELS.has(order.status) || reachesAsSeller(scope, order);
}

/** Concessions: what nobody does with an order of their own (E10). */
const CONCESSIONS = new Set([OrderAction.GIVE_GIFT, OrderAction.WAIVE_DELIVERY_FEE, OrderAction.CUT_PRICE]);

/** Whether it is offered: what the permission reaches, but for concessions to oneself. */
export const isOffered = (action: OrderAction, order: Owned, actor: Actor): boolean =>
  mayDo(action, order, actor) && !(CONCESSIONS.has(action) && order.buyerId === actor.accountId);

const reachesAsSeller = (scope: Scope, order: Owned): boolean => reaches({ ...scope, buyerId: null }, order);
