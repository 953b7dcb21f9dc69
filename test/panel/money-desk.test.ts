import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 800 });
const ware = await trade.ware(shop, { price: '33.00', onHand: 50 });
const buyer = await trade.buyer(1_000_000);

async function sell(): Promise<void> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
}

it('I2 I4 finance sees what a run pays, takes the bank file of a sent run and a statement as PDF', {
  timeout: 60_000,
}, async () => {
  await sell();
  const [drafter, approver] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.FINANCE)];
  const { payoutRun } = await must(
    drafter.client,
    'draftPayoutRun',
    'DraftPayoutRunInput',
    key(),
    'payoutRun { id number }',
  );
  const { id, number } = payoutRun as { id: string; number: string };
  await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id, ...key() });
  await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id, ...key() });
  const issued = { merchantId: shop.merchantId, month: '2026-02', ...key() };
  await must(drafter.client, 'issueStatement', 'IssueStatementInput', issued, 'statement { number }');
  await sell();

  const finance = await staff(market, StaffRole.FINANCE);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, finance);
  const { page } = view;
  await page.goto(`${panel}#/money`);
  await page.getByRole('heading', { name: '现在生成批次将付: 70.70 (1)' }).waitFor();
  await view.settled();
  await view.screenshot('money-desk-zh');
  const [bankFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '工商银行（GBK）' }).first().click(),
  ]);
  const text = new TextDecoder('gbk').decode(await readFile(await bankFile.path()));
  expect(text).toContain(`合计,${number},1,70.70,`);
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF' }).first().click(),
  ]);
  expect((await readFile(await pdf.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  view.expectClean();
  await view.close();
});

it('I1 a shop’s owner sees its money on a telephone, in English', { timeout: 60_000 }, async () => {
  const view = await signInWithPassword(browser, panel, shop.owner, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/money`);
  await page.getByText('Due now').waitFor();
  await view.settled();
  await view.screenshot('money-own-en');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  view.expectClean();
  await view.close();
});
