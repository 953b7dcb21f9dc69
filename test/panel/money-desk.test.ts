import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { GatewayName, PayWay } from '#api/kernel/payment-gateway.js';
import { verifyLedger } from '#api/ledger/index.js';
import { startAlipay } from '../kit/alipay/server.ts';
import { eventually } from '../kit/eventually.js';
import type { TestMarket } from '../kit/market.js';
import { startPanelMarket } from '../kit/panel.js';
import { signsIn } from '../kit/pdf.js';
import { type Staff, staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { deliver, key, must, type PlacedOrder, recipient } from '../kit/trade-steps.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const clock: { market: TestMarket | null } = { market: null };
const alipay = await startAlipay({ now: () => clock.market?.clock.now().getTime() ?? 0 });
afterAll(() => alipay.stop());
const { market, browser, panel } = await startPanelMarket({
  ...alipay.environment,
  PUBLIC_URL: 'http://market.invalid',
});
clock.market = market;
// The market listens on a free port, which it does not know when it starts.
market.config.publicUrl = market.url;
const trade = tradeOf(market);
const [shop, other] = [await trade.shop({ deliveryFeeMinor: 800 }), await trade.shop({ deliveryFeeMinor: 800 })];
const wares = [
  await trade.ware(shop, { price: '33.00', onHand: 50 }),
  await trade.ware(other, { price: '33.00', onHand: 50 }),
];
const buyer = await trade.buyer();
const days = (count: number): number => count * 24 * 3_600_000;

/** The buyer orders two of each, and pays 148.00 on the page that Alipay shows. */
async function pay(): Promise<PlacedOrder[]> {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: wares.map(({ variantId }) => ({ variantId, quantity: 2 })), recipient, payWith: 'LATER', ...key() },
    'checkout { id orders { nodes { id merchant { id } lines { nodes { id quantity total { amount } } } } } }',
  );
  const { id, orders } = checkout as { id: string; orders: { nodes: PlacedOrder[] } };
  const { paymentAttempt } = await must(
    buyer.client,
    'startPayment',
    'StartPaymentInput',
    { checkoutId: id, gateway: GatewayName.ALIPAY, way: PayWay.PAGE, ...key() },
    'paymentAttempt { id pageUrl }',
  );
  const view = await browser.open((paymentAttempt as { pageUrl: string }).pageUrl);
  await view.page.getByText('¥ 148.00').waitFor();
  await view.screenshot('alipay-page');
  await view.page.getByRole('button', { name: '付款 Pay' }).click();
  await view.page.getByText('付款成功 Paid').waitFor();
  await view.close();
  return orders.nodes;
}

/** One of the two goes back to Alipay, with its half of the delivery fee: 37.00. */
async function giveOneBack({ id, lines }: PlacedOrder): Promise<void> {
  const applied = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id, kind: 'REFUND_ONLY', reason: 'POOR_SERVICE', description: '态度差' },
      lines: [{ orderLineId: lines.nodes[0]?.id ?? '', quantity: 1 }],
      ...key(),
    },
    'return { id }',
  );
  const { id: returnId } = applied['return'] as { id: string };
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: returnId, ...key() });
}

async function signedIn(person: Staff) {
  // A code of the second factor counts once.
  market.clock.advance(31_000);
  return signIn(browser, panel, person);
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  return readFile(await file.path());
}

const runRow = async (): Promise<{ id: string; number: string; status: string }> => {
  const [run] = await market.database.query<{ id: string; number: string; status: string }>(
    'select id, number, status from payout_run',
  );
  if (!run) throw new Error('no run was drafted');
  return run;
};

async function whenRunIs(status: string): Promise<void> {
  await eventually(async () => (await runRow()).status === status, { what: `the run to be ${status}` });
}

