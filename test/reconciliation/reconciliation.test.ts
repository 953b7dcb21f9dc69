import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { bankFor, postTransfer, TransferKind, verifyLedger, walletOf } from '#api/ledger/index.js';
import { compareSources, fetchBills } from '#api/reconciliation/index.js';
import type { Client } from '../kit/client.js';
import { act, key, must } from '../kit/trade-steps.js';
import { upload } from '../merchants/shops.js';
import { marketWithAlipay } from '../payments/gateway.js';

const { market, alipay, trade, tea, place, start, pay, wallet } = await marketWithAlipay();
/** Signed in anew: sessions end while days pass. */
const people = async () => ({
  finance: await trade.staff(StaffRole.FINANCE),
  second: await trade.staff(StaffRole.FINANCE),
});
const DAY_MS = 86_400_000;
const BILL = 'alipay.data.dataservice.bill.downloadurl.query';

/** Lives on until ten in the morning, so many days later, and does what the hour's job does. */
async function nextDay(days = 1): Promise<void> {
  await market.settle();
  market.clock.moveTo(new Date(market.clock.now().getTime() + days * DAY_MS));
  await fetchBills.run(market.context(), {});
}
const today = (): string => market.clock.now().toISOString().slice(0, 10);

async function paid() {
  const bought = await place();
  const attempt = await start(bought);
  await pay(attempt);
  return { ...bought, attemptId: attempt.id };
}

interface Difference {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly amount: string;
  readonly closed_by: string | null;
  readonly target: string | null;
}
const differences = (): Promise<Difference[]> =>
  market.database.query(
    `select id, kind, status, amount_minor as amount, closed_by, target from reconciliation_difference order by created_at, id`,
  );
const open = async (): Promise<Difference[]> =>
  (await differences()).filter(({ status }) => !['RESOLVED', 'CLOSED_ITSELF'].includes(status));
const runs = () =>
  market.database.query(
    `select source, day::text, status, line_count as lines, matched_count as matched, closing_minor::int as closing, on_the_way_minor::int as way,
            differences_minor::int as differences, unexplained_minor::int as unexplained, ledger_minor::int as ledger
       from reconciliation_run order by created_at, id`,
  );
const sum = async (kind: string): Promise<number> => {
  const [row] = await market.database.query<{ sum: string }>(
    'select coalesce(sum(balance_minor), 0) as sum from ledger_account where kind = $1',
    [kind],
  );
  return Number(row?.sum);
};
const resolve = (client: Client, id: string, target: string, more: object = {}) =>
  act(
    client,
    'resolveDifference',
    'ResolveDifferenceInput',
    { id, target, reason: '已与支付宝核实', ...more, ...key() },
    'reconciliationDifference { status }',
  );
const decide = (client: Client, name: string, id: string, more: object = {}) =>
  act(
    client,
    name,
    name === 'rejectResolution' ? 'RejectResolutionInput' : 'DifferenceActionInput',
    { id, ...more, ...key() },
    'reconciliationDifference { status availableActions }',
  );
const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);
async function sound(): Promise<void> {
  expect((await verifyLedger(market.context().db)).problems).toEqual([]);
  const twice = await market.database.query(
    `select t.reference from ledger_transfer t where t.kind in ('GATEWAY_CHARGED', 'GATEWAY_SETTLED', 'DIFFERENCE_RESOLVED')
      group by t.reference, t.kind having count(*) > 1`,
  );
  expect(twice).toEqual([]);
}

