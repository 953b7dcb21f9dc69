interface Part {
  readonly method: 'WALLET' | 'GATEWAY';
  amount: number;
  refunded: number;
  disputed: number;
}

export interface ModelOrder {
  readonly buyer: string;
  readonly merchant: string;
  readonly checkout: string;
  /** Basis points of the day it was placed. */
  readonly rate: number;
  amount: number;
  /** What paid it, the wallet before the gateway. */
  parts: Part[];
  state: 'UNPAID' | 'CANCELLED' | 'PAID' | 'RELEASED';
  held: number;
  gross: number;
  commission: number;
  subsidy: number;
  /** Since the release. */
  refunded: number;
  commissionBack: number;
  subsidyBack: number;
}

/** A dispute of what the gateway paid for one order. */
interface Dispute {
  readonly order: string;
  readonly amount: number;
  state: 'OPEN' | 'WON' | 'LOST';
}

/** What the market holds and bears, by kind of account; the sign is the ledger's. */
export interface Platform {
  BANK_CLEARING: number;
  GATEWAY_CLEARING: number;
  REFUND_CLEARING: number;
  COMMISSION: number;
  SUBSIDY: number;
  SUSPENSE: number;
  FEE_INCOME: number;
  VAT: number;
}

export const nothing = (): Platform => ({
  ...{ BANK_CLEARING: 0, GATEWAY_CLEARING: 0, REFUND_CLEARING: 0, COMMISSION: 0 },
  ...{ SUBSIDY: 0, SUSPENSE: 0, FEE_INCOME: 0, VAT: 0 },
});

/**
 * Money by obvious arithmetic: what the ledger must say after any history. Every step answers whether it is allowed, or what
 * it comes to; it knows nothing of accounts, transfers and rows.
 */
export class MoneyModel {
  readonly wallets = new Map<string, number>();
  readonly orders = new Map<string, ModelOrder>();
  /** Due less debt. */
  readonly merchants = new Map<string, number>();
  readonly reserved = new Map<string, number>();
  /** Kept back of risky merchants. */
  readonly kept = new Map<string, number>();
  readonly disputes = new Map<string, Dispute>();
  /** Payouts that were sent, until the bank sends them back. */
  readonly sent: { readonly merchant: string; readonly amount: number; readonly reference: string }[] = [];
  readonly platform = nothing();
  rate = 500;

  fill(buyer: string, amount: number): boolean {
    add(this.wallets, buyer, amount);
    this.platform.BANK_CLEARING -= amount;
    return true;
  }

  place(id: string, order: Pick<ModelOrder, 'buyer' | 'merchant' | 'checkout' | 'amount'>): boolean {
    const zero = { held: 0, gross: 0, commission: 0, subsidy: 0, refunded: 0, commissionBack: 0, subsidyBack: 0 };
    this.orders.set(id, { ...order, rate: this.rate, parts: [], state: 'UNPAID', ...zero });
    return true;
  }

  /** The unpaid orders of a checkout, from the wallet; with `outside` so much of the sum comes by the gateway. */
  pay(checkout: string, outside = 0): boolean {
    const orders = [...this.orders.values()].filter((order) => order.checkout === checkout);
    const due = orders.filter(({ state }) => state === 'UNPAID');
    const sum = total(due.map(({ amount }) => amount));
    const [buyer] = due.map((order) => order.buyer);
    const fromWallet = sum - outside;
    if (buyer === undefined || outside > sum || fromWallet > (this.wallets.get(buyer) ?? 0)) return false;
    add(this.wallets, buyer, -fromWallet);
    this.platform.GATEWAY_CLEARING -= outside;
    const shares = share(
      fromWallet,
      due.map(({ amount }) => amount),
    );
    for (const [index, order] of due.entries()) {
      const part = shares[index] ?? 0;
      const rest = order.amount - part;
      order.parts = [newPart('WALLET', part), newPart('GATEWAY', rest)];
      Object.assign(order, { state: 'PAID', held: order.amount });
    }
    return true;
  }

  cancel(id: string): boolean {
    const order = this.orders.get(id);
    if (order?.state === 'UNPAID') order.state = 'CANCELLED';
    return true;
  }

  /** Part of a paid order goes into an order of its own: of every tender in proportion to what is left of it. */
  split(id: string, to: string, amount: number): boolean {
    const order = this.orders.get(id);
    if (order?.state !== 'PAID' || amount >= open(order) || order.parts.some(({ disputed }) => disputed > 0))
      return false;
    const shares = share(amount, order.parts.map(left));
    const parts = order.parts.map((part, index) => newPart(part.method, shares[index] ?? 0));
    for (const [index, part] of order.parts.entries()) part.amount -= shares[index] ?? 0;
    order.amount -= amount;
    order.held -= amount;
    this.orders.set(to, { ...order, amount, held: amount, parts });
    return true;
  }

  /** To where it came from, what came last first. */
  refund(id: string, amount: number): boolean {
    const order = this.orders.get(id);
    if (!order || (order.state !== 'PAID' && order.state !== 'RELEASED') || amount > open(order) || amount === 0)
      return false;
    let rest = amount;
    for (const part of order.parts.toReversed()) {
      const back = Math.min(rest, left(part));
      part.refunded += back;
      rest -= back;
      if (part.method === 'WALLET') add(this.wallets, order.buyer, back);
      else this.platform.REFUND_CLEARING += back;
    }
    this.bear(order, amount);
    return true;
  }

