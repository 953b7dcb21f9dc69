import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import type { GatewayTransfer, PaymentGateway, TransferState } from '#api/kernel/payment-gateway.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { cutOffDay, nextPeriodDay, type SettlementSchedule } from '#api/merchants/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { merchantMoney } from '#api/payouts/due-overview.js';
import { payThroughAlipay, sendPayoutRun } from '#api/payouts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Shop, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';
import { upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const drafter = await trade.staff(StaffRole.FINANCE);
const approver = await trade.staff(StaffRole.FINANCE);

/** Completes an order of 100.00 at 5 %: 95.00 are due. */
async function sell(shop?: Shop): Promise<Shop> {
  const seller = shop ?? (await trade.shop());
  const ware = await trade.ware(seller, { price: '100.00' });
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(seller, order.id);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  return seller;
}

const RUN = 'payoutRun { id number payouts { nodes { id number amount { amount } } } }';
interface Run {
  id: string;
  number: string;
  payouts: { nodes: { id: string; number: string; amount: { amount: string } }[] };
}

async function approved(): Promise<Run> {
  const { payoutRun } = await must(drafter.client, 'draftPayoutRun', 'DraftPayoutRunInput', key(), RUN);
  const run = payoutRun as Run;
  await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
  return run;
}

async function sent(): Promise<Run> {
  const run = await approved();
  await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id: run.id, ...key() });
  return run;
}

const statusOf = (run: Run) =>
  market.database.query<{ number: string; status: string }>(
    'select number, status from payout where payout_run_id = $1 order by number',
    [run.id],
  );