it('F6 a bill whose payments, refunds and charges were all booked leaves no difference, however often it is compared', async () => {
  const { buyer, orderIds } = await paid();
  await paid();
  await act(buyer.client, 'cancelOrder', 'CancelOrderInput', { id: orderIds[0], reason: '不要了', ...key() });
  await nextDay();
  await Promise.all([1, 2, 3].map(() => fetchBills.run(market.context(), {})));
  expect(await differences()).toEqual([]);
  const [run, ...more] = await runs();
  expect(more).toEqual([]);
  // 13.33 twice, 10.00 back; charges of 0.6 % to the fen, which were booked today and so are on their way at yesterday's end.
  expect(run).toMatchObject({ source: 'alipay', status: 'MATCHED', lines: 6, matched: 6, closing: 1_666 - 8 - 8 + 6 });
  expect(run).toMatchObject({ ledger: 1_666, way: 10, differences: 0, unexplained: 0 });
  expect(await sum('GATEWAY_CHARGE')).toBe(-10);
  expect(await sum('GATEWAY_CLEARING')).toBe(-(1_666 - 10));
  await sound();
});

it('F6 a day is asked for again until its bill is there, and days after it wait', async () => {
  await paid();
  await market.settle();
  alipay.faults.next(BILL, { refused: 'isp.bill_not_exist' }, 'BROKEN');
  await nextDay();
  expect((await runs()).at(-1)).toMatchObject({ status: 'WAITING', lines: 0 });
  expect(await fetchBills.run(market.context(), {})).toBeInstanceOf(Error);
  expect(await fetchBills.run(market.context(), {})).toBeNull();
  expect((await runs()).at(-1)).toMatchObject({ status: 'MATCHED', lines: 2, matched: 2, unexplained: 0 });
});

it('F6 differences are told by class, and one that solves itself closes with the fact', async () => {
  const [wrong, lost, late] = [await paid(), await paid(), await paid()];
  alipay.editBill = (lines) =>
    lines
      .filter(({ outTradeNo }) => outTradeNo !== lost.attemptId && outTradeNo !== late.attemptId)
      .map((line) => (line.outTradeNo === wrong.attemptId ? { ...line, amount: line.amount + 100, charge: 0 } : line))
      .concat(
        lines.slice(0, 1).map((line) => ({
          ...line,
          ...{ tradeNo: `${line.tradeNo}9`, outTradeNo: 'somebody_else_01', kind: '交易', amount: 5_000, charge: 0 },
        })),
      );
  await nextDay();
  expect((await open()).map(({ kind, amount }) => [kind, Number(amount)])).toEqual([
    ['AMOUNT', 100],
    ['MISSING_HERE', 5_000],
  ]);
  expect((await runs()).at(-1)).toMatchObject({ differences: -5_100, way: 1_333 * 2, unexplained: 0 });
  alipay.editBill = (lines) => lines;
  await nextDay();
  // Both are older than the tolerance of two days now; one comes after all, with another day.
  await nextDay();
  expect((await open()).map(({ kind }) => kind)).toEqual(['AMOUNT', 'MISSING_HERE', 'MISSING_THERE', 'MISSING_THERE']);
  const trade = alipay.book.trades[late.attemptId];
  if (trade) trade.paidAt = market.clock.now().getTime();
  await nextDay();
  const [solved] = (await differences()).filter(({ status }) => status === 'CLOSED_ITSELF');
  expect(solved).toMatchObject({ kind: 'MISSING_THERE', closed_by: expect.stringContaining(trade?.tradeNo ?? '') });
  expect(await open()).toHaveLength(3);
  expect((await runs()).at(-1)).toMatchObject({ unexplained: 0 });
  await sound();
});

