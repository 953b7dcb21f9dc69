import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { GatewayRefund, RefundCause, refundOrder, sendRefund } from '#api/payments/index.js';
import type { Shop } from '../kit/trade.js';
import { act, deliver, key, must } from '../kit/trade-steps.js';
import { marketWithAlipay } from './gateway.js';

const { market, alipay, trade, tea, rice, place, start, pay, wallet, onTheWay, verify } = await marketWithAlipay();
const [finance, other] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.FINANCE)];
const operations = [await trade.staff(StaffRole.SUPERVISOR), await trade.staff(StaffRole.SUPERVISOR)];
const later = (minutes: number): Date => new Date(market.clock.now().getTime() + minutes * 60_000);

async function paid(walletMinor = 0, quantity = 1) {
  const bought = await place(walletMinor, quantity);
  const attempt = await start(bought, walletMinor > 0 ? { walletAmount: { amount: `${walletMinor / 100}.00` } } : {});
  await pay(attempt);
  return { ...bought, attemptId: attempt.id };
}

const cancel = (client: typeof finance.client, id: string) =>
  act(client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
const refundsOf = (attemptId: string): Promise<GatewayRefund[]> =>
  market
    .context()
    .orm.fork()
    .find(GatewayRefund, { attemptId }, { orderBy: { id: 'asc' } });
const refundedAt = (attemptId: string): number =>
  Object.values(alipay.book.trades[attemptId]?.refunds ?? {}).reduce((sum, { amount }) => sum + amount, 0);
/** Orders with the shops that bring them. */
const ownersOf = async (orderIds: readonly string[]): Promise<[string, Shop][]> => {
  const rows = await market.database.query<{ id: string; merchant_id: string }>(
    'select id, merchant_id from customer_order where id = any($1)',
    [orderIds],
  );
  return rows.map((row) => [row.id, row.merchant_id === tea.merchantId ? tea : rice]);
};
const partsOf = (orderId: string): Promise<unknown[]> =>
  market.database.query(
    `select p.destination, p.amount_minor::int as amount, g.status from refund_part p join refund r on r.id = p.refund_id
     left join gateway_refund g on g.id = p.gateway_refund_id where r.order_id = $1 order by p.destination`,
    [orderId],
  );

it('F5 a refund of an order goes back through Alipay, on its way until Alipay has carried it out', async () => {
  const { buyer, orderIds, attemptId } = await paid();
  await cancel(buyer.client, orderIds[0] ?? '');
  const [refund] = await refundsOf(attemptId);
  expect(refund).toMatchObject({ status: 'ON_THE_WAY', settledAt: null });
  expect([await onTheWay(refund?.id ?? ''), refundedAt(attemptId), await wallet(buyer)]).toEqual([
    refund?.amountMinor,
    0,
    0,
  ]);
  await market.settle();
  expect(await refundsOf(attemptId)).toMatchObject([{ status: 'SENT' }]);
  expect([await onTheWay(refund?.id ?? ''), refundedAt(attemptId)]).toEqual([0, refund?.amountMinor]);
  await verify();
});

it('F5 two operators who refund the same order at once refund it once; three jobs at once send it once', async () => {
  const { orderIds, attemptId } = await paid();
  const [id = ''] = orderIds;
  const outcomes = await Promise.all(operations.map(({ client }) => cancel(client, id)));
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const [refund, ...more] = await refundsOf(attemptId);
  expect(more).toEqual([]);
  const job = { gatewayRefundId: refund?.id ?? '' };
  await Promise.all([1, 2, 3].map(() => sendRefund.run(market.context(), job)));
  expect(refundedAt(attemptId)).toBe(refund?.amountMinor);
  expect(await refundsOf(attemptId)).toMatchObject([{ status: 'SENT' }]);
  await market.settle();
  await verify();
});

it('F5 of several tenders Alipay’s part goes back before prepaid money', async () => {
  const { buyer, orderIds } = await paid(800);
  for (const id of orderIds) await cancel(buyer.client, id);
  await market.settle();
  const parts = (await Promise.all(orderIds.map(partsOf))).flat() as { destination: string; amount: number }[];
  const sum = (destination: string): number =>
    parts.filter((part) => part.destination === destination).reduce((all, { amount }) => all + amount, 0);
  expect([sum('ALIPAY'), sum('WALLET'), await wallet(buyer)]).toEqual([533, 800, 800]);
});

it('F5 partial refunds of any size in any order give each tender back what it paid, to the fen', async () => {
  const { buyer, orderIds, attemptId } = await paid(2_000, 3);
  let count = 0;
  const refund = (orderId: string, amountMinor: number): Promise<unknown> =>
    inTransaction(market.context(), async (ctx) => {
      count += 1;
      await refundOrder(ctx, { orderId, amountMinor, cause: RefundCause.RETURN, reference: `part${count}` });
      await ctx.em.flush();
    });
  const totals = await market.database.query<{ id: string; total: number }>(
    'select id, total_minor::int as total from customer_order where id = any($1)',
    [orderIds],
  );
  const left = new Map(totals.map(({ id, total }) => [id, total]));
  const step = fc.record({ order: fc.nat({ max: 1 }), part: fc.integer({ min: 1, max: 400 }) });
  const steps = fc.sample(step, { numRuns: 40, seed: 20_261_122 });
  for (const { order, part } of steps) {
    const id = orderIds[order] ?? '';
    const amount = Math.min(part, left.get(id) ?? 0);
    if (amount === 0) continue;
    left.set(id, (left.get(id) ?? 0) - amount);
    await refund(id, amount);
  }
  for (const [id, rest] of left) if (rest > 0) await refund(id, rest);
  for (const id of orderIds) await expect(refund(id, 1)).rejects.toThrow();
  await market.settle();
  expect([await wallet(buyer), refundedAt(attemptId)]).toEqual([2_000, 3_999 - 2_000]);
  await verify();
});

it('F5 what the gateway refuses is seen; finance tries again, or puts it into the wallet, once, and the buyer is told', async () => {
  const { buyer, orderIds, attemptId } = await paid();
  for (const id of orderIds) await cancel(buyer.client, id);
  alipay.faults.next('alipay.trade.refund', { refused: 'ACQ.TRADE_HAS_FINISHED' }, { refused: 'ACQ.BUYER_NOT_EXIST' });
  await market.settle();
  const [again, elsewhere] = await refundsOf(attemptId);
  expect([again?.status, elsewhere?.status]).toEqual(['REFUSED', 'REFUSED']);
  const seen = await finance.client.run<{ gatewayRefund: object }, object>(
    'query ($id: ID!) { gatewayRefund(id: $id) { errorCode availableActions } }',
    { id: again?.id },
  );
  expect(seen.gatewayRefund).toMatchObject({ availableActions: ['RETRY', 'REDIRECT'] });
  const decide = (by: typeof finance, mutation: string, id = '') =>
    act(by.client, mutation, 'DecideGatewayRefundInput', { id, ...key() });
  expect((await decide(finance, 'retryRefund', again?.id)).errors).toEqual([]);
  const outcomes = await Promise.all([finance, other].map((each) => decide(each, 'redirectRefund', elsewhere?.id)));
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  await market.settle();
  expect((await refundsOf(attemptId)).map(({ status }) => status)).toEqual(['SENT', 'REDIRECTED']);
  expect(await wallet(buyer)).toBe(elsewhere?.amountMinor);
  expect(refundedAt(attemptId)).toBe(again?.amountMinor);
  const told = await market.database.query('select kind from message where account_id = $1 and kind = $2', [
    buyer.id,
    'REFUND_REDIRECTED',
  ]);
  expect(told.length).toBeGreaterThan(0);
  await verify();
});

it('F5 A7 after the account was closed a refund still goes back to its source; what was prepaid lies in the wallet of nobody', async () => {
  const { buyer, orderIds, attemptId } = await paid(500);
  for (const [id, shop] of await ownersOf(orderIds)) {
    await deliver(shop, id);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id, ...key() });
  }
  const password = 'a long enough pass phrase';
  await must(buyer.client, 'closeAccount', 'CloseAccountInput', { id: buyer.id, password });
  for (const orderId of orderIds)
    await inTransaction(market.context(), async (ctx) => {
      const { total_minor: total } = (
        await market.database.query<{ total_minor: string }>('select total_minor from customer_order where id = $1', [
          orderId,
        ])
      )[0] ?? { total_minor: '0' };
      const request = {
        orderId,
        amountMinor: Number(total),
        cause: RefundCause.RETURN,
        reference: `closed ${orderId}`,
      };
      await refundOrder(ctx, request);
      await ctx.em.flush();
    });
  await market.settle();
  expect((await refundsOf(attemptId)).map(({ status }) => status)).toEqual(['SENT', 'SENT']);
  expect([refundedAt(attemptId), await wallet(buyer)]).toEqual([833, 500]);
  await verify();
});

