import { afterAll, expect, it } from 'vitest';
import { GatewayRefused, PayWay } from '#api/kernel/payment-gateway.js';
import { gatewaysOf } from '#api/payments/index.js';
import { startAlipay } from '../kit/alipay/server.ts';
import { testConfig } from '../kit/config.js';

const now = new Date('2026-03-02T10:00:00+08:00');
const standIn = await startAlipay({ now: () => now.getTime() });
afterAll(() => standIn.stop());
const app = testConfig('postgres://u:p@127.0.0.1/none', standIn.environment).alipay;
if (!app) throw new Error('no app is configured');
const { ALIPAY: alipay, ONLINE_BANK: bank } = gatewaysOf(app);
if (!alipay || !bank) throw new Error('a gateway is missing');

const offer = (number: string, way: PayWay, amountMinor = 1_234) => ({
  ...{ number, way, amountMinor, subject: '红玫瑰 & "roses"', returnUrl: null, notifyUrl: `${standIn.url}/nobody` },
  expiresAt: new Date(now.getTime() + 900_000),
});

it.each(Object.values(PayWay))(
  'F3 %s: what is opened can be paid, is found by query and tells its number',
  async (way) => {
    const number = `attempt_${way}`;
    const { pageUrl, orderString, qrCode } = await alipay.open(offer(number, way));
    const door = pageUrl ?? orderString ?? qrCode ?? '';
    expect([pageUrl, orderString, qrCode].filter((each) => each !== null)).toHaveLength(1);
    if (way !== PayWay.QR) expect(await alipay.query(number)).toEqual({ status: 'ABSENT' });
    await standIn.pay(door);
    expect(await alipay.query(number)).toEqual({
      ...{ status: 'PAID', amountMinor: 1_234, paidAt: now },
      tradeNumber: standIn.book.trades[number]?.tradeNo,
    });
  },
);

it('F3 a page whose amount was changed on the way is refused by its signature', async () => {
  const { pageUrl } = await bank.open(offer('cheap', PayWay.PAGE));
  const changed = (pageUrl ?? '').replace('12.34', '0.01');
  expect(changed).not.toBe(pageUrl);
  await expect(standIn.pay(changed)).rejects.toThrow('The signature is wrong');
});

it('F3 believed is only what Alipay signed, with RSA2, for this app', () => {
  const trade = standIn.book.trades['attempt_PAGE'];
  if (!trade) throw new Error('nothing was paid');
  const read = (spoilt: Parameters<typeof standIn.notifications.bodyOf>[1]) =>
    alipay.read(standIn.notifications.bodyOf(trade, spoilt)).outcome;
  expect(read({ notifyId: 'n1' })).toMatchObject({ id: 'n1', number: 'attempt_PAGE', state: { amountMinor: 1_234 } });
  expect(read({ isForged: true })).toBe('FORGED');
  expect(read({ altered: { total_amount: '9.99' } })).toBe('FORGED');
  expect(read({ altered: { sign_type: 'RSA' } })).toBe('FORGED');
  expect(read({ altered: { sign: '' } })).toBe('FORGED');
  expect(read({ appId: '9021000100000002' })).toBe('OTHER_APP');
  expect(read({ amount: 'twelve' })).toBe('MALFORMED');
  expect(alipay.read('{"not":"a form"}').outcome).toBe('FORGED');
});

it('F3 closing ends what was not paid, refuses what was, and leaves alone what never was', async () => {
  await fetch((await alipay.open(offer('left', PayWay.PAGE))).pageUrl ?? '');
  expect(await alipay.query('left')).toEqual({ status: 'WAITING' });
  await alipay.close('left');
  expect(await alipay.query('left')).toEqual({ status: 'CLOSED' });
  await alipay.close('never');
  await expect(alipay.close('attempt_QR')).rejects.toMatchObject({ code: 'TRADE_PAID' });
});

it('F5 the same refund number refunds once, whatever became of the answer', async () => {
  const order = { number: 'attempt_QR', refundNumber: 'r1', amountMinor: 1_000, reason: '取消订单' };
  expect(await alipay.hasRefunded(order)).toBe(false);
  standIn.faults.next('alipay.trade.refund', 'LOST', 'LOST', 'BROKEN', 'GONE', 'GONE', { refused: 'ACQ.SYSTEM_ERROR' });
  // The HTTP client itself tries once more when a connection breaks.
  for (let again = 0; again < 4; again += 1) {
    const failure: unknown = await alipay.refund(order).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(GatewayRefused);
  }
  await alipay.refund(order);
  expect(await alipay.hasRefunded(order)).toBe(true);
  expect(standIn.book.trades['attempt_QR']?.refunds).toEqual({ r1: { amount: 1_000, at: now.getTime() } });
  const more = alipay.refund({ ...order, refundNumber: 'r2' });
  await expect(more).rejects.toMatchObject({ name: 'GatewayRefused', code: 'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL' });
});

it('I4 a transfer is sent once under its number, and one that came back says so', async () => {
  const order = { number: 't1', amountMinor: 5_000, account: 'shop@example.test', name: '春风花店', title: '结算' };
  standIn.faults.next('alipay.fund.trans.uni.transfer', 'LOST', 'LOST');
  await expect(alipay.transfer(order)).rejects.toThrow();
  const sent = await alipay.transfer(order);
  expect(sent).toEqual({ status: 'SENT', transferNumber: standIn.book.transfers['t1']?.orderId });
  expect(await alipay.queryTransfer('t1')).toEqual(sent);
  expect(await alipay.queryTransfer('t2')).toEqual({ status: 'ABSENT' });
  await expect(alipay.transfer({ ...order, number: 't3', account: 'nobody@example.test' })).rejects.toMatchObject({
    code: 'PAYEE_NOT_EXIST',
  });
  Object.assign(standIn.book.transfers['t1'] ?? {}, { status: 'REFUND', reason: '收款方账户异常' });
  expect(await alipay.queryTransfer('t1')).toEqual({ status: 'CAME_BACK', reason: '收款方账户异常' });
});

it('F6 the bill of a day is read from zips of GBK tables as Alipay makes them: payments, refunds, charges, transfers and what went to the bank', async () => {
  standIn.settle(5_000);
  const bill = await alipay.bill('2026-03-02');
  const lines = (bill?.lines ?? []).map(({ kind, ours, amountMinor }) => [kind, ours, amountMinor]);
  expect(lines.filter(([, ours]) => ours === 'attempt_QR' || ours === 'r1')).toEqual([
    ['PAYMENT', 'attempt_QR', 1_234],
    ['CHARGE', 'attempt_QR', -7],
    ['REFUND', 'r1', -1_000],
    ['CHARGE', 'r1', 6],
  ]);
  expect(lines.filter(([kind]) => kind === 'TRANSFER' || kind === 'SETTLEMENT')).toEqual([
    ['TRANSFER', 't1', -5_000],
    ['TRANSFER', 't1', 5_000],
    ['SETTLEMENT', null, -5_000],
  ]);
  standIn.faults.next('alipay.data.dataservice.bill.downloadurl.query', { refused: 'isp.bill_not_exist' });
  expect(await alipay.bill('2026-03-03')).toBeNull();
});