it('F6 two people who resolve one difference at once book it once; above the limit nobody approves their own', async () => {
  const { finance, second } = await people();
  const [amount, here, there] = await open();
  if (!amount || !here || !there) throw new Error('three differences were left');
  const answers = await Promise.all(
    [finance, second, finance, second].map(({ client }, index) =>
      resolve(client, amount.id, index % 2 ? 'GATEWAY_CHARGE' : 'DIFFERENCE'),
    ),
  );
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(codes(await resolve(finance.client, here.id, 'EXPLAINED'))).toEqual(['AMOUNTS_DIFFER']);
  expect(await resolve(finance.client, here.id, 'SUSPENSE')).toMatchObject({
    reconciliationDifference: { status: 'IN_SUSPENSE' },
    errors: [],
  });
  expect(await sum('SUSPENSE')).toBe(5_000);
  const buyer = await trade.buyer();
  const moved = await Promise.all(
    [finance, second].map(({ client }) => resolve(client, here.id, 'WALLET', { walletOfId: buyer.id })),
  );
  expect(moved.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect([await wallet(buyer), await sum('SUSPENSE')]).toEqual([5_000, 0]);
  await must(second.client, 'assignDifference', 'AssignDifferenceInput', { id: there.id });
  await must(second.client, 'noteDifference', 'NoteDifferenceInput', { id: there.id, text: '支付宝查无此单' });
  await Promise.all([resolve(second.client, there.id, 'DIFFERENCE'), fetchBills.run(market.context(), {})]);
  expect(await open()).toEqual([]);
  await nextDay();
  expect(await open()).toEqual([]);
  expect((await runs()).at(-1)).toMatchObject({ way: 0, differences: 0, unexplained: 0 });
  await sound();
});

it('F6 above the limit a second person approves, and what is turned down is open again with the reason', async () => {
  alipay.editBill = (lines) => [
    ...lines,
    {
      ...{ tradeNo: '2026030622001999', outTradeNo: 'nobody_knows_0001', kind: '交易', subject: '未知' },
      ...{ createdAt: market.clock.now().getTime() - DAY_MS, at: market.clock.now().getTime() - DAY_MS },
      ...{ amount: 20_001, refundNumber: '', charge: 0 },
    } as const,
  ];
  await nextDay();
  alipay.editBill = (lines) => lines;
  const [found] = await open();
  if (!found) throw new Error('no difference was found');
  const { finance, second } = await people();
  const toShop = { accountOfId: tea.merchantId };
  expect(await resolve(finance.client, found.id, 'MERCHANT', toShop)).toMatchObject({
    reconciliationDifference: { status: 'TO_APPROVE' },
  });
  expect(codes(await decide(finance.client, 'approveResolution', found.id))).toEqual(['OWN_RESOLUTION']);
  expect(await decide(second.client, 'rejectResolution', found.id, { reason: '商家不符' })).toMatchObject({
    reconciliationDifference: { status: 'ASSIGNED' },
  });
  await resolve(finance.client, found.id, 'MERCHANT', toShop);
  const [approved, again] = await Promise.all([
    decide(second.client, 'approveResolution', found.id),
    decide(second.client, 'approveResolution', found.id),
  ]);
  expect([...codes(approved), ...codes(again)]).toEqual(['NOT_ALLOWED_NOW']);
  const lines = await market.database.query(
    `select amount_minor::int as amount from merchant_line where merchant_id = $1 and kind = 'ADJUSTMENT'`,
    [tea.merchantId],
  );
  expect(lines).toEqual([{ amount: 20_001 }]);
  const [{ count = 0 } = {}] = await market.database.query<{ count: number }>(
    `select count(*)::int as count from audit_record where action in ('RESOLVE_DIFFERENCE', 'APPROVE_RESOLUTION', 'REJECT_RESOLUTION')`,
  );
  expect(count).toBeGreaterThan(5);
  await sound();
});

const icbc = 'bankprofile_01jh000000e008000000000001';
const cmb = 'bankprofile_01jh000000e008000000000002';
const asCmb = (rows: readonly (readonly [string, string, string, string])[]): Buffer =>
  Buffer.from(
    [
      '招商银行交易流水',
      '账号,5509',
      '',
      '交易日,流水号,交易金额,摘要,收/付方名称',
      ...rows.map((row) => [...row, '某人'].join(',')),
    ].join('\r\n'),
  );
const statement = async (
  mutation: 'previewBankStatement' | 'importBankStatement',
  profileId: string,
  bytes: Buffer,
) => {
  const { finance } = await people();
  const input = { bankProfileId: profileId, fileId: await upload(finance.client, 'IMPORT', bytes, '流水.csv') };
  return mutation === 'previewBankStatement'
    ? act(
        finance.client,
        mutation,
        'PreviewBankStatementInput',
        input,
        'preview { lineCount credit { amount } debit { amount } problems { line message } lines { line day amount { amount } memo } importedAs }',
      )
    : act(finance.client, mutation, 'ImportBankStatementInput', { ...input, ...key() }, 'reconciliationRun { id }');
};
const arrived = (reference: string, amountMinor: number, memo = '') =>
  inTransaction(market.context(), (ctx) =>
    postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      ...{ reference, memo },
      lines: [
        { account: bankFor(reference), amountMinor: -amountMinor },
        { account: walletOf('ann'), amountMinor },
      ],
    }),
  );