it('A7 an account stays open while a refund is on its way', async () => {
  const { buyer, orderIds } = await paid();
  for (const id of orderIds) await cancel(buyer.client, id);
  const close = (): ReturnType<typeof act> =>
    act(buyer.client, 'closeAccount', 'CloseAccountInput', { id: buyer.id, password: 'a long enough pass phrase' });
  expect((await close()).errors.map(({ code }) => code)).toContain('REFUND_ON_THE_WAY');
  await market.settle();
  await must(buyer.client, 'closeAccount', 'CloseAccountInput', {
    id: buyer.id,
    password: 'a long enough pass phrase',
  });
});

/** A buyer's prepaid money on its way to an Alipay account, approved by finance. */
async function withdrawn(account: string) {
  const buyer = await trade.buyer(10_000);
  const { withdrawal } = await must(
    buyer.client,
    'requestWithdrawal',
    'RequestWithdrawalInput',
    { amount: { amount: '30.00' }, way: 'ALIPAY', accountHolder: '王小明', accountNumber: account, ...key() },
    'withdrawal { id number }',
  );
  const { id, number } = withdrawal as { id: string; number: string };
  const desk = await trade.staff(StaffRole.FINANCE);
  const decide = (mutation: string, inputType: string, more: object = {}) =>
    act(desk.client, mutation, inputType, { id, ...more, ...key() });
  expect((await decide('approveWithdrawal', 'WithdrawalActionInput')).errors).toEqual([]);
  // What the gateway may have sent nobody gives back or transfers beside it.
  const byHand = await decide('rejectWithdrawal', 'RefuseWithdrawalInput', { reason: '改由银行转账' });
  expect(byHand.errors.map((error) => error.code)).toEqual(['NOT_ALLOWED_NOW']);
  const standing = async () => {
    const [row] = await market.database.query<{ status: string; reference: string | null; reason: string | null }>(
      'select status, bank_reference as reference, refused_reason as reason from withdrawal where id = $1',
      [id],
    );
    return { ...row, wallet: await wallet(buyer), sent: alipay.book.transfers[number]?.amount ?? 0 };
  };
  return { standing };
}

