import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { eventually } from '../kit/eventually.js';
import { act, deliver, key, must } from '../kit/trade-steps.js';
import { startMarket } from '../launcher/market-process.js';
import { booksApart } from '../storm/gateway-checks.js';
import { marketWithAlipay } from './gateway.js';

const { market, alipay, trade, tea, place, start, pay, wallet, verify } = await marketWithAlipay();
const database = new pg.Pool({ connectionString: market.database.url, max: 3 });
afterAll(() => database.end());

const REFUND = 'alipay.trade.refund';
const TRANSFER = 'alipay.fund.trans.uni.transfer';
type Point = readonly [method: string, when: 'STUCK' | 'UNHEARD'];

/** What a crash left is asked again when its lease is over: now, for a test. */
const hurry = async (): Promise<void> => {
  await database.query(`update gateway_refund set next_at = created_at where status = 'ON_THE_WAY'`);
  await database.query(`update withdrawal set next_try_at = created_at where next_try_at is not null`);
  await database.query(`update payout set next_try_at = created_at where next_try_at is not null`);
  await database.query(`update payment_attempt set next_at = created_at where next_at is not null`);
};

/** A process of the market that works on what waits, but for transfers of one kind, whose turn is another time. */
async function working(later?: 'payout' | 'withdrawal') {
  await hurry();
  if (later) await database.query(`update ${later} set next_try_at = '2100-01-01' where next_try_at is not null`);
  const child = startMarket({
    ...alipay.environment,
    ...{ DATABASE_URL: market.database.url, APP_SECRET: 'only for tests, thirty-two characters or more' },
  });
  return { child, url: await child.ready() };
}

/** Works until every named call waits for an answer, and is killed by -9 then. */
async function killedAt(later: 'payout' | 'withdrawal', ...points: Point[]): Promise<void> {
  for (const [method, when] of points) alipay.faults.next(method, when);
  alipay.faults.waiting.length = 0;
  const { child } = await working(later);
  const wanted = points.map(([method]) => method).toSorted();
  await eventually(() => alipay.faults.waiting.toSorted().join() === wanted.join(), {
    what: `the gateway to be asked: ${wanted.join(', ')}`,
  });
  await child.stop('SIGKILL');
}

/** Killed while a notification is being booked: its row is written, its payment waits for a lock that the test holds. */
async function killedWhileTold(attemptId: string): Promise<void> {
  const { child, url } = await working();
  const holder = await database.connect();
  await holder.query('begin');
  await holder.query(
    'select from payment where id = (select payment_id from payment_attempt where id = $1) for update',
    [attemptId],
  );
  const paid = alipay.book.trades[attemptId];
  if (!paid) throw new Error('it was not opened');
  const { pathname } = new URL(paid.notifyUrl);
  const told = fetch(`${url}${pathname}`, { method: 'POST', body: alipay.notifications.bodyOf(paid) }).catch(
    () => null,
  );
  const isWaiting = async (): Promise<boolean> => {
    const { rows } = await database.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  };
  await eventually(isWaiting, { what: 'the notification to wait' });
  await child.stop('SIGKILL');
  await holder.query('rollback');
  holder.release();
  await told;
}

