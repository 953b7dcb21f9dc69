import { expect, it } from 'vitest';
import { MemberRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { person, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, key, must, recipient } from '../kit/trade-steps.js';
import { barriers, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const roses = await trade.ware(shop);
const buyer = await trade.buyer(100_000);
const courier = await person(market);
await takeIn(shop.owner, courier, shop.merchantId, MemberRole.COURIER);

it('E6 a courier accepts, picks up and hands over by code, on a telephone', async () => {
  const [order] = await buy(buyer, [{ variantId: roses.variantId, quantity: 2 }]);
  const id = order?.id ?? '';
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
  await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', { id, carrier: '本店配送', ...key() });
  await market.settle();
  const [task] = await market.database.query<{ id: string }>('select id from delivery_task where order_id = $1', [id]);
  const view = await signInWithPassword(browser, panel, courier, { width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/deliveryTasks`);
  await page.getByText('待接单').first().waitFor();
  await view.screenshot('courier-list');
  await page.goto(`${panel}#/deliveryTasks/${task?.id ?? ''}/show`);
  await page.getByRole('button', { name: '接单', exact: true }).click();
  await page.getByText(recipient.phone).waitFor();
  await view.screenshot('courier-accepted');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await page.getByRole('button', { name: '已取件', exact: true }).click();
  await page.getByRole('button', { name: '送达', exact: true }).click();
  const { order: seen } = await buyer.client.run<{ order: { deliveryTasks: { nodes: { code: string }[] } } }, object>(
    'query ($id: ID!) { order(id: $id) { deliveryTasks(first: 1) { nodes { code } } } }',
    { id },
  );
  await page.getByLabel('买家收货码').fill(seen.deliveryTasks.nodes[0]?.code ?? '');
  await view.screenshot('courier-code');
  await page.getByRole('dialog').getByRole('button', { name: '送达', exact: true }).click();
  await page.getByText('已送达').first().waitFor();
  view.expectClean();
  await view.close();
});
