import { expect, it } from 'vitest';
import { verifyLedger } from '#api/ledger/index.js';
import { failPayouts, reserveForPayouts, settlePayout, verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { moneyOf } from './money.js';

const market = await startTestMarket();
const money = moneyOf(market);
const statusOf = (table: string, column: string, id: string): Promise<unknown[]> =>
  market.database.query(`select status, amount_minor::int as amount from ${table} where ${column} = $1 order by id`, [
    id,
  ]);

it('E2 one payment from the wallet is held per order, split as allocated', async () => {
  await money.fill('ann', 10_000);
  const payment = await money.payAtOnce('c1', 'ann', [
    { orderId: 'o1', merchantId: 'tea', amountMinor: 3_000 },
    { orderId: 'o2', merchantId: 'rice', amountMinor: 1_500 },
  ]);
  expect(payment).toMatchObject({ status: 'CAPTURED', totalMinor: 4_500 });
  expect(await money.wallet('ann')).toBe(5_500);
  expect([await money.held('o1', 'tea'), await money.held('o2', 'rice')]).toEqual([3_000, 1_500]);
});

it('E2 opening and paying a payment over three merchants takes four statements', async () => {
  await money.fill('many', 600);
  const orders = ['x', 'y', 'z'].map((name) => ({ orderId: `many_${name}`, merchantId: name, amountMinor: 200 }));
  const sent = await market.statements.during(() => money.payAtOnce('many', 'many', orders));
  expect(sent).toHaveLength(4);
});

it('F3 a checkout left unpaid is paid later, and only once', async () => {
  await money.fill('ben', 2_000);
  await money.open('c2', 'ben', [{ orderId: 'o3', merchantId: 'tea', amountMinor: 2_000 }]);
  const outcomes = await Promise.allSettled([money.pay('c2'), money.pay('c2'), money.pay('c2')]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { errors: [{ code: 'NOT_ALLOWED_NOW' }] },
  });
  expect(await money.wallet('ben')).toBe(0);
});

it('F3 refuses to pay more than the wallet holds, and the payment stays open', async () => {
  await money.fill('cat', 100);
  await money.open('c3', 'cat', [{ orderId: 'o4', merchantId: 'tea', amountMinor: 101 }]);
  await expect(money.pay('c3')).rejects.toMatchObject({ errors: [{ code: 'INSUFFICIENT_FUNDS' }] });
  expect(await statusOf('tender', 'buyer_id', 'cat')).toEqual([{ status: 'PENDING', amount: 101 }]);
});

it('E8 an order cancelled before it is paid leaves less to pay, the last one leaves nothing', async () => {
  await money.open('c4', 'dan', [
    { orderId: 'o5', merchantId: 'tea', amountMinor: 700 },
    { orderId: 'o6', merchantId: 'rice', amountMinor: 300 },
  ]);
  await money.cancel('o5');
  expect(await statusOf('tender', 'buyer_id', 'dan')).toEqual([{ status: 'PENDING', amount: 300 }]);
  await money.cancel('o6');
  expect(await statusOf('tender_allocation', 'buyer_id', 'dan')).toEqual([
    { status: 'CANCELLED', amount: 700 },
    { status: 'CANCELLED', amount: 300 },
  ]);
  await expect(money.pay('c4')).rejects.toMatchObject({ errors: [{ code: 'NOT_ALLOWED_NOW' }] });
});

it('F3 a checkout that costs nothing is paid without a transfer', async () => {
  const payment = await money.payAtOnce('c5', 'ann', [{ orderId: 'o7', merchantId: 'tea', amountMinor: 0 }]);
  expect(payment.status).toBe('CAPTURED');
  expect(await market.database.query('select id from ledger_transfer where reference = $1', [payment.id])).toEqual([]);
});

it('F5 a refund before completion comes out of what is held for the order', async () => {
  await money.fill('eva', 1_000);
  await money.payAtOnce('c6', 'eva', [{ orderId: 'o8', merchantId: 'tea', amountMinor: 1_000 }]);
  const refund = await money.refund('o8', 400, 'r1');
  expect(refund).toMatchObject({ amountMinor: 400, fromMerchantMinor: 0, fromCommissionMinor: 0 });
  expect([await money.wallet('eva'), await money.held('o8', 'tea')]).toEqual([400, 600]);
});