it('F6 a statement is read by its bank’s layout, malformed lines are told by their number and nothing of it is imported', async () => {
  const rows = [
    '2026-03-09,1001,"1,234.50",,TU20260309 充值',
    '2026-02-30,1002,1.00,,x',
    '2026-03-09,1003,,abc,y',
    '合计,,1234.50,,',
  ];
  const iconv = await import('iconv-lite');
  const bytes = iconv.default.encode(
    ['交易日期,交易流水号,贷方发生额,借方发生额,摘要,对方户名', ...rows.map((row) => `${row},王某`)].join('\n'),
    'gbk',
  );
  const { preview } = await statement('previewBankStatement', icbc, bytes);
  expect(preview).toMatchObject({
    ...{ lineCount: 1, credit: { amount: '1234.50' }, importedAs: null },
    problems: [{ line: 3 }, { line: 4 }],
    lines: [{ line: 2, day: '2026-03-09', memo: 'TU20260309 充值' }],
  });
  expect(await statement('importBankStatement', icbc, bytes)).toMatchObject({
    errors: [{ code: 'STATEMENT_UNREADABLE' }],
  });
  expect(codes(await statement('importBankStatement', cmb, bytes))).toEqual(['STATEMENT_UNREADABLE']);
});

it('F6 the bank’s lines find what was booked by number, then by an amount and day that leave no doubt; the same file twice adds nothing', async () => {
  const day = today();
  await arrived('topup_named_0001', 4_000);
  await arrived('topup_single_001', 777);
  await arrived('topup_twin_00001', 500);
  await arrived('topup_twin_00002', 500);
  const number = alipay.settle(6_000);
  await nextDay();
  const packed = day.replaceAll('-', '');
  const bytes = asCmb([
    [packed, 'B1', '40.00', '充值 TOPUPNAMED0001'],
    [packed, 'B2', '7.77', '转账'],
    [packed, 'B3', '5.00', '转账'],
    [packed, 'B4', '60.00', `支付宝提现 ${number}`],
  ]);
  const imported = await statement('importBankStatement', cmb, bytes);
  const [clearing, before] = [await sum('GATEWAY_CLEARING'), await sum('BANK_CLEARING')];
  await market.settle();
  expect(await statement('importBankStatement', cmb, bytes)).toMatchObject({
    reconciliationRun: imported['reconciliationRun'],
  });
  expect((await statement('previewBankStatement', cmb, bytes))['preview']).toMatchObject({
    importedAs: (imported['reconciliationRun'] as { id: string }).id,
  });
  await Promise.all([1, 2].map(() => compareSources.run(market.context(), {})));
  expect((await runs()).at(-1)).toMatchObject({ source: 'bank', lines: 4, matched: 3, unexplained: 0 });
  expect([await sum('GATEWAY_CLEARING'), await sum('BANK_CLEARING')]).toEqual([clearing + 6_000, before - 6_000]);
  // Two were booked of 5.00 and the bank has one: which is not known, so a person says.
  expect((await open()).map(({ kind, amount }) => [kind, Number(amount)])).toEqual([['MISSING_HERE', 500]]);
  const ways = await market.database.query(
    `select m.way, count(*)::int as count from reconciliation_match m join bill_line l on l.id = m.line_id where l.source = 'bank' group by 1 order by 1`,
  );
  expect(ways).toEqual([
    { way: 'AMOUNT_AND_DAY', count: 1 },
    { way: 'NUMBER', count: 1 },
    { way: 'POSTED', count: 1 },
  ]);
  await sound();
});