/** What a bank checks before it pays a batch: count, total and checksum of the rows under their head. */
function expectSound(text: string, number: string, amounts: readonly string[]): void {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  const rows = lines.slice(1, -2);
  const checksum = createHash('sha256')
    .update(`${rows.join('\r\n')}\r\n`, 'utf8')
    .digest('hex')
    .slice(0, 16);
  const total = amounts.reduce((sum, amount) => sum + Number(amount), 0).toFixed(2);
  expect(lines.at(-2)).toBe(`合计,${number},${amounts.length},${total},${checksum}`);
  for (const amount of amounts) expect(rows.filter((row) => row.split(',').includes(amount))).toHaveLength(1);
  for (const row of rows) expect(row).toContain('6222020000001234567');
}

it('F3 F5 I2 I3 I4 money all the way: paid on Alipay’s page, partly refunded, drafted, approved by a second person, in the bank’s files and on the statement', async () => {
  const orders = await pay();
  for (const order of orders) await deliver(order.merchant.id === shop.merchantId ? shop : other, order.id);
  const [first] = orders.filter(({ merchant }) => merchant.id === shop.merchantId);
  if (!first) throw new Error('no order of the shop');
  await giveOneBack(first);
  await market.settle();
  expect(Object.values(alipay.book.trades).flatMap(({ refunds }) => Object.values(refunds))).toMatchObject([
    { amount: 3_700 },
  ]);
  await market.settle(new Date(market.clock.now().getTime() + days(8)));
  const statuses = await market.database.query('select distinct status from customer_order');
  expect(statuses).toEqual([{ status: 'COMPLETED' }]);

  // 66 + 8 less 5 % of 66, and half of it all.
  const [drafter, approver] = [await staff(market, StaffRole.FINANCE), await staff(market, StaffRole.FINANCE)];
  const drafting = await signedIn(drafter);
  await drafting.page.goto(`${panel}#/money`);
  await drafting.page.getByRole('heading', { name: '现在生成批次将付: ¥106.05 (2)' }).waitFor();
  await drafting.page.getByRole('button', { name: '生成结算批次' }).click();
  await drafting.page.getByRole('button', { name: '作废' }).waitFor();
  const { id, number } = await runRow();
  expect(await drafting.page.getByRole('button', { name: '复核通过' }).count()).toBe(0);

  const approving = await signedIn(approver);
  const { page } = approving;
  await page.goto(`${panel}#/payoutRuns/${id}/show`);
  market.clock.advance(11 * 60_000);
  await page.getByRole('button', { name: '复核通过' }).click();
  await page.getByRole('dialog', { name: '复核通过' }).getByRole('button', { name: '确认' }).click();
  const stepUp = page.getByRole('dialog', { name: '请确认是您本人' });
  await stepUp.getByLabel('六位验证码').fill(approver.code());
  expect((await runRow()).status).toBe('DRAFT');
  await stepUp.getByRole('button', { name: '确认' }).click();
  await whenRunIs('APPROVED');
  await page.getByRole('button', { name: '生成银行文件' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
  await whenRunIs('SENT');

  await page.goto(`${panel}#/orders/${first.id}/show`);
  await page.getByRole('button', { name: '支付与退款记录' }).click();
  for (const outcome of ['已付款', '已入账', '已退款'])
    await page.getByRole('row').filter({ hasText: outcome }).first().waitFor();
  await approving.settled();
  await approving.screenshot('payment-log-zh');
  await page.goto(`${panel}#/merchants/${shop.merchantId}/show`);
  await page.getByRole('link', { name: '结算与资金' }).last().click();
  await page.getByRole('heading', { name: '每月收入' }).waitFor();
  await approving.settled();
  await approving.screenshot('merchant-money-zh');
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${panel}#/money`);
  await page.getByRole('heading', { name: '现在生成批次将付: ¥0.00 (0)' }).waitFor();
  await approving.settled();
  const icbc = new TextDecoder('gbk', { fatal: true }).decode(await downloaded(page, '工商银行（GBK）'));
  const cmb = (await downloaded(page, '招商银行（UTF-8）')).toString('utf8');
  for (const text of [icbc, cmb]) expectSound(text, number, ['70.70', '35.35']);
  await approving.screenshot('money-desk-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);

  market.clock.moveTo(new Date('2026-04-01T09:00:00+08:00'));
  const finance = await staff(market, StaffRole.FINANCE);
  const issued = { merchantId: shop.merchantId, month: '2026-03', ...key() };
  await must(finance.client, 'issueStatement', 'IssueStatementInput', issued, 'statement { number }');
  const own = await signInWithPassword(browser, panel, shop.owner);
  await own.page.goto(`${panel}#/money`);
  const pdf = await downloaded(own.page, 'PDF');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  for (const sign of '结算单销售佣金') expect(signsIn(pdf)).toContain(sign);
  for (const view of [drafting, approving, own]) {
    view.expectClean();
    await view.close();
  }
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
});

it('I1 a shop’s owner sees its money on a telephone, in English', async () => {
  const view = await signInWithPassword(browser, panel, shop.owner, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/money`);
  await page.getByText('Due now').waitFor();
  await view.settled();
  await view.screenshot('money-own-en');
  const overflow: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  view.expectClean();
  await view.close();
});

it('F7 F2 finance clears slips and withdrawals by the keyboard, and reads why one’s own is somebody else’s', async () => {
  const [agent, supervisor] = [await staff(market, StaffRole.SERVICE_AGENT), await staff(market, StaffRole.SUPERVISOR)];
  const finance = await staff(market, StaffRole.FINANCE);
  const rich = await trade.buyer(50_000);
  const write = async (writer: Staff, amount: string): Promise<string> => {
    market.clock.advance(1_000);
    const input = { reason: 'GOODWILL', content: '花束受损', amount: { amount }, payee: 'WALLET', buyerId: rich.id };
    const { slip } = await must(writer.client, 'openSlip', 'OpenSlipInput', { ...input, ...key() }, 'slip { number }');
    return (slip as { number: string }).number;
  };
  const large = await write(supervisor, '268.00');
  const [small, own] = [await write(agent, '20.00'), await write(finance, '10.00')];
  const account = { accountHolder: '王小明', accountNumber: '6222021234567890', bankName: '工商银行' };
  const wish = { amount: { amount: '120.00' }, way: 'BANK', ...account, ...key() };
  await must(rich.client, 'requestWithdrawal', 'RequestWithdrawalInput', wish);

  const view = await signedIn(finance);
  const { page } = view;
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = (text: string) =>
    eventually(async () => (await atHand.innerText()).includes(text), { what: `${text} at hand` });
  /** Presses a key once its button is there, and confirms or sends what is asked. */
  const press = async (letter: string, button: RegExp, typed = '') => {
    await page.getByRole('button', { name: button }).waitFor();
    await page.keyboard.press(letter);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    if (typed) {
      await dialog.locator('input:focus').waitFor();
      await page.keyboard.type(typed);
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };
  await page.goto(`${panel}#/slip-desk`);
  await isAtHand(large);
  await press('a', /^审批通过/);
  await page.getByText('没有待处理的款项。').waitFor();
  await page.keyboard.press('2');
  await isAtHand(large);
  await press('p', /^支付/, '备查');
  await isAtHand(small);
  await press('p', /^支付/, '备查');
  await isAtHand(own);
  await page.getByText('这张清单由您填写，须由他人处理。').waitFor();
  expect(await page.getByRole('button', { name: /^支付/ }).isDisabled()).toBe(true);
  await view.settled();
  await view.screenshot('slip-desk-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);

  await page.goto(`${panel}#/withdrawal-desk`);
  await isAtHand('¥120.00');
  await view.screenshot('withdrawal-desk-zh');
  await press('a', /^审核通过|^批准|^通过/);
  await page.getByText('没有待处理的款项。').waitFor();
  await page.keyboard.press('2');
  await isAtHand('¥120.00');
  await press('p', /^已转账|^支付|^已付款/, 'ICBC 2026 0001');
  await page.getByText('没有待处理的款项。').waitFor();
  const standing = await market.database.query(
    `select 'slip' as kind, status from slip union all select 'withdrawal', status from withdrawal order by 1, 2`,
  );
  expect(standing).toEqual([
    { kind: 'slip', status: 'PAID' },
    { kind: 'slip', status: 'PAID' },
    { kind: 'slip', status: 'TO_PAY' },
    { kind: 'withdrawal', status: 'PAID' },
  ]);
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  view.expectClean();
  await view.close();
});
