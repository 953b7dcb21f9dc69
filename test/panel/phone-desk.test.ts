import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 700 });
const ware = await trade.ware(shop, { price: '33.33', onHand: 5 });
const buyer = await trade.buyer(1_000_000);
const phone = '13900001234';
await market.database.query('update account set phone = $1 where id = $2', [`+86${phone}`, buyer.id]);
const address = {
  recipient: '王小明',
  phone,
  regionCode: '341102',
  province: '安徽省',
  city: '滁州市',
  district: '琅琊区',
};
await must(buyer.client, 'saveAddress', 'SaveAddressInput', { ...address, street: '南谯北路 1 号', isDefault: true });
const [{ sku } = { sku: '' }] = await market.database.query<{ sku: string }>('select sku from variant');

interface Row {
  readonly id: string;
  readonly status: string;
  readonly channel: string;
  readonly agent_number: string;
  readonly total: string;
  readonly ships_with_id: string | null;
}
const lastOrder = async (): Promise<Row | undefined> =>
  (
    await market.database.query<Row>(
      'select id, status, channel, agent_number, total_minor::text as total, ships_with_id from customer_order order by id desc limit 1',
    )
  )[0];

it('E10 takes an order by phone: caller, quote, what stands in the way, and a concession while the buyer is on the line', async () => {
  const agent = await staff(market, StaffRole.SERVICE_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/phone`);
  await view.settled();
  await page.getByLabel('手机号', { exact: false }).first().fill(phone);
  await page.getByText('默认地址：安徽省滁州市琅琊区').waitFor();
  const variant = page.getByRole('combobox', { name: '规格' }).first();
  await variant.fill(sku);
  await page.getByRole('option', { name: sku }).click();
  const quantity = page.getByRole('spinbutton', { name: '数量' }).first();
  await quantity.fill('9');
  await page.getByText('库存不足，仅剩 5 件。').waitFor();
  await view.screenshot('phone-desk-zh');
  await quantity.fill('2');
  await page.getByText('¥73.66').waitFor();
  await page.getByLabel('客服工号').fill('1024');
  await page.getByRole('button', { name: '电话下单' }).click();
  await page.getByText('已下单，付款方式已短信告知买家：').waitFor();
  const placed = await lastOrder();
  expect(placed).toMatchObject({ status: 'PENDING_PAYMENT', channel: 'PHONE', agent_number: '1024', total: '7366' });
  expect(await page.getByLabel('客服工号').inputValue()).toBe('1024');

  await page.goto(`${panel}#/orders/${placed?.id}/show`);
  await page.getByRole('button', { name: '免运费' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill('老顾客');
  await page.getByRole('dialog').getByRole('button', { name: '免运费' }).click();
  await eventually(async () => (await lastOrder())?.total === '6666', { what: 'the fee to be waived' });
  await view.settled();
  await view.screenshot('phone-order-zh');
  view.expectClean();
  await view.close();
});

it('E4 proposes other goods from the panel, the buyer agrees and the difference is seen; two orders leave together', async () => {
  market.clock.advance(1_000);
  await must(shop.owner.client, 'bookStock', 'BookStockInput', {
    id: ware.variantId,
    change: 50,
    note: '到货',
    ...key(),
  });
  const lines = [{ variantId: ware.variantId, quantity: 1 }];
  const [first] = await buy(buyer, lines);
  market.clock.advance(1_000);
  const [second] = await buy(buyer, lines);
  const agent = await staff(market, StaffRole.SERVICE_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/orders/${first?.id}/show`);
  await page.getByRole('button', { name: '修改商品' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '规格' }).fill(sku);
  await page.getByRole('option', { name: sku }).click();
  await dialog.getByRole('spinbutton', { name: '数量' }).fill('3');
  await dialog.getByRole('textbox', { name: '原因' }).fill('买家来电再加两束');
  await dialog.getByRole('button', { name: '修改商品' }).click();
  await page
    .getByRole('dialog')
    .waitFor({ state: 'hidden' })
    .catch(() => undefined);
  await eventually(
    async () =>
      (await market.database.query('select id from order_change where order_id = $1', [first?.id])).length === 1,
    { what: 'the change to be proposed' },
  );
  await must(buyer.client, 'answerOrderChange', 'AnswerOrderChangeInput', {
    id: first?.id,
    isAccepted: true,
    ...key(),
  });
  await page.goto(`${panel}#/orders/${first?.id}/show`);
  await page.reload();
  await page.getByText('¥106.99').first().waitFor();
  await page.getByRole('heading', { name: '改单记录' }).waitFor();
  await page.getByText('¥66.66').first().waitFor();
  await view.screenshot('order-change-zh');

  await page.goto(`${panel}#/orders/${second?.id}/show`);
  await must(agent.client, 'shipTogether', 'ShipTogetherInput', { id: second?.id, orderIds: [first?.id], ...key() });
  await page.goto(`${panel}#/review`);
  await view.settled();
  await page.getByText('合并发货').first().waitFor();
  await view.screenshot('review-together-zh');
  expect((await lastOrder())?.ships_with_id).toBe(first?.id);
  view.expectClean();
  await view.close();
});

it('E10 the phone desk fits a telephone, worded in English and without barriers', async () => {
  const agent = await staff(market, StaffRole.SUPERVISOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent, { locale: 'en', width: 390 });
  await view.page.goto(`${panel}#/phone`);
  await view.settled();
  await view.screenshot('phone-desk-en-390');
  expect(await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await barriers(view.page)).toEqual([]);
  expect(await untranslated(view.page)).toEqual([]);
  view.expectClean();
  await view.close();
});
