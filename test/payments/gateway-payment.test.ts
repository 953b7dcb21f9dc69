import { expect, it } from 'vitest';
import { GatewayRefund, Tender, TenderAllocation } from '#api/payments/index.js';
import { act, key, must } from '../kit/trade-steps.js';
import { type Attempt, marketWithAlipay } from './gateway.js';

const {
  market,
  alipay,
  place,
  start,
  tryToStart,
  pay,
  attemptOf,
  statuses,
  verdicts,
  wallet,
  spend,
  held,
  tea,
  rice,
  verify,
  // 30 attempts a minute, as declared.
} = await marketWithAlipay({ THROTTLE_PERCENT: '100' });
const PAID = ['PAID', 'PAID'];
const UNPAID = ['PENDING_PAYMENT', 'PENDING_PAYMENT'];
const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(market.clock.now().getTime() + minutes * MINUTE);
const refundsOf = (attemptId: string): Promise<GatewayRefund[]> =>
  market.context().orm.fork().find(GatewayRefund, { attemptId });

it('F3 a checkout is paid through Alipay: the notification moves its orders on, once', async () => {
  const bought = await place();
  const attempt = await start(bought);
  expect(attempt).toMatchObject({ status: 'OPEN', qrCode: null, errorCode: null });
  expect(await statuses(bought)).toEqual(UNPAID);
  await pay(attempt);
  expect(await statuses(bought)).toEqual(PAID);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'CAPTURED', nextAt: null });
  const [first = '', second = ''] = bought.orderIds;
  expect([await held(first, tea), await held(second, rice)].toSorted()).toEqual([1_000, 333]);
  expect(alipay.notifications.answers.at(-1)).toBe('success');
});

it('F3 the same notification in ten copies at once pays once, and each is logged', async () => {
  const bought = await place();
  const attempt = await start(bought, { way: 'QR' });
  alipay.faults.copies = 10;
  await pay(attempt);
  alipay.faults.copies = 1;
  expect((await verdicts(attempt.id)).toSorted()).toEqual([...Array<string>(9).fill('REPEATED'), 'TAKEN']);
  expect(await statuses(bought)).toEqual(PAID);
});

it('F3 forged, altered, other apps’ and wrong-amount notifications change nothing and are logged', async () => {
  const bought = await place();
  const attempt = await start(bought);
  alipay.faults.notifications = 'DROP';
  await pay(attempt);
  alipay.faults.notifications = 'SEND';
  expect(await alipay.notify(attempt.id, { isForged: true })).toBe('failure');
  expect(await alipay.notify(attempt.id, { altered: { total_amount: '0.01' } })).toBe('failure');
  expect(await alipay.notify(attempt.id, { appId: '9021000100000009' })).toBe('failure');
  expect(await alipay.notify(attempt.id, { amount: '0.01' })).toBe('failure');
  expect(await statuses(bought)).toEqual(UNPAID);
  expect(await verdicts(attempt.id)).toEqual(['FORGED', 'FORGED', 'OTHER_APP', 'WRONG_AMOUNT']);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'OPEN', errorCode: 'AMOUNT_DIFFERS' });
  await market.settle();
  expect(await statuses(bought)).toEqual(PAID);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'CAPTURED', errorCode: null });
});

it('F3 what a lost notification left open is found by asking', async () => {
  const bought = await place();
  const attempt = await start(bought);
  alipay.faults.notifications = 'DROP';
  await pay(attempt);
  alipay.faults.notifications = 'SEND';
  alipay.faults.next('alipay.trade.query', 'BROKEN');
  await market.settle(later(10));
  expect(await statuses(bought)).toEqual(PAID);
  await verify();
});

it('F3 an attempt nobody pays is closed when it expires; paid late, its money still pays what waits', async () => {
  const bought = await place();
  const [looked, unseen] = [await start(bought), await start(bought, { way: 'QR' })];
  await fetch(looked.pageUrl ?? '');
  await market.settle(later(35));
  expect((await attemptOf(looked.id)).status).toBe('CLOSED');
  expect((await attemptOf(unseen.id)).status).toBe('CLOSED');
  expect(alipay.book.trades[looked.id]?.status).toBe('TRADE_CLOSED');
  await expect(alipay.pay(looked.pageUrl ?? '')).rejects.toThrow('closed');
});

it('F3 cancelling the orders closes the page at the gateway at once, before somebody pays there for nothing', async () => {
  const bought = await place();
  const attempt = await start(bought);
  await fetch(attempt.pageUrl ?? '');
  for (const id of bought.orderIds)
    await must(bought.buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
  await market.settle();
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'CLOSED', nextAt: null });
  expect(alipay.book.trades[attempt.id]?.status).toBe('TRADE_CLOSED');
});

