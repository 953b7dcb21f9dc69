import { allocate } from '#api/kernel/money.js';

interface ModelOrder {
  readonly buyer: string;
  readonly merchant: string;
  readonly amount: number;
  state: 'UNPAID' | 'CANCELLED' | 'PAID' | 'RELEASED';
  held: number;
  refunded: number;
  gross: number;
  commission: number;
  refundedAfter: number;
  commissionBack: number;
}

/** Money by obvious arithmetic: what the ledger must say after any history. Every step answers whether it is allowed. */
export class MoneyModel {
  readonly wallets = new Map<string, number>();
  readonly orders = new Map<string, ModelOrder>();
  /** Due less debt. */
  readonly merchants = new Map<string, number>();
  readonly reserved = new Map<string, number>();
  commission = 0;
  bank = 0;

  fill(buyer: string, amount: number): boolean {
    add(this.wallets, buyer, amount);
    this.bank += amount;
    return true;
  }

  place(order: string, buyer: string, merchant: string, amount: number): boolean {
    const nothing = { held: 0, refunded: 0, gross: 0, commission: 0, refundedAfter: 0, commissionBack: 0 };
    this.orders.set(order, { buyer, merchant, amount, state: 'UNPAID', ...nothing });
    return true;
  }

  pay(id: string): boolean {
    const order = this.orders.get(id);
    if (order?.state !== 'UNPAID' || (this.wallets.get(order.buyer) ?? 0) < order.amount) return false;
    add(this.wallets, order.buyer, -order.amount);
    order.held = order.amount;
    order.state = 'PAID';
    return true;
  }

  cancel(id: string): boolean {
    const order = this.orders.get(id);
    if (order?.state === 'UNPAID') order.state = 'CANCELLED';
    return true;
  }

  refund(id: string, amount: number): boolean {
    const order = this.orders.get(id);
    if (!order || (order.state !== 'PAID' && order.state !== 'RELEASED')) return false;
    if (order.refunded + amount > order.amount) return false;
    order.refunded += amount;
    add(this.wallets, order.buyer, amount);
    if (order.state === 'PAID') {
      order.held -= amount;
      return true;
    }
    order.refundedAfter += amount;
    const back = allocate(order.commission, [order.refundedAfter, order.gross - order.refundedAfter])[0] ?? 0;
    add(this.merchants, order.merchant, -(amount - (back - order.commissionBack)));
    this.commission -= back - order.commissionBack;
    order.commissionBack = back;
    return true;
  }

  release(id: string, percent: number): { commission: number } | null {
    const order = this.orders.get(id);
    if (order?.state !== 'PAID') return null;
    const commission = Math.floor((order.held * percent) / 100);
    Object.assign(order, { state: 'RELEASED', gross: order.held, commission, held: 0 });
    add(this.merchants, order.merchant, order.gross - commission);
    this.commission += commission;
    return { commission };
  }

  reserve(merchant: string, amount: number): boolean {
    if ((this.merchants.get(merchant) ?? 0) < amount) return false;
    add(this.merchants, merchant, -amount);
    add(this.reserved, merchant, amount);
    return true;
  }

  /** The whole of what is reserved is sent, or comes back. */
  finish(merchant: string, isSent: boolean): number {
    const amount = this.reserved.get(merchant) ?? 0;
    this.reserved.set(merchant, 0);
    if (isSent) this.bank -= amount;
    else add(this.merchants, merchant, amount);
    return amount;
  }
}

const add = (balances: Map<string, number>, key: string, amount: number): void => {
  balances.set(key, (balances.get(key) ?? 0) + amount);
};
