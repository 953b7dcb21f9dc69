import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { key, must, recipient } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);

async function placed(extra: object = {}): Promise<string> {
  market.clock.advance(1_000);
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: [{ variantId: ware.variantId, quantity: 1 }], recipient, payWith: 'WALLET', ...extra, ...key() },
    'checkout { orders { nodes { id } } }',
  );
  return (checkout as { orders: { nodes: { id: string }[] } }).orders.nodes[0]?.id ?? '';
}

const rowOf = async (id: string) => {
  const [row] = await market.database.query<{ number: string; status: string; is_held: boolean; flags: string }>(
    'select number, status, held_at is not null as is_held, flags::text as flags from customer_order where id = $1',
    [id],
  );
  if (!row) throw new Error('no such order');
  return row;
};

it('E4 clears the queue by the keyboard: oldest due first, late in red, the next order at hand after each step', async () => {
  const late = await placed({ note: '请放门口' });
  market.clock.advance(4 * 3_600_000 + 60_000);
  const [second, third, fourth] = [await placed(), await placed({ invoice: { title: '王小明' } }), await placed()];
  const agent = await staff(market, StaffRole.SERVICE_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/review`);
  await view.settled();
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = async (id: string) => {
    const { number } = await rowOf(id);
    await eventually(async () => (await atHand.innerText()).includes(number), { what: `${number} at hand` });
  };
  await isAtHand(late);
  await atHand.getByText('已逾期').waitFor();
  const dueColour = `getComputedStyle([...document.querySelectorAll('[role="option"] span')]
    .find((element) => element.textContent.startsWith('已逾期'))).color`;
  expect(await page.evaluate<string>(dueColour)).toMatch(/^rgb\((1[5-9]|2\d)\d, \d{1,2}, \d{1,2}\)$/);
  expect(await atHand.innerText()).toContain('有留言');
  await view.screenshot('review-desk-zh');
  await page.keyboard.press('j');
  await isAtHand(second);
  await page.keyboard.press('ArrowUp');
  await isAtHand(late);
  await page.getByRole('button', { name: /^审单/ }).waitFor();
  await page.keyboard.press('r');
  await isAtHand(second);
  expect((await rowOf(late)).status).toBe('REVIEWED');

  await page.getByRole('button', { name: /^暂缓/ }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  // What is typed into the dialog is text, not commands.
  await page.keyboard.type('jr 等买家确认');
  await page.keyboard.press('Enter');
  await isAtHand(third);
  expect(await rowOf(second)).toMatchObject({ status: 'PAID', is_held: true });
  // What is on hold is paid too, and stands on the other tab alone.
  await page.getByRole('tab', { name: '待审单 2' }).waitFor();
  expect(await page.getByRole('option').count()).toBe(2);

  await page.getByRole('button', { name: /^备注插旗/ }).waitFor();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('textbox', { name: '买家留言' }).fill('送到前台');
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill('买家来电');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('送到前台').waitFor();
  await page.keyboard.press('r');
  await isAtHand(fourth);
  await page.getByRole('button', { name: /^审单/ }).waitFor();
  await page.keyboard.press('r');
  await page.getByText('没有待处理的订单').waitFor();

  await page.getByRole('tab', { name: '已暂缓 1' }).click();
  await isAtHand(second);
  await page.getByRole('button', { name: /^解除暂缓/ }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('没有待处理的订单').waitFor();
  await page.getByRole('tab', { name: '待审单 1' }).click();
  await isAtHand(second);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash.includes(`orders/${second}/show`));
  view.expectClean();
  await view.close();
});

it('E4 E8 review desk and settings fit a telephone, worded in English and without barriers', async () => {
  await placed({ note: 'Leave it at the door', lines: [{ variantId: ware.variantId, quantity: 25 }] });
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en', width: 390 });
  for (const place of ['review', 'settings']) {
    await view.page.goto(`${panel}#/${place}`);
    await view.settled();
    await view.screenshot(`${place}-desk-en-390`);
    expect(await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), place).toBe(0);
    expect(await barriers(view.page), place).toEqual([]);
    expect(await untranslated(view.page), place).toEqual([]);
  }
  const input = view.page.getByLabel('Unpaid orders wait (hours)');
  await input.fill('0');
  await view.page.getByRole('button', { name: 'Save' }).click();
  await view.page.getByRole('alert').getByText('Outside of the allowed range.').waitFor();
  await input.fill('36');
  await view.page.getByRole('button', { name: 'Save' }).click();
  await eventually(
    async () =>
      (await market.database.query("select id from market_setting where id = 'ORDER_UNPAID_HOURS' and value = 36"))
        .length === 1,
    { what: 'the setting to be kept' },
  );
  view.expectClean();
  await view.close();
});
