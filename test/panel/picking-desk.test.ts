import { expect, it } from 'vitest';
import { createCarrier, createCarrierZone, createWaybillRange } from '#api/shipping/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { tradeOf } from '../kit/trade.js';
import { key, must, recipient } from '../kit/trade-steps.js';
import { barriers, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);

const { id: carrierId } = await createCarrier(market.context(), {
  code: 'SF',
  name: { zh: '顺丰速运', en: 'SF Express' },
});
await createCarrierZone(market.context(), {
  ...{ carrierId, name: '安徽', regionCodes: ['340000'], isServed: true, fee: { amount: '12.00' } },
});
const range = { carrierId, merchantId: null, firstNumber: 'SF0001', lastNumber: 'SF0999' };
await createWaybillRange(market.context(), range);

async function reviewed(extra: object = {}): Promise<{ id: string; number: string }> {
  market.clock.advance(1_000);
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: [{ variantId: ware.variantId, quantity: 2 }], recipient, payWith: 'WALLET', ...extra, ...key() },
    'checkout { orders { nodes { id number } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string; number: string }[] } }).orders.nodes;
  if (!order) throw new Error('no order was placed');
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  return order;
}

const one = async <Row extends object>(sql: string): Promise<Row | undefined> =>
  (await market.database.query<Row>(sql))[0];
const statusOf = async (id: string) =>
  (await one<{ status: string }>(`select status from customer_order where id = '${id}'`))?.status;
const batchOf = (id: string) =>
  one<{ id: string; status: string; open: number }>(
    `select b.id, b.status, b.open_line_count as open from picking_batch b join picking_order p on p.batch_id = b.id where p.order_id = '${id}'`,
  );

it('E5 does a day’s picking by the keyboard: batch, pick, confirm, short, print, send', async () => {
  const [plain, special, rest] = [await reviewed(), await reviewed({ note: '请附贺卡' }), await reviewed()];
  const view = await signInWithPassword(browser, panel, shop.owner);
  const { page } = view;
  await page.goto(`${panel}#/picking`);
  await view.settled();
  await page.getByText(plain.number).waitFor();
  await view.screenshot('picking-queue-zh');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(2);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^开始配货/ }).waitFor();
  expect(await batchOf(plain.id)).toMatchObject({ status: 'ASSIGNED', open: 2 });
  expect(await batchOf(rest.id)).toBeUndefined();

  // Typed ahead: the second key waits for the batch to have begun, and picks what then is there.
  await page.keyboard.press('g');
  await page.keyboard.press('Enter');
  await page.getByText('2 / 2').first().waitFor();
  await page.keyboard.press('s');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByText('0 / 1').waitFor();
  await view.screenshot('picking-batch-zh');
  await page.keyboard.press('Enter');
  await page.getByText('1 / 1').waitFor();
  await page.getByRole('button', { name: /^确认备注/ }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: /^配货完成/ }).waitFor();
  await page.keyboard.press('f');
  await page.getByRole('button', { name: /^发货/ }).waitFor();
  const unitsOf = `select unit_count from customer_order where id = '${special.id}'`;
  expect(await one(unitsOf)).toEqual({ unit_count: 1 });

  const download = page.waitForEvent('download');
  await page.keyboard.press('w');
  expect((await download).suggestedFilename()).toMatch(/^运单-.+\.pdf$/);
  await page.getByText(`${plain.number} 已打印`).waitFor();
  await page.keyboard.press('e');
  await page.getByText(`${special.number} 已发出`).waitFor();
  for (const { id } of [plain, special]) expect(await statusOf(id)).toBe('SHIPPED');
  expect(await batchOf(plain.id)).toMatchObject({ status: 'CLOSED' });

  // Without a mark the most urgent become a batch.
  await page.getByRole('tab', { name: '待发订单' }).click();
  await page.getByText(rest.number).waitFor();
  await page.keyboard.press('b');
  await eventually(async () => (await batchOf(rest.id))?.status === 'ASSIGNED', { what: 'the rest to be batched' });
  view.expectClean();
  await view.close();
});

it('E5 the picking desk fits a telephone, worded in English and without barriers', async () => {
  const order = await reviewed({ note: 'Leave it at the door' });
  const view = await signInWithPassword(browser, panel, shop.owner, { locale: 'en', width: 390 });
  const { page } = view;
  const check = async (name: string) => {
    await view.settled();
    await view.screenshot(name);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), name).toBe(0);
    expect(await barriers(page), name).toEqual([]);
    expect(await untranslated(page), name).toEqual([]);
  };
  await page.goto(`${panel}#/picking`);
  await page.getByText(order.number).waitFor();
  await check('picking-queue-en-390');
  await page.getByRole('tab', { name: 'Picking batches' }).click();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await check('picking-batch-en-390');
  view.expectClean();
  await view.close();
});