  /** The gateway takes money back at once; nobody bears it before it is decided. */
  dispute(dispute: string, id: string, amount: number): boolean {
    const part = this.orders.get(id)?.parts[1];
    if (!part || amount > left(part) || amount === 0) return false;
    part.disputed += amount;
    this.platform.GATEWAY_CLEARING += amount;
    this.platform.SUSPENSE -= amount;
    this.disputes.set(dispute, { order: id, amount, state: 'OPEN' });
    return true;
  }

  decide(dispute: Dispute, isWon: boolean): void {
    const order = this.orders.get(dispute.order);
    const part = order?.parts[1];
    if (!order || !part) throw new Error(`nothing of ${dispute.order} is disputed`);
    dispute.state = isWon ? 'WON' : 'LOST';
    part.disputed -= dispute.amount;
    this.platform.SUSPENSE += dispute.amount;
    if (isWon) {
      this.platform.GATEWAY_CLEARING -= dispute.amount;
      return;
    }
    part.refunded += dispute.amount;
    this.bear(order, dispute.amount);
  }

  /**
   * The merchant gets what is held and the subsidy, less the commission of the day the order was placed; of that so many basis
   * points are kept back, but not more than is due.
   */
  release(id: string, subsidy: number, reserve: number): ModelOrder | null {
    const order = this.orders.get(id);
    if (order?.state !== 'PAID' || order.parts.some(({ disputed }) => disputed > 0)) return null;
    const commission = Math.round((order.held * order.rate) / 10_000);
    Object.assign(order, { state: 'RELEASED', gross: order.held, commission, subsidy, held: 0 });
    const income = order.gross + subsidy - commission;
    add(this.merchants, order.merchant, income);
    const due = Math.max(this.merchants.get(order.merchant) ?? 0, 0);
    const kept = Math.min(Math.round((income * reserve) / 10_000), due);
    add(this.merchants, order.merchant, -kept);
    add(this.kept, order.merchant, kept);
    this.platform.COMMISSION += commission;
    this.platform.SUBSIDY -= subsidy;
    return order;
  }

  fee(merchant: string, amount: number, vat: number): boolean {
    this.take(merchant, amount);
    this.platform.FEE_INCOME += amount - vat;
    this.platform.VAT += vat;
    return true;
  }

  reserve(merchant: string, amount: number): boolean {
    if ((this.merchants.get(merchant) ?? 0) < amount) return false;
    add(this.merchants, merchant, -amount);
    add(this.reserved, merchant, amount);
    return true;
  }

  /** The whole of what is set aside is sent, or comes back. */
  finish(merchant: string, isSent: boolean, reference: string): number {
    const amount = this.reserved.get(merchant) ?? 0;
    this.reserved.set(merchant, 0);
    if (isSent) this.platform.BANK_CLEARING += amount;
    else add(this.merchants, merchant, amount);
    if (isSent && amount > 0) this.sent.push({ merchant, amount, reference });
    return amount;
  }

  /** The bank sends one payout back. */
  comeBack(): MoneyModel['sent'][number] | null {
    const payout = this.sent.shift();
    if (!payout) return null;
    add(this.merchants, payout.merchant, payout.amount);
    this.platform.BANK_CLEARING -= payout.amount;
    return payout;
  }

  /** Out of what is due, then out of what is kept back, and the rest is owed. */
  private take(merchant: string, amount: number): void {
    const missing = Math.max(0, amount - Math.max(this.merchants.get(merchant) ?? 0, 0));
    const freed = Math.min(missing, this.kept.get(merchant) ?? 0);
    add(this.kept, merchant, -freed);
    add(this.merchants, merchant, freed - amount);
  }

  /** Out of what is held or, once that is released, in proportion to all that came back so far. */
  private bear(order: ModelOrder, amount: number): void {
    if (order.state === 'PAID') {
      order.held -= amount;
      return;
    }
    order.refunded += amount;
    const part = (of: number): number => share(of, [order.refunded, order.gross - order.refunded])[0] ?? 0;
    const commission = part(order.commission) - order.commissionBack;
    const subsidy = part(order.subsidy) - order.subsidyBack;
    order.commissionBack += commission;
    order.subsidyBack += subsidy;
    this.take(order.merchant, amount - commission + subsidy);
    this.platform.COMMISSION -= commission;
    this.platform.SUBSIDY += subsidy;
  }
}

const newPart = (method: Part['method'], amount: number): Part => ({ method, amount, refunded: 0, disputed: 0 });
const left = ({ amount, refunded, disputed }: Part): number => amount - refunded - disputed;
export const open = ({ parts }: ModelOrder): number => total(parts.map(left));
const total = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

const add = (balances: Map<string, number>, key: string, amount: number): void => {
  balances.set(key, (balances.get(key) ?? 0) + amount);
};

/** Whole units in proportion, what is left over to the largest remainders: the long way, unit by unit. */
function share(amount: number, weights: readonly number[]): number[] {
  const sum = total(weights);
  const parts = weights.map((weight) =>
    sum === 0 ? Math.floor(amount / weights.length) : Math.floor((amount * weight) / sum),
  );
  const wanting = weights.map((weight, index) =>
    sum === 0 ? amount % weights.length : amount * weight - (parts[index] ?? 0) * sum,
  );
  for (let rest = amount - total(parts); rest > 0; rest -= 1) {
    const index = wanting.indexOf(Math.max(...wanting));
    parts[index] = (parts[index] ?? 0) + 1;
    wanting[index] = -1;
  }
  return parts;
}
