import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { issueStatements } from '#api/statements/index.js';
import { monthBefore, monthPeriod } from '#api/statements/statement-period.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
// People sign in on the last evening of March.
market.clock.moveTo(new Date('2026-03-31T15:59:00Z'));
const trade = tradeOf(market);
const finance = await trade.staff(StaffRole.FINANCE);
const shop = await trade.shop({ deliveryFeeMinor: 800 });
const ware = await trade.ware(shop, { price: '10.00', onHand: 100 });
const buyer = await trade.buyer(1_000_000);

async function complete(): Promise<{ id: string; number: string; lineId: string }> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 4 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const done = await must(
    buyer.client,
    'confirmReceipt',
    'OrderActionInput',
    { id: order.id, ...key() },
    'order { number }',
  );
  return { id: order.id, number: (done.order as { number: string }).number, lineId: order.lines.nodes[0]?.id ?? '' };
}

async function refundOne({ id, lineId }: { id: string; lineId: string }): Promise<void> {
  const asked = { id, kind: 'REFUND_ONLY', reason: 'POOR_SERVICE', description: '态度差' };
  const lines = [{ orderLineId: lineId, quantity: 1 }];
  const applied = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    { ...asked, lines, ...key() },
    'return { id }',
  );
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', {
    id: (applied.return as { id: string }).id,
    ...key(),
  });
}

const STATEMENT =
  'statement { id number opening { amount } credit { amount } debit { amount } closing { amount } lineCount sha256 }';
const issue = (month: string, client = shop.owner.client) =>
  act(client, 'issueStatement', 'IssueStatementInput', { merchantId: shop.merchantId, month, ...key() }, STATEMENT);

async function bytesOf(id: string, format: string): Promise<Buffer> {
  const { file } = await must(
    shop.owner.client,
    'downloadStatement',
    'DownloadStatementInput',
    { id, format },
    'file { url }',
  );
  return Buffer.from(await (await fetch(`${market.url}${(file as { url: string }).url}`)).arrayBuffer());
}

it.each([
  ['2026-01', '2026-02-01'],
  ['2026-02', '2026-03-01'],
  ['2028-02', '2028-03-01'],
  ['2026-04', '2026-05-01'],
  ['2026-12', '2027-01-01'],
])('I1 the month %s ends before %s, whatever zone the server stands in', (month, untilOn) => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      expect(monthPeriod(month)).toEqual({ fromOn: `${month}-01`, untilOn });
      expect(monthBefore(untilOn)).toBe(month);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

it('I2 a month’s statement says every line, agrees with the ledger, and is the same bytes whenever it is made again', async () => {
  const sold = await complete();
  await refundOne(sold);
  const open = await issue('2026-03');
  expect(open.errors.map(({ code }) => code)).toEqual(['PERIOD_OPEN']);

  market.clock.moveTo(new Date('2026-03-31T16:00:00Z'));
  const next = await complete();
  expect((await issue('2026-03')).errors.map(({ code }) => code)).toEqual(['PERIOD_OPEN']);
  market.clock.moveTo(new Date('2026-03-31T16:10:00Z'));
  const answers = await Promise.all([issue('2026-03'), issue('2026-03', finance.client), issue('2026-03')]);
  const [{ statement }] = answers as unknown as [{ statement: { id: string; number: string } }];
  expect(answers.map((answer) => answer['statement'])).toEqual([statement, statement, statement]);
  expect(statement).toMatchObject({
    opening: { amount: '0.00' },
    credit: { amount: '48.50' },
    debit: { amount: '-14.00' },
    closing: { amount: '34.50' },
    lineCount: 4,
  });

  const csv = (await bytesOf(statement.id, 'CSV')).toString('utf8');
  const body = csv.split('\r\n').slice(9);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(body).toEqual([
    `2026-03-31 23:59:00,销售,${sold.number},,48.00,0.00,48.00`,
    `2026-03-31 23:59:00,佣金,${sold.number},佣金费率 5 %,-2.00,-0.11,46.00`,
    `2026-03-31 23:59:00,退款,${sold.number},,-12.00,0.00,34.00`,
    `2026-03-31 23:59:00,退还佣金,${sold.number},,0.50,0.03,34.50`,
    '',
  ]);
  expect(csv).not.toContain(next.number);

  const first = await Promise.all(['CSV', 'XLSX', 'PDF'].map((format) => bytesOf(statement.id, format)));
  const book = await readXlsx(first[1] ?? Buffer.alloc(0));
  expect(book.sheets[0]?.rows.at(-1)?.slice(4)).toEqual([0.5, 0.03, 34.5]);
  expect(first[2]?.subarray(0, 5).toString('latin1')).toBe('%PDF-');

  market.clock.advance(3_600_000);
  await market.database.query(`update merchant set name_zh = '改名店', version = version + 1 where id = $1`, [
    shop.merchantId,
  ]);
  await refundOne(next);
  const again = await Promise.all(['CSV', 'XLSX', 'PDF'].map((format) => bytesOf(statement.id, format)));
  expect(again.map((bytes, index) => bytes.equals(first[index] ?? Buffer.alloc(0)))).toEqual([true, true, true]);

  market.clock.moveTo(new Date('2026-05-01T03:20:00+08:00'));
  await issueStatements.run(market.context(), {});
  await issueStatements.run(market.context(), {});
  const issued = await market.database.query(
    'select from_on::text, opening_minor::int, closing_minor::int, line_count from statement order by from_on',
  );
  expect(issued).toEqual([
    { from_on: '2026-03-01', opening_minor: 0, closing_minor: 3450, line_count: 4 },
    { from_on: '2026-04-01', opening_minor: 3450, closing_minor: 6900, line_count: 4 },
  ]);
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
});

it('I2 nobody changes a line or a statement, not even in the database', async () => {
  const refused = async (statement: string): Promise<string> =>
    market.database.query(statement).then(
      () => 'done',
      (error: { code?: string }) => error.code ?? 'unknown',
    );
  expect(await refused(`update merchant_line set amount_minor = amount_minor + 1`)).toBe('42501');
  expect(await refused(`delete from merchant_line`)).toBe('42501');
  expect(await refused(`update statement set sha256 = ''`)).toBe('42501');
});