describe('I1 settlement periods', () => {
  it.each([
    ['MONTHLY', '2026-01-31', '2026-01-01', '2026-02-01'],
    ['MONTHLY', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['MONTHLY', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['MONTHLY', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['TWICE_A_MONTH', '2026-02-15', '2026-02-01', '2026-02-16'],
    ['TWICE_A_MONTH', '2026-02-16', '2026-02-16', '2026-03-01'],
    ['INSTANT', '2026-02-28', null, '2026-03-01'],
  ])('%s on %s counts what came before %s and ends before %s', (schedule, today, cutOff, next) => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(cutOffDay(schedule as SettlementSchedule, today)).toBe(cutOff);
    expect(nextPeriodDay(schedule as SettlementSchedule, today)).toBe(next);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('a shop’s money says what is due, and the preview what a run would pay', async () => {
    const shop = await sell();
    const money =
      '{ balance { amount } due { amount } held { amount } later { amount } byAge { fromDays amount { amount } } }';
    const { merchantMoney } = await shop.owner.client.run<{ merchantMoney: object }, object>(
      `query ($id: ID!) { merchantMoney(merchantId: $id) ${money} }`,
      { id: shop.merchantId },
    );
    const nothing = { amount: '0.00' };
    expect(merchantMoney).toMatchObject({
      balance: { amount: '95.00' },
      due: { amount: '95.00' },
      held: nothing,
      later: nothing,
    });
    await market.database.query(
      `update merchant set settlement_schedule = 'MONTHLY', version = version + 1 where id = $1`,
      [shop.merchantId],
    );
    const other = await sell();
    const { payoutPreview } = await drafter.client.run<{ payoutPreview: object }, object>(
      '{ payoutPreview { payoutCount total { amount } later { amount } merchants { merchant { id } due { amount } } } }',
    );
    expect(payoutPreview).toEqual({
      payoutCount: 1,
      total: { amount: '95.00' },
      later: { amount: '95.00' },
      merchants: [{ merchant: { id: other.merchantId }, due: { amount: '95.00' } }],
    });
    const run = await sent();
    for (const { id } of run.payouts.nodes)
      await must(drafter.client, 'confirmPayout', 'PayoutActionInput', { id, ...key() });
    const told = await market.database.query(`select count(*)::int as count from message where kind = 'PAYOUT_PAID'`);
    expect(told).toEqual([{ count: 2 }]);
  });
});

describe('I4 bank files', () => {
  const fileOf = async (run: Run, layout: string, batch = 1): Promise<Buffer> => {
    const { file } = await must(
      drafter.client,
      'downloadBankFile',
      'DownloadBankFileInput',
      { id: run.id, layout, batch },
      'file { url }',
    );
    return Buffer.from(await (await fetch(`${market.url}${(file as { url: string }).url}`)).arrayBuffer());
  };
  async function read(run: Run, layout: string, bytes: Buffer) {
    const fileId = await upload(drafter.client, 'IMPORT', bytes, '回盘.csv');
    return act(
      drafter.client,
      'recordBankResults',
      'RecordBankResultsInput',
      { payoutRunId: run.id, layout, fileId, ...key() },
      'results { line number outcome reason }',
    );
  }

  it('are the same bytes every time, in the bank’s code page, and their results act once, row by row', async () => {
    await sell();
    await sell();
    await sell();
    const run = await sent();
    const [first, second, third] = run.payouts.nodes.map(({ number }) => number).toSorted();
    const icbc = await fileOf(run, 'ICBC');
    expect((await fileOf(run, 'ICBC')).equals(icbc)).toBe(true);
    const text = new TextDecoder('gbk', { fatal: true }).decode(icbc);
    expect(text.split('\r\n')[0]).toBe('币种,顺序号,收款账号开户行,收款账号,收款账号名称,金额,汇款用途,自定义序号');
    expect(text).toContain('6222020000001234567,测试店有限公司,95.00,货款结算');
    expect(text).toMatch(new RegExp(`合计,${run.number},3,285\\.00,[0-9a-f]{16}\r\n$`));
    const cmb = (await fileOf(run, 'CMB')).toString('utf8');
    expect(cmb.startsWith('\uFEFF业务参考号,收款人账号')).toBe(true);

    const results = `业务参考号,交易金额,业务状态,退票原因\r\n${first},95.00,完成,\r\n${second},95.00,退票,户名不符\r\n${third},94.99,完成,\r\n261122-NOSUCHONE,95.00,完成,\r\n${third},95.00,处理中,\r\n`;
    const outcome = await read(run, 'CMB', Buffer.from(results));
    expect(outcome['results']).toEqual([
      { line: 2, number: first, outcome: 'PAID', reason: '' },
      { line: 3, number: second, outcome: 'FAILED', reason: '户名不符' },
      { line: 4, number: third, outcome: 'REFUSED', reason: 'the payout is 95.00' },
      { line: 5, number: '261122-NOSUCHONE', outcome: 'REFUSED', reason: 'no payout of this run has this number' },
      { line: 6, number: third, outcome: 'REFUSED', reason: 'unknown result: 处理中' },
    ]);
    const inGbk = iconv.encode(`自定义序号,金额,处理结果,失败原因\r\n${third},95.00,成功,\r\n合计,1,,`, 'gbk');
    expect((await read(run, 'ICBC', inGbk))['results']).toEqual([
      { line: 2, number: third, outcome: 'PAID', reason: '' },
    ]);
    const again = await read(run, 'CMB', Buffer.from(results));
    expect((again['results'] as { outcome: string }[]).map(({ outcome: each }) => each)).toEqual([
      'REPEATED',
      'REPEATED',
      'REFUSED',
      'REFUSED',
      'REFUSED',
    ]);
    expect((await statusOf(run)).map(({ status }) => status)).toEqual(['PAID', 'FAILED', 'PAID']);

    const failed = run.payouts.nodes.find(({ number }) => number === second)?.id ?? '';
    const none = await act(drafter.client, 'sendRetriedPayouts', 'PayoutRunActionInput', { id: run.id, ...key() });
    expect(none.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await must(drafter.client, 'retryPayout', 'PayoutActionInput', { id: failed, ...key() });
    const twice = await Promise.all(
      [key(), key()].map((each) =>
        act(drafter.client, 'sendRetriedPayouts', 'PayoutRunActionInput', { id: run.id, ...each }),
      ),
    );
    expect(twice.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['NOT_ALLOWED_NOW']);
    const own = (await fileOf(run, 'CMB', 2)).toString('utf8');
    expect(own).toContain(`${second},6222020000001234567`);
    expect(own).toMatch(new RegExp(`合计,${run.number}-2,1,95\\.00,[0-9a-f]{16}\r\n$`));
    expect((await fileOf(run, 'CMB', 2)).toString('utf8')).toBe(own);
    expect((await fileOf(run, 'CMB')).toString('utf8')).toBe(cmb);
    const paid = `业务参考号,交易金额,业务状态,退票原因\r\n${second},95.00,完成,\r\n`;
    expect((await read(run, 'CMB', Buffer.from(paid)))['results']).toEqual([
      { line: 2, number: second, outcome: 'PAID', reason: '' },
    ]);
    expect((await statusOf(run)).map(({ status }) => status)).toEqual(['PAID', 'PAID', 'PAID']);
    expect(await verifyMerchantLines(market.context().db)).toEqual([]);
  });
});

describe('I4 payouts to Alipay accounts', () => {
  it('are sent through the gateway under one number however often it is asked, and leave the bank file', async () => {
    const shop = await sell();
    await market.database.query(
      `update merchant set settlement_account_kind = 'ALIPAY', settlement_account_number = 'shop@example.com', settlement_bank_name = null,
         version = version + 1 where id = $1`,
      [shop.merchantId],
    );
    const run = await approved();
    const asked: GatewayTransfer[] = [];
    const answers: TransferState[] = [{ status: 'UNDER_WAY' }, { status: 'SENT', transferNumber: 'a1' }];
    const through = (): RequestContext => {
      const context = market.context();
      const gateway = {
        transfer: async (order: GatewayTransfer) => {
          asked.push(order);
          return answers[asked.length - 1] ?? { status: 'UNDER_WAY' as const };
        },
      } as unknown as PaymentGateway;
      return { ...context, services: { ...context.services, gateways: { ALIPAY: gateway } } };
    };
    await sendPayoutRun(through(), { id: run.id, ...key() });
    await Promise.all([payThroughAlipay.run(through()), payThroughAlipay.run(through())]);
    expect((await statusOf(run)).map(({ status }) => status)).toEqual(['SENT']);
    market.clock.advance(60_001);
    await payThroughAlipay.run(through());
    await payThroughAlipay.run(through());
    expect((await statusOf(run)).map(({ status }) => status)).toEqual(['PAID']);
    expect(asked.map(({ number, account, amountMinor }) => ({ number, account, amountMinor }))).toEqual([
      { number: asked[0]?.number, account: 'shop@example.com', amountMinor: 9_500 },
      { number: asked[0]?.number, account: 'shop@example.com', amountMinor: 9_500 },
    ]);
    const [frozen] = await market.database.query<{ bank_file: string }>(
      'select bank_file from payout_run where id = $1',
      [run.id],
    );
    expect(frozen?.bank_file.trim().split('\n')).toHaveLength(1);
  });
});

it('I1 what waits is as old as the market’s days say, not those of Greenwich', async () => {
  market.clock.moveTo(new Date('2026-03-03T00:30:00+08:00'));
  const shop = await sell(await trade.shop());
  const ages = async (): Promise<string[]> => {
    const money = await merchantMoney(market.context(), shop.merchantId);
    return money?.byAge.map(({ amount }) => amount.amount) ?? [];
  };
  market.clock.moveTo(new Date('2026-03-10T23:00:00+08:00'));
  expect(await ages()).toEqual(['95.00', '0.00', '0.00', '0.00']);
  market.clock.moveTo(new Date('2026-03-11T00:10:00+08:00'));
  expect(await ages()).toEqual(['0.00', '95.00', '0.00', '0.00']);
});
