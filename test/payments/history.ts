import fc from 'fast-check';
import { shareOf } from '#api/kernel/money.js';
import { GatewayName, PayWay } from '#api/kernel/payment-gateway.js';
import { refuse } from '#api/kernel/refusal.js';
import type { UseCaseContext } from '#api/kernel/request-context.js';
import { bankFor, feesFor, postTransfer, TransferKind, vatFor, walletOf } from '#api/ledger/index.js';
import { captureByGateway } from '#api/payments/attempts/capture-by-gateway.js';
import * as payments from '#api/payments/index.js';
import { type ModelOrder, MoneyModel, open } from './model.js';

const { MerchantLineKind, PaymentAttempt, RefundCause } = payments;
const VAT_BASIS_POINTS = 600;

const buyer = fc.constantFrom('ann', 'ben');
const merchant = fc.constantFrom('tea', 'rice');
const pick = fc.nat({ max: 20 });
const percent = fc.nat({ max: 100 });
const amount = fc.integer({ min: 1, max: 5_000 });
const is = <K extends string>(kind: K): fc.Arbitrary<K> => fc.constant(kind);

/** What can happen between a market, its buyers, its merchants, the gateway and the bank. */
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: is('fill'), buyer, amount: fc.integer({ min: 5_000, max: 20_000 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: is('sell'), buyer, amount, other: fc.option(amount), outside: percent }) },
  { weight: 1, arbitrary: fc.record({ kind: is('rate'), rate: fc.constantFrom(0, 1, 333, 500, 1_250, 10_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('again'), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: is('cancel'), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: is('split'), pick, percent }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: is('refund'),
      pick,
      percent,
      how: fc.constantFrom('PART', 'LINE', 'WHOLE', 'PART', 'TOO_MUCH'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: is('release'),
      pick,
      subsidy: fc.constantFrom(0, 0, 7, 120),
      reserve: fc.constantFrom(0, 1_000, 3_333),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: is('dispute'), pick, percent }) },
  { weight: 5, arbitrary: fc.record({ kind: is('decide'), pick, isWon: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('fee'), merchant, amount }) },
  { weight: 4, arbitrary: fc.record({ kind: is('reserve'), merchant, percent: fc.integer({ min: 1, max: 104 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: is('finish'), merchant, isSent: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: is('comeBack'), pick }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A first top-up and a first sale, so that something can happen. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.record({ kind: is('fill'), buyer: fc.constant('ann'), amount: fc.constant(9_000) }),
    fc.record({ kind: is('sell'), buyer: fc.constant('ann'), amount, other: fc.option(amount), outside: percent }),
    fc.array(step, { minLength: 4, maxLength: 9 }),
  )
  .map(([first, second, rest]) => [first, second, ...rest]);

/** One thing that happens: whether the model allows it, and the same on the real thing, within a transaction. */
export interface Act {
  readonly what: Step;
  readonly isAllowed: boolean;
  readonly act: (ctx: UseCaseContext) => Promise<unknown>;
}

/** Plays steps on the model and answers what is to happen on the real thing; names begin with `prefix`. */
export function play(sequence: readonly Step[], prefix: string): { model: MoneyModel; acts: Act[] } {
  const model = new MoneyModel();
  const acts = sequence.flatMap((what, index) =>
    actsOf(model, what, (name) => `${prefix}${name}`, `${prefix}${index}`).map((each) => ({ what, ...each })),
  );
  return { model, acts };
}

type Deed = Omit<Act, 'what'>;
const does = (isAllowed: boolean, act: Deed['act']): Deed[] => [{ isAllowed, act }];

function actsOf(model: MoneyModel, what: Step, named: (name: string) => string, reference: string): Deed[] {
  switch (what.kind) {
    case 'fill':
      return does(model.fill(named(what.buyer), what.amount), (ctx) =>
        fill(ctx, named(what.buyer), what.amount, reference),
      );
    case 'rate':
      model.rate = what.rate;
      return [];
    case 'sell':
      return sell(model, what, named, reference);
    case 'again': {
      const [, order] = one(model, what.pick) ?? [];
      return order ? does(model.pay(order.checkout), (ctx) => payByWallet(ctx, order.checkout)) : [];
    }
    case 'cancel': {
      const [id] = one(model, what.pick) ?? [];
      return id ? does(model.cancel(id), (ctx) => payments.cancelUnpaid(ctx, id)) : [];
    }
    case 'split': {
      const [orderId, order] = one(model, what.pick, ({ state }) => state === 'PAID') ?? [];
      const amountMinor = order ? Math.floor((open(order) * what.percent) / 101) : 0;
      if (!orderId || amountMinor === 0 || !model.split(orderId, reference, amountMinor)) return [];
      return does(true, (ctx) => payments.splitHeld(ctx, { orderId, toOrderId: reference, amountMinor }));
    }
    case 'refund': {
      const [orderId, order] = one(model, what.pick, (each) => isPaid(each) && open(each) > 0) ?? [];
      if (!orderId || !order) return [];
      const amountMinor = amountOf(order, what);
      const request = { orderId, amountMinor, cause: RefundCause.RETURN, reference };
      return does(model.refund(orderId, amountMinor), (ctx) => payments.refundOrder(ctx, request));
    }
    case 'release': {
      const [orderId, order] = one(model, what.pick, ({ state }) => state === 'PAID') ?? [];
      const held = order?.held ?? 0;
      if (!orderId || !order || !model.release(orderId, what.subsidy, what.reserve)) return [];
      const { merchant: merchantId } = order;
      const release = { orderId, merchantId, commissionMinor: shareOf(held, order.rate), subsidyMinor: what.subsidy };
      const incomeMinor = held + what.subsidy - release.commissionMinor;
      const terms = { basisPoints: what.reserve, days: 30, mostMinor: null };
      return does(true, async (ctx) => {
        await payments.releaseToMerchant(ctx, release);
        await payments.holdReserve(ctx, { orderId, merchantId, incomeMinor }, terms);
      });
    }
    case 'dispute':
      return dispute(model, what, reference);
    case 'decide':
      return decide(model, what);
    case 'fee': {
      const vatMinor = Math.round((what.amount * VAT_BASIS_POINTS) / (10_000 + VAT_BASIS_POINTS));
      const isAllowed = model.fee(named(what.merchant), what.amount, vatMinor);
      return does(isAllowed, (ctx) =>
        charge(ctx, named(what.merchant), { amountMinor: what.amount, vatMinor, reference }),
      );
    }
    case 'reserve': {
      const merchantId = named(what.merchant);
      const amountMinor = Math.ceil((Math.max(model.merchants.get(merchantId) ?? 0, 0) * what.percent) / 100);
      if (amountMinor === 0) return [];
      const payout = { payoutId: null, merchantId, amountMinor, reference };
      return does(model.reserve(merchantId, amountMinor), (ctx) => payments.reserveForPayouts(ctx, [payout]));
    }
    case 'finish': {
      const merchantId = named(what.merchant);
      const amountMinor = model.finish(merchantId, what.isSent, reference);
      const payout = { payoutId: null, merchantId, amountMinor, reference };
      if (amountMinor === 0) return [];
      return does(true, (ctx) =>
        what.isSent ? payments.settlePayout(ctx, payout) : payments.failPayouts(ctx, [payout]),
      );
    }
    case 'comeBack': {
      const sent = model.comeBack();
      if (!sent) return [];
      const payout = { payoutId: null, merchantId: sent.merchant, amountMinor: sent.amount, reference: sent.reference };
      return does(true, (ctx) => payments.returnPayout(ctx, payout));
    }
  }
}

const isPaid = ({ state }: ModelOrder): boolean => state === 'PAID' || state === 'RELEASED';

/** One of the orders that fit, or of all when none does. */
function one(
  model: MoneyModel,
  index: number,
  fits: (order: ModelOrder) => boolean = () => true,
): [string, ModelOrder] | undefined {
  const all = [...model.orders];
  const some = all.filter(([, order]) => fits(order));
  const choice = some.length > 0 ? some : all;
  return choice[index % Math.max(choice.length, 1)];
}

/** A line is a third of the order, the first of two where it is odd. */
function amountOf(order: ModelOrder, { how, percent: share }: { how: string; percent: number }): number {
  if (how === 'WHOLE') return open(order);
  if (how === 'TOO_MUCH') return open(order) + 1;
  if (how === 'LINE') return Math.min(Math.ceil(order.amount / 3), open(order));
  return Math.max(1, Math.floor((open(order) * share) / 100));
}

function sell(
  model: MoneyModel,
  what: Extract<Step, { kind: 'sell' }>,
  named: (name: string) => string,
  checkout: string,
): Deed[] {
  const buyerId = named(what.buyer);
  const shops: [string, number][] = [['tea', what.amount]];
  if (what.other !== null) shops.push(['rice', what.other]);
  const orders = shops.map(([shop, amountMinor]) => ({
    ...{ orderId: `${checkout}${shop}`, merchantId: named(shop), amountMinor },
  }));
  for (const { orderId, merchantId, amountMinor } of orders)
    model.place(orderId, { buyer: buyerId, merchant: merchantId, checkout, amount: amountMinor });
  const sum = orders.reduce((all, { amountMinor }) => all + amountMinor, 0);
  const outside = Math.floor((sum * what.outside) / 100);
  const opening = does(true, async (ctx) => payments.openPayment(ctx, { checkoutId: checkout, buyerId, orders }));
  const isAllowed = model.pay(checkout, outside);
  const pay = (ctx: UseCaseContext): Promise<unknown> =>
    outside > 0 ? payByGateway(ctx, checkout, outside) : payByWallet(ctx, checkout);
  return [...opening, ...does(isAllowed, pay)];
}

function dispute(model: MoneyModel, what: Extract<Step, { kind: 'dispute' }>, chargebackId: string): Deed[] {
  const [orderId, order] = one(model, what.pick, ({ parts }) => (parts[1]?.amount ?? 0) > 0) ?? [];
  const part = order?.parts[1];
  const amountMinor = part ? Math.ceil(((part.amount - part.refunded - part.disputed) * what.percent) / 100) : 0;
  if (!orderId || !order || !model.dispute(chargebackId, orderId, amountMinor)) return [];
  return does(true, async (ctx) => {
    const { allocation, attemptId } = await outsideOf(ctx, order.checkout, orderId);
    const taken = { chargebackId, gateway: GatewayName.ALIPAY, attemptId, parts: [{ allocation, amountMinor }] };
    await payments.bookChargeback(ctx, taken);
  });
}

function decide(model: MoneyModel, what: Extract<Step, { kind: 'decide' }>): Deed[] {
  const undecided = [...model.disputes].filter(([, { state }]) => state === 'OPEN');
  const [chargebackId, found] = undecided[what.pick % Math.max(undecided.length, 1)] ?? [];
  const checkout = found && model.orders.get(found.order)?.checkout;
  if (!chargebackId || !checkout) return [];
  const { order: orderId, amount: amountMinor } = found;
  model.decide(found, what.isWon);
  return does(true, async (ctx) => {
    const { allocation, attemptId } = await outsideOf(ctx, checkout, orderId);
    const taken = { chargebackId, gateway: GatewayName.ALIPAY, attemptId, parts: [{ allocation, amountMinor }] };
    if (what.isWon) return payments.undoChargeback(ctx, taken);
    const lost = { chargebackId, allocationId: allocation.id };
    return payments.refundOrder(ctx, {
      orderId,
      amountMinor,
      cause: RefundCause.CHARGEBACK,
      reference: chargebackId,
      lost,
    });
  });
}

/** What the gateway paid for one order. */
async function outsideOf(
  ctx: UseCaseContext,
  checkoutId: string,
  orderId: string,
): Promise<{ allocation: payments.TenderAllocation; attemptId: string }> {
  const payment = await ctx.em.findOneOrFail(payments.Payment, { checkoutId });
  const { id: attemptId } = await ctx.em.findOneOrFail(PaymentAttempt, { paymentId: payment.id });
  const [allocation] = await payments.lockTender(ctx, attemptId, () => Promise.resolve([{ id: orderId }]));
  if (!allocation) throw new Error(`${orderId} was not paid by the gateway`);
  return { allocation, attemptId };
}

const payByWallet = async (ctx: UseCaseContext, checkoutId: string): Promise<unknown> =>
  payments.payByWallet(ctx, await payments.lockPayment(ctx, checkoutId));

async function payByGateway(ctx: UseCaseContext, checkoutId: string, amountMinor: number): Promise<void> {
  const file = await payments.lockPayment(ctx, checkoutId);
  const { id: paymentId, buyerId, totalMinor } = file.payment;
  if (amountMinor > totalMinor) throw refuse('INVALID_AMOUNT', 'an order of it was cancelled meanwhile');
  const attempt = Object.assign(new PaymentAttempt(), {
    ...{ id: `attempt_${checkoutId}`, paymentId, buyerId, gateway: GatewayName.ALIPAY, way: PayWay.PAGE },
    ...{ amountMinor, walletMinor: totalMinor - amountMinor, expiresAt: ctx.now, createdAt: ctx.now },
  });
  await ctx.em.persist(attempt).flush();
  await captureByGateway(ctx, file, attempt);
}

const fill = (ctx: UseCaseContext, buyerId: string, amountMinor: number, reference: string): Promise<string> =>
  postTransfer(ctx, {
    ...{ kind: TransferKind.TOP_UP, reference, memo: reference },
    lines: [
      { account: bankFor(reference), amountMinor: -amountMinor },
      { account: walletOf(buyerId), amountMinor },
    ],
  });

interface Charged {
  readonly amountMinor: number;
  readonly vatMinor: number;
  readonly reference: string;
}

const charge = (
  ctx: UseCaseContext,
  merchantId: string,
  { amountMinor, vatMinor, reference }: Charged,
): Promise<unknown> =>
  payments.postToMerchant(ctx, {
    ...{ kind: TransferKind.FEE, reference, memo: reference, merchantId },
    lines: [{ kind: MerchantLineKind.ADVERTISING, amountMinor: -amountMinor, vatMinor: -vatMinor }],
    against: [
      { account: feesFor(reference), amountMinor: amountMinor - vatMinor },
      { account: vatFor(reference), amountMinor: vatMinor },
    ],
  });
