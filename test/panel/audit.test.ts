import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import type { WatchedPage } from '../kit/browser.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { openShop } from '../merchants/shops.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const trade = tradeOf(market);
const shop = await trade.shop();
const { variantId } = await trade.ware(shop);
const buyer = await trade.buyer(50_000);
const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
const orderId = order?.id ?? '';
await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: orderId, ...key() });
await must(shop.owner.client, 'addOrderNote', 'AddOrderNoteInput', { id: orderId, note: '轻拿轻放', flag: 'RED' });
const merchant = await openShop(market, administrator);

/** Nothing keeps anybody from using the page, and everything on it is worded. */
async function whole(view: WatchedPage, picture: string): Promise<void> {
  await view.settled();
  await view.screenshot(picture);
  expect(await barriers(view.page)).toEqual([]);
  expect(await untranslated(view.page)).toEqual([]);
}

const words = {
  'zh-CN': {
    history: '操作历史',
    reviewed: '审单',
    before: '变更前',
    status: '状态',
    kind: '订单记录',
    to: '新状态',
    paid: '待审单',
    now: '已审单',
    hidden: '已隐藏的个人信息',
    phone: '联系电话',
  },
  en: {
    history: 'History',
    reviewed: 'Reviewed an order',
    before: 'Before',
    status: 'Status',
    kind: 'Entry of an order',
    to: 'To',
    paid: 'Paid',
    now: 'Reviewed',
    hidden: 'Masked personal data',
    phone: 'Contact phone',
  },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'A6 leads from a record to its history, and reads each change in words, in %s at %i px',
  async (locale, width) => {
    const say = words[locale];
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, administrator, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/orders/${orderId}/show`);
    await page.getByRole('tab', { name: say.history }).click();
    await page.getByText(say.reviewed, { exact: true }).waitFor();
    await whole(view, `audit-history-${locale}-${width}`);
    await page.getByText(say.reviewed, { exact: true }).click();

    await page.getByRole('columnheader', { name: say.before }).first().waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: say.status, exact: true }) });
    await row.first().getByRole('cell', { name: say.paid }).waitFor();
    await row.first().getByRole('cell', { name: say.now }).waitFor();
    const entry = page.getByRole('region', { name: say.kind });
    await entry.getByRole('row').filter({ hasText: say.to }).getByRole('cell', { name: say.now }).waitFor();
    await whole(view, `audit-change-${locale}-${width}`);

    await page.goto(`${panel}#/merchants/${merchant.id}/show/history`);
    await page.getByText(locale === 'en' ? 'Began an application as merchant' : '提交入驻资料').click();
    const masked = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: say.phone, exact: true }) });
    await masked.getByRole('cell', { name: say.hidden }).waitFor();
    await whole(view, `audit-masked-${locale}-${width}`);
    view.expectClean();
    await view.close();
  },
);

it('A6 is searched by who, what, which record and when', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en' });
  const { page } = view;
  const found = async (filter: object, rows: number) => {
    await page.goto(`${panel}#/auditRecords?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    await eventually(async () => (await page.locator('tbody tr').count()) === rows, {
      what: `${rows} records for ${JSON.stringify(filter)}`,
    });
  };
  await found({ recordId: orderId }, 2);
  await found({ recordId: orderId, action: ['REVIEW_ORDER'] }, 1);
  await found({ recordId: orderId, accountId: administrator.id }, 0);
  await found({ recordId: orderId, accountId: shop.owner.id }, 2);
  await found({ recordId: orderId, createdAt: { to: '2026-01-01T00:00:00.000Z' } }, 0);

  // The list keeps what was searched for until something else is.
  await page.goto(`${panel}#/auditRecords?filter=${encodeURIComponent('{}')}`);
  await view.settled();
  await page.getByRole('button', { name: 'Add filter' }).click();
  const offered = await page.getByRole('menuitemcheckbox').allInnerTexts();
  expect(offered).toEqual(expect.arrayContaining(['Done', 'By', 'Record', 'When']));
  await page.getByRole('menuitemcheckbox', { name: 'Done', exact: true }).click();
  await page.getByRole('combobox', { name: 'Done' }).fill('reviewed an');
  await page.getByRole('option', { name: 'Reviewed an order' }).click();
  await page.keyboard.press('Escape');
  await eventually(async () => (await page.locator('tbody tr').count()) === 1, { what: 'the one review' });
  await whole(view, 'audit-search-en-1280');
  view.expectClean();
  await view.close();
});