it('F2 I4 an approved withdrawal to an Alipay account is sent by the gateway once, though its answer is lost', async () => {
  const { standing } = await withdrawn('wang@example.com');
  alipay.faults.next('alipay.fund.trans.uni.transfer', 'LOST', 'LOST', { refused: 'DUPLICATE' });
  alipay.faults.next('alipay.fund.trans.common.query', 'BROKEN');
  await market.settle(later(8));
  const { reference, ...rest } = await standing();
  expect(rest).toEqual({ status: 'PAID', reason: null, wallet: 7_000, sent: 3_000 });
  expect(reference).toMatch(/^ALIPAY \d+$/);
  await verify();
});

it('F2 I4 what the gateway cannot send is in the wallet again, once', async () => {
  const { standing } = await withdrawn('nobody@example.com');
  await market.settle(later(8));
  expect(await standing()).toMatchObject({ status: 'FAILED', wallet: 10_000, sent: 0 });
  expect((await standing()).reason).toContain('PAYEE_NOT_EXIST');
  await market.settle(later(3));
  expect(await standing()).toMatchObject({ wallet: 10_000 });
  await verify();
});

it('F5 an answer that is lost, and then the gateway away for an hour: refunded once all the same', async () => {
  const { buyer, orderIds, attemptId } = await paid();
  await cancel(buyer.client, orderIds[0] ?? '');
  alipay.faults.next('alipay.trade.refund', 'LOST', 'LOST', 'BROKEN', 'GONE', 'GONE');
  alipay.faults.next('alipay.trade.fastpay.refund.query', 'BROKEN', 'BROKEN', 'BROKEN');
  await market.settle(later(90));
  const [refund] = await refundsOf(attemptId);
  expect(refund).toMatchObject({ status: 'SENT', failureCount: 3, errorCode: null });
  expect(refundedAt(attemptId)).toBe(refund?.amountMinor);
  await verify();
});

it('F5 a refund whose answer was lost and whose repetition is refused was done all the same, and counts as done', async () => {
  const { buyer, orderIds, attemptId } = await paid();
  await cancel(buyer.client, orderIds[0] ?? '');
  alipay.faults.next('alipay.trade.refund', 'LOST', 'LOST', { refused: 'ACQ.TRADE_HAS_FINISHED' });
  alipay.faults.next('alipay.trade.fastpay.refund.query', 'BROKEN');
  await market.settle(later(10));
  const [refund] = await refundsOf(attemptId);
  expect(refund).toMatchObject({ status: 'SENT', failureCount: 1 });
  expect(refundedAt(attemptId)).toBe(refund?.amountMinor);
  await verify();
});