it('F3 F5 F2 I4 killed by -9 before and after every call to the gateway, and while it is told: nothing is lost, nothing happens twice', async () => {
  const finance = await trade.staff(StaffRole.FINANCE);
  const second = await trade.staff(StaffRole.FINANCE);
  // A completed order, due to a shop that is paid through Alipay.
  await database.query(
    `update merchant set settlement_account_kind = 'ALIPAY', settlement_account_number = 'tea@example.com' where id = $1`,
    [tea.merchantId],
  );
  const sold = await place();
  await pay(await start(sold));
  const { rows } = await database.query<{ id: string; merchant_id: string }>(
    'select id, merchant_id from customer_order where id = any($1)',
    [sold.orderIds],
  );
  const teaOrder = rows.find((row) => row.merchant_id === tea.merchantId)?.id ?? '';
  const riceOrder = rows.find(({ id }) => id !== teaOrder)?.id ?? '';
  await deliver(tea, teaOrder);
  await must(sold.buyer.client, 'confirmReceipt', 'OrderActionInput', { id: teaOrder, ...key() });
  const { payoutRun } = await must(finance.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), 'payoutRun { id }');
  const run = { id: (payoutRun as { id: string }).id };
  await must(second.client, 'approvePayoutRun', 'PayoutRunActionInput', { ...run, ...key() });
  await must(finance.client, 'sendPayoutRun', 'PayoutRunActionInput', { ...run, ...key() });
  // A refund on its way, a withdrawal that is approved, and a payment the market has not heard of.
  await must(sold.buyer.client, 'cancelOrder', 'CancelOrderInput', { id: riceOrder, reason: '不要了', ...key() });
  const saver = await trade.buyer(10_000);
  const asked = { amount: { amount: '30.00' }, way: 'ALIPAY', accountHolder: '王小明', accountNumber: 'w@example.com' };
  const { withdrawal } = await must(
    ...([
      saver.client,
      'requestWithdrawal',
      'RequestWithdrawalInput',
      { ...asked, ...key() },
      'withdrawal { id }',
    ] as const),
  );
  const { id: withdrawalId } = withdrawal as { id: string };
  expect(
    (await act(finance.client, 'approveWithdrawal', 'WithdrawalActionInput', { id: withdrawalId, ...key() })).errors,
  ).toEqual([]);
  const unheard = await place();
  const attempt = await start(unheard);
  // The processes live by the real clock: what waits for the buyer is not over for them.
  await database.query(
    `update customer_order set due_at = '2100-01-01', reminder_due_at = null where status = 'PENDING_PAYMENT'`,
  );
  await database.query(`update payment_attempt set expires_at = '2100-01-01', next_at = null where id = $1`, [
    attempt.id,
  ]);
  alipay.faults.notifications = 'DROP';
  await pay(attempt);

  await killedAt('payout', [REFUND, 'STUCK'], [TRANSFER, 'STUCK']);
  await killedAt('payout', [REFUND, 'UNHEARD'], [TRANSFER, 'UNHEARD']);
  await killedAt('withdrawal', [TRANSFER, 'STUCK']);
  await killedAt('withdrawal', [TRANSFER, 'UNHEARD']);
  await killedWhileTold(attempt.id);
  await database.query(`update payment_attempt set next_at = created_at where id = $1`, [attempt.id]);

  const { child } = await working();
  const states = async (): Promise<unknown> => {
    const { rows: found } = await database.query(
      `select (select status from payout where payout_run_id = $1) as payout, (select status from withdrawal where id = $2) as withdrawal,
         (select array_agg(status) from gateway_refund) as refunds, (select status from payment_attempt where id = $3) as attempt,
         (select array_agg(distinct status) from customer_order where id = any($4)) as orders`,
      [run.id, withdrawalId, attempt.id, unheard.orderIds],
    );
    return found[0];
  };
  const done = { payout: 'PAID', withdrawal: 'PAID', refunds: ['SENT'], attempt: 'CAPTURED', orders: ['PAID'] };
  const giveUpAt = performance.now() + 30_000;
  while (JSON.stringify(await states()) !== JSON.stringify(done) && performance.now() < giveUpAt) {
    await hurry();
    await pause(250);
  }
  expect(await states()).toEqual(done);
  await child.stop();
  expect(await booksApart(database, alipay)).toEqual([]);
  expect(Object.values(alipay.book.transfers).map(({ amount }) => amount)).toEqual(
    expect.arrayContaining([950, 3_000]),
  );
  expect(Object.keys(alipay.book.transfers)).toHaveLength(2);
  expect([await wallet(saver), await wallet(sold.buyer), await wallet(unheard.buyer)]).toEqual([7_000, 0, 0]);
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
  await verify();
});
