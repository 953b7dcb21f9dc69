import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { signIn } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);

const placed = async () => {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  const { order: read } = await administrator.client.run<{ order: { number: string } }, object>(
    'query ($id: ID!) { order(id: $id) { number } }',
    { id: order.id },
  );
  return { id: order.id, number: read.number };
};

const desk = async (place: string) => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en' });
  await view.page.goto(`${panel}#/${place}`);
  await view.settled();
  return view;
};

it('E4 reviews all selected orders at once, each of them by itself', async () => {
  const [first, second] = [await placed(), await placed()];
  const view = await desk('orders');
  const rowOf = (number: string) => view.page.getByRole('row').filter({ hasText: number });
  for (const { number } of [first, second]) await rowOf(number).getByRole('checkbox').check();
  await view.page.locator('[data-test="bulk-actions-toolbar"]').getByRole('button', { name: 'Review' }).click();
  await view.page.getByRole('button', { name: 'Confirm' }).click();
  for (const { number } of [first, second]) await rowOf(number).getByText('Reviewed').waitFor();
  view.expectClean();
  await view.close();
});

it('E5 E6 brings an order from review to the buyer by the buttons it offers', async () => {
  const order = await placed();
  const view = await desk(`orders/${order.id}/show`);
  const press = (name: string) => view.page.getByRole('button', { name, exact: true }).click();
  await press('Review');
  await press('Start picking');
  await press('Ship');
  await view.page.getByRole('dialog').getByLabel('Or brought by').fill('SF Express');
  await view.page.getByRole('dialog').getByLabel('Tracking number').fill('SF1234567890');
  await view.page.getByRole('dialog').getByRole('button', { name: 'Ship' }).click();
  await press('Record delivery');
  await view.page.getByRole('dialog').getByRole('button', { name: 'Record delivery' }).click();
  await view.page.getByText('Delivered', { exact: true }).first().waitFor();
  await view.screenshot('order-delivered');
  view.expectClean();
  await view.close();
});

it('E11 shows what somebody else does to an order, without being asked', async () => {
  const order = await placed();
  const view = await desk('orders');
  const row = view.page.getByRole('row').filter({ hasText: order.number });
  await row.getByText('Paid').first().waitFor();
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  await market.settle();
  await row.getByText('Reviewed').waitFor();
  const next = await placed();
  await market.settle();
  await view.page.getByRole('row').filter({ hasText: next.number }).waitFor();
  view.expectClean();
  await view.close();
});

it('L1 exports what the filter shows, as a sheet that spreadsheets read', async () => {
  const order = await placed();
  const view = await desk('orders');
  await view.page.getByLabel('Number, phone or name').fill(order.number);
  await eventually(async () => (await view.page.getByRole('row').count()) === 2, {
    what: 'the one order that is searched for',
  });
  const [download] = await Promise.all([
    view.page.waitForEvent('download'),
    view.page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const [head = '', row = '', ...rest] = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(head.startsWith('\uFEFF"ID","Number","Status"')).toBe(true);
  expect(row).toContain(`"${order.number}","Paid"`);
  expect(rest).toEqual([]);
  view.expectClean();
  await view.close();
});

it('leads from a queue of the dashboard to the rows that wait in it', async () => {
  const order = await placed();
  const view = await desk('');
  await view.page
    .getByRole('link', { name: /^Paid \d+$/ })
    .first()
    .click();
  await view.page.getByRole('row').filter({ hasText: order.number }).waitFor();
  expect(await view.page.getByRole('row').filter({ hasText: 'Reviewed' }).count()).toBe(0);
  view.expectClean();
  await view.close();
});
