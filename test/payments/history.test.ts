import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '#api/kernel/refusal.js';
import type { UseCaseContext } from '#api/kernel/request-context.js';
import { verifyLedger } from '#api/ledger/index.js';
import {
  failPayouts,
  type PayoutMoney,
  reserveForPayouts,
  settlePayout,
  verifyMerchantLines,
} from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { MoneyModel } from './model.js';
import { moneyOf } from './money.js';

const market = await startTestMarket();
const money = moneyOf(market);

const buyer = fc.constantFrom('ann', 'ben');
const merchant = fc.constantFrom('tea', 'rice');
const amount = fc.integer({ min: 1, max: 5_000 });
const plenty = fc.integer({ min: 10_000, max: 30_000 });
const part = fc.integer({ min: 1, max: 1_500 });
const pick = fc.nat({ max: 20 });
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fill' as const), buyer, amount: plenty }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('place' as const), buyer, merchant, amount }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('pay' as const, 'cancel' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('refund' as const), pick, amount: part }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('release' as const), pick, percent: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reserve' as const), merchant, amount }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('finish' as const), merchant, isSent: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let runs = 0;

const fail = (ctx: UseCaseContext, payout: PayoutMoney): Promise<void> => failPayouts(ctx, [payout]);

/** One history with names of its own, so that histories share a database. In a storm no commission can be known before. */
function history(isStorm = false) {
  runs += 1;
  const prefix = `run${runs}_`;
  const named = (name: string): string => prefix + name;
  const model = new MoneyModel();
  const orders: string[] = [];
  let count = 0;
  const orderOf = (index: number): string => orders[index % Math.max(orders.length, 1)] ?? 'none';
  const reserve = (merchantId: string, amountMinor: number) =>
    money.work((ctx) =>
      reserveForPayouts(ctx, [{ payoutId: null, merchantId, amountMinor, reference: named(`reserved${count}`) }]),
    );

  /** What the model allows, and the same on the real thing. */
  const prepare = (each: Step): { isAllowed: boolean; act: () => Promise<unknown> } => {
    count += 1;
    switch (each.kind) {
      case 'fill': {
        const who = named(each.buyer);
        return { isAllowed: model.fill(who, each.amount), act: () => money.fill(who, each.amount) };
      }
      case 'place': {
        const orderId = named(`order${count}`);
        const [buyerId, merchantId] = [named(each.buyer), named(each.merchant)];
        orders.push(orderId);
        return {
          isAllowed: model.place(orderId, buyerId, merchantId, each.amount),
          act: () => money.open(`of_${orderId}`, buyerId, [{ orderId, merchantId, amountMinor: each.amount }]),
        };
      }
      case 'pay': {
        const id = orderOf(each.pick);
        return { isAllowed: model.pay(id), act: () => money.pay(`of_${id}`) };
      }
      case 'cancel': {
        const id = orderOf(each.pick);
        return { isAllowed: model.cancel(id), act: () => money.cancel(id) };
      }
      case 'refund': {
        const id = orderOf(each.pick);
        const reference = named(`refund${count}`);
        return { isAllowed: model.refund(id, each.amount), act: () => money.refund(id, each.amount, reference) };
      }
      case 'release': {
        const id = orderOf(each.pick);
        const released = model.release(id, isStorm ? 0 : each.percent);
        const merchantId = model.orders.get(id)?.merchant ?? '';
        if (!released) return { isAllowed: true, act: () => Promise.resolve() };
        return { isAllowed: true, act: () => money.release(id, merchantId, released.commission) };
      }
      case 'reserve': {
        const who = named(each.merchant);
        return { isAllowed: model.reserve(who, each.amount), act: () => reserve(who, each.amount) };
      }
      case 'finish': {
        const merchantId = named(each.merchant);
        const amountMinor = model.finish(merchantId, each.isSent);
        const payout: PayoutMoney = { payoutId: null, merchantId, amountMinor, reference: named(`finished${count}`) };
        const act = each.isSent ? settlePayout : fail;
        return {
          isAllowed: true,
          act: () => (amountMinor === 0 ? Promise.resolve() : money.work((ctx) => act(ctx, payout))),
        };
      }
    }
  };
  return { model, prepare, prefix };
}

/** Every balance the model knows of, read from the ledger. */
async function balances(model: MoneyModel): Promise<MoneyModel> {
  const real = new MoneyModel();
  for (const id of model.wallets.keys()) real.wallets.set(id, await money.wallet(id));
  for (const id of model.merchants.keys()) real.merchants.set(id, (await money.due(id)) + (await money.debt(id)));
  for (const id of model.reserved.keys()) real.reserved.set(id, await money.reserved(id));
  for (const [id, order] of model.orders) real.orders.set(id, { ...order, held: await money.held(id, order.merchant) });
  return real;
}

it('F1 F5 G6 I2 after any history every balance is what plain arithmetic says, merchants’ accounts say the same, and the ledger verifies', async () => {
  const steps = fc.array(step, { minLength: 60, maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { model, prepare } = history();
      for (const each of sequence) {
        const { isAllowed, act } = prepare(each);
        const refused = await act().then(
          () => false,
          (error: unknown) => {
            if (error instanceof Refusal) return true;
            throw error;
          },
        );
        expect({ ...each, isAllowed: !refused }).toEqual({ ...each, isAllowed });
      }
      const { wallets, merchants, reserved, orders } = await balances(model);
      expect({ wallets, merchants, reserved, orders }).toEqual({
        wallets: model.wallets,
        merchants: model.merchants,
        reserved: model.reserved,
        orders: model.orders,
      });
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
}, 90_000);

it('F1 after any storm of steps at once no balance is below zero, nobody is due and owes, and the ledger verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 60 }), async (sequence) => {
      const { prepare } = history(true);
      const acts = sequence.map((each) => prepare(each).act);
      const outcomes = await Promise.allSettled(acts.map((act) => act()));
      const bugs = outcomes.filter((each) => each.status === 'rejected' && !(each.reason instanceof Refusal));
      expect(bugs).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  const dueAndOwing = await market.database.query(`
    select merchant_id from ledger_account where kind in ('MERCHANT_PAYABLE', 'MERCHANT_DEBT') and balance_minor <> 0
     group by merchant_id having count(*) > 1`);
  expect(dueAndOwing).toEqual([]);
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
}, 90_000);