it('F3 money that comes after the checkout was cancelled goes back whole, once, and the buyer is told', async () => {
  const bought = await place();
  const attempt = await start(bought);
  alipay.faults.notifications = 'HOLD';
  alipay.faults.copies = 2;
  await pay(attempt);
  for (const id of bought.orderIds)
    await must(bought.buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
  await alipay.notifications.release();
  Object.assign(alipay.faults, { notifications: 'SEND', copies: 1 });
  expect(await verdicts(attempt.id)).toEqual(['RETURNED', 'REPEATED']);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'RETURNED', errorCode: 'NOTHING_TO_PAY' });
  alipay.faults.next('alipay.trade.refund', 'LOST', 'LOST');
  alipay.faults.next('alipay.trade.fastpay.refund.query', 'BROKEN');
  await market.settle(later(10));
  expect(await refundsOf(attempt.id)).toMatchObject([{ status: 'SENT', amountMinor: 1_333, failureCount: 1 }]);
  expect(Object.values(alipay.book.trades[attempt.id]?.refunds ?? {})).toMatchObject([{ amount: 1_333 }]);
  const told = await market.database.query('select kind from message where account_id = $1 and kind = $2', [
    bought.buyer.id,
    'PAYMENT_RETURNED',
  ]);
  expect(told.length).toBeGreaterThan(0);
  await verify();
});

it('F3 paid twice, by two pages at once: one pays, the other’s money goes back', async () => {
  const bought = await place();
  const pages = [await start(bought), await start(bought)];
  await Promise.all(pages.map(pay));
  expect(await statuses(bought)).toEqual(PAID);
  const found = await Promise.all(pages.map(({ id }) => attemptOf(id)));
  expect(found.map(({ status }) => status).toSorted()).toEqual(['CAPTURED', 'RETURNED']);
  await market.settle();
  await verify();
});

it('F3 wallet and Alipay together: both parts are taken when the money is in, split over orders to the fen', async () => {
  const bought = await place(500);
  const attempt = await start(bought, { walletAmount: { amount: '5.00' } });
  expect(await wallet(bought.buyer)).toBe(500);
  await pay(attempt);
  expect([await statuses(bought), await wallet(bought.buyer)]).toEqual([PAID, 0]);
  const em = market.context().orm.fork();
  const { paymentId } = await attemptOf(attempt.id);
  expect(await em.find(Tender, { paymentId }, { orderBy: { id: 'asc' } })).toMatchObject([
    { method: 'WALLET', amountMinor: 500, attemptId: null },
    { method: 'ALIPAY', amountMinor: 833, attemptId: attempt.id },
  ]);
  const allocations = await em.find(TenderAllocation, { paymentId });
  for (const orderId of bought.orderIds) {
    const sum = allocations.filter((each) => each.orderId === orderId).reduce((all, each) => all + each.amountMinor, 0);
    expect([1_000, 333]).toContain(sum);
  }
  await verify();
});

it('F3 a wallet that does not cover its part any more: Alipay’s part goes back whole', async () => {
  const bought = await place(500);
  const attempt = await start(bought, { walletAmount: { amount: '5.00' } });
  await spend(bought.buyer, 333);
  await pay(attempt);
  expect([await statuses(bought), await wallet(bought.buyer)]).toEqual([UNPAID, 167]);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'RETURNED', errorCode: 'WALLET_SHORT' });
  await market.settle();
  await verify();
});