it('F5 refunds are never above what was paid, however many ask at once', async () => {
  await money.fill('fay', 1_000);
  await money.payAtOnce('c7', 'fay', [{ orderId: 'o9', merchantId: 'tea', amountMinor: 1_000 }]);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) => money.refund('o9', 300, `many${index}`)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { errors: [{ code: 'REFUND_EXCEEDS_PAID' }] },
  });
  expect([await money.wallet('fay'), await money.held('o9', 'tea')]).toEqual([900, 100]);
});

it('F5 the same return is refunded once, and what was never paid not at all', async () => {
  await money.refund('o9', 50, 'again');
  await expect(money.refund('o9', 50, 'again')).rejects.toMatchObject({ errors: [{ code: 'ALREADY_REFUNDED' }] });
  await expect(money.refund('o4', 1, 'unpaid')).rejects.toMatchObject({ errors: [{ code: 'NOTHING_PAID' }] });
});

it('I1 completion gives the merchant what is held less commission, once', async () => {
  await money.fill('gil', 10_000);
  await money.payAtOnce('c8', 'gil', [{ orderId: 'o10', merchantId: 'silk', amountMinor: 10_000 }]);
  await money.release('o10', 'silk', 500);
  expect([await money.held('o10', 'silk'), await money.due('silk')]).toEqual([0, 9_500]);
  await expect(money.release('o10', 'silk', 0)).rejects.toThrow();
});

it('G6 a refund after completion takes merchant and commission in proportion, to the fen', async () => {
  await expect(money.refund('o10', 3_333, 'third')).resolves.toMatchObject({
    fromMerchantMinor: 3_166,
    fromCommissionMinor: 167,
  });
  await expect(money.refund('o10', 3_333, 'second')).resolves.toMatchObject({
    fromMerchantMinor: 3_167,
    fromCommissionMinor: 166,
  });
  await expect(money.refund('o10', 3_334, 'rest')).resolves.toMatchObject({
    fromMerchantMinor: 3_167,
    fromCommissionMinor: 167,
  });
  expect([await money.due('silk'), await money.wallet('gil')]).toEqual([0, 10_000]);
});

it('G6 a refund after the payout is the merchant’s debt, paid off by its next income', async () => {
  await money.fill('hal', 20_000);
  await money.payAtOnce('c9', 'hal', [
    { orderId: 'o11', merchantId: 'jade', amountMinor: 8_000 },
    { orderId: 'o12', merchantId: 'jade', amountMinor: 9_000 },
  ]);
  await money.release('o11', 'jade', 0);
  const payout = { payoutId: null, merchantId: 'jade', amountMinor: 8_000, reference: 'payout_1' };
  await money.work((ctx) => reserveForPayouts(ctx, [payout]));
  await money.work((ctx) => settlePayout(ctx, payout));
  await money.refund('o11', 5_000, 'late');
  expect([await money.due('jade'), await money.debt('jade')]).toEqual([0, -5_000]);
  await money.release('o12', 'jade', 1_000);
  expect([await money.due('jade'), await money.debt('jade')]).toEqual([3_000, 0]);
});

it('I3 a payout reserves what is due and no more; one that failed is due again', async () => {
  const reserve = (amountMinor: number, reference: string) =>
    money.work((ctx) => reserveForPayouts(ctx, [{ payoutId: null, merchantId: 'jade', amountMinor, reference }]));
  await expect(reserve(3_001, 'payout_2')).rejects.toMatchObject({ errors: [{ code: 'INSUFFICIENT_FUNDS' }] });
  await reserve(3_000, 'payout_2');
  expect([await money.due('jade'), await money.reserved('jade')]).toEqual([0, 3_000]);
  await expect(reserve(1, 'payout_2')).rejects.toMatchObject({ errors: [{ code: 'ALREADY_POSTED' }] });
  const failed = { payoutId: null, merchantId: 'jade', amountMinor: 3_000, reference: 'payout_2' };
  await money.work((ctx) => failPayouts(ctx, [failed]));
  expect([await money.due('jade'), await money.reserved('jade')]).toEqual([3_000, 0]);
});

it('F1 after all of it the ledger verifies', async () => {
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
});