it('F3 a notification that comes before our own commit is parked, and taken when the attempt is there', async () => {
  const bought = await place();
  const attempt = await start(bought);
  alipay.faults.notifications = 'HOLD';
  await pay(attempt);
  alipay.faults.notifications = 'SEND';
  // As if the notification had overtaken the commit of the attempt.
  const [row] = await market.database.query<Record<string, unknown>>('select * from payment_attempt where id = $1', [
    attempt.id,
  ]);
  await market.database.query('delete from payment_attempt where id = $1', [attempt.id]);
  await alipay.notifications.release();
  expect(await verdicts(attempt.id)).toEqual(['PARKED']);
  const columns = Object.keys(row ?? {});
  await market.database.query(
    `insert into payment_attempt (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    [...Object.values({ ...row, next_at: null })],
  );
  await market.settle(later(2));
  expect([await verdicts(attempt.id), await statuses(bought)]).toEqual([['TAKEN'], PAID]);
});

it('F4 fifty equal calls at once open one attempt and get one answer; another body under the key is a conflict', async () => {
  const bought = await place();
  const { idempotencyKey } = key();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => tryToStart(bought, { idempotencyKey, way: 'QR' })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ paymentAttempt: { status: 'OPEN' }, errors: [] });
  const { paymentId } = await attemptOf((answers[0]?.['paymentAttempt'] as { id: string } | undefined)?.id ?? '');
  expect(await market.database.query('select id from payment_attempt where payment_id = $1', [paymentId])).toHaveLength(
    1,
  );
  await expect(tryToStart(bought, { idempotencyKey, way: 'WAP' })).rejects.toThrow('IDEMPOTENCY_MISMATCH');
  // The fifty counted once: 29 more keys are let in, and those known already are still answered.
  const more = Array.from({ length: 29 }, () => key());
  for (const each of more) expect(await tryToStart(bought, { ...each, way: 'QR' })).toMatchObject({ errors: [] });
  await expect(tryToStart(bought, { way: 'QR' })).rejects.toThrow('RATE_LIMITED');
  for (const each of [more.at(-1), { idempotencyKey }])
    expect(await tryToStart(bought, { ...each, way: 'QR' })).toMatchObject({ errors: [] });
});

it('F3 what the gateway refuses to open is FAILED, and support reads why', async () => {
  const bought = await place();
  alipay.faults.next('alipay.trade.precreate', { refused: 'ACQ.ACCESS_FORBIDDEN' });
  expect(await start(bought, { way: 'QR' })).toMatchObject({ status: 'FAILED', errorCode: 'ACQ.ACCESS_FORBIDDEN' });
  alipay.faults.next('alipay.trade.precreate', 'BROKEN');
  expect(await start(bought, { way: 'QR' })).toMatchObject({ status: 'FAILED', errorCode: 'GATEWAY_UNREACHABLE' });
  expect(await start(bought, { gateway: 'ONLINE_BANK' })).toMatchObject({ status: 'OPEN' });
  await expect(tryToStart(bought, { gateway: 'ONLINE_BANK', way: 'QR' })).resolves.toMatchObject({
    errors: [{ code: 'WAY_UNAVAILABLE' }],
  });
  await expect(tryToStart(bought, { walletAmount: { amount: '5.00' } })).resolves.toMatchObject({
    errors: [{ code: 'INSUFFICIENT_FUNDS' }],
  });
  await expect(
    act((await place()).buyer.client, 'startPayment', 'StartPaymentInput', {
      ...{ checkoutId: bought.checkoutId, gateway: 'ALIPAY', way: 'PAGE', ...key() },
    }),
  ).resolves.toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
});

it('F2 a wallet is filled through Alipay once, however often that is told, or found by asking', async () => {
  const { buyer } = await place();
  const begin = (amount: string) =>
    act(
      buyer.client,
      'startTopUp',
      'StartTopUpInput',
      { amount: { amount }, gateway: 'ALIPAY', way: 'WAP', ...key() },
      'paymentAttempt { id status pageUrl qrCode errorCode payment { id } }',
    );
  const told = (await begin('88.00'))['paymentAttempt'] as Attempt;
  expect(told).toMatchObject({ status: 'OPEN', payment: null });
  alipay.faults.copies = 3;
  await pay(told);
  alipay.faults.copies = 1;
  expect(await wallet(buyer)).toBe(8_800);
  const lost = (await begin('12.00'))['paymentAttempt'] as Attempt;
  alipay.faults.notifications = 'DROP';
  await pay(lost);
  alipay.faults.notifications = 'SEND';
  await market.settle(later(5));
  expect(await wallet(buyer)).toBe(10_000);
  expect((await begin('0.00')).errors).toMatchObject([{ code: 'INVALID_AMOUNT' }]);
  await verify();
});

it('F2 a top-up that arrives after the account was closed goes back', async () => {
  const { buyer, orderIds } = await place();
  for (const id of orderIds)
    await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
  const { paymentAttempt } = await must(
    buyer.client,
    'startTopUp',
    'StartTopUpInput',
    { amount: { amount: '5.00' }, gateway: 'ALIPAY', way: 'QR', ...key() },
    'paymentAttempt { id status pageUrl qrCode errorCode }',
  );
  await must(buyer.client, 'closeAccount', 'CloseAccountInput', { password: 'a long enough pass phrase' });
  const attempt = paymentAttempt as Attempt;
  await pay(attempt);
  expect(await attemptOf(attempt.id)).toMatchObject({ status: 'RETURNED', errorCode: 'NOTHING_TO_PAY' });
  await market.settle();
  expect([await wallet(buyer), (await refundsOf(attempt.id)).map(({ status }) => status)]).toEqual([0, ['SENT']]);
  await verify();
});
