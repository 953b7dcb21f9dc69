import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { trackedOrders } from '../desk/tracked.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { key, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const orders = await trackedOrders(market);

const numberOf = async (id: string): Promise<string> => {
  const [row] = await market.database.query<{ number: string }>('select number from customer_order where id = $1', [
    id,
  ]);
  return row?.number ?? '';
};
const problemOf = async (orderId: string) => {
  const [row] = await market.database.query<Record<string, unknown>>(
    `select status, level, contact_count as contacts, cause, improvement from problem_order
     where order_id = $1 order by found_at limit 1`,
    [orderId],
  );
  return row;
};

it('E9 a tracker’s day by the keyboard: take, tell the buyer, note, escalate, close, and the next one is at hand', async () => {
  const first = await orders.paid();
  market.clock.advance(60_000);
  const second = await orders.paid();
  await orders.after(4.1);
  await must(orders.buyer.client, 'askAboutOrder', 'AskAboutOrderInput', { id: second, ...key() });
  // The owner's time for the first is over.
  await orders.after(4);
  const tracker = await staff(market, StaffRole.ORDER_TRACKER);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, tracker);
  const { page } = view;
  await page.goto(`${panel}#/tracking`);
  await view.settled();
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = async (id: string) => {
    const number = await numberOf(id);
    await eventually(async () => (await atHand.innerText()).includes(number), { what: `${number} at hand` });
  };
  const press = async (keyName: string, button: RegExp) => {
    await page.getByRole('button', { name: button }).waitFor();
    await page.keyboard.press(keyName);
  };
  const answer = async (label: string, text: string) => {
    await page.getByRole('dialog').getByRole('textbox', { name: label }).fill(text);
  };
  const send = async (action: string) => {
    await page.getByRole('dialog').getByRole('button', { name: action }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  await isAtHand(first);
  await atHand.getByText('主管').waitFor();
  await page.getByRole('tab', { name: `全部 ${await page.getByRole('option').count()}` }).waitFor();
  await view.screenshot('tracking-desk-zh');
  await page.keyboard.press('j');
  await isAtHand(second);
  await atHand.getByText('催单次数 1').waitFor();
  await page.keyboard.press('k');
  await isAtHand(first);

  await press('t', /^接手/);
  await page.getByRole('button', { name: /^结案/ }).waitFor();
  await page.keyboard.press('c');
  await answer('备注', '已电话告知，今晚审单');
  await send('已联系买家');
  await press('e', /^升级/);
  await answer('备注', '商家不接电话');
  await send('升级');
  await eventually(async () => (await problemOf(first))?.['level'] === 'MANAGER', { what: 'the manager' });
  await press('x', /^结案/);
  await page.getByRole('dialog').getByRole('combobox', { name: '事由' }).click();
  await page.getByRole('option', { name: '审单慢' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: '责任方' }).click();
  await page.getByRole('option', { name: '商家' }).click();
  await answer('根本原因', '周一上午无人审单');
  await answer('改进建议', '周日晚排班');
  await send('结案');
  await isAtHand(second);
  expect(await problemOf(first)).toEqual({
    status: 'CLOSED',
    level: 'MANAGER',
    contacts: 1,
    cause: 'SLOW_REVIEW',
    improvement: '周日晚排班',
  });
  await press('t', /^接手/);
  await page.keyboard.press('3');
  await page.getByRole('tab', { name: '我的 1' }).waitFor();
  await isAtHand(second);
  await page.keyboard.press('o');
  await page.waitForURL((url) => url.hash.includes(`orders/${second}/show`));
  view.expectClean();
  await view.close();
});

it('E9 the tracking desk fits a telephone, worded in English and without barriers', async () => {
  await orders.paid();
  await orders.after(5);
  const supervisor = await staff(market, StaffRole.SUPERVISOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, supervisor, { locale: 'en', width: 390 });
  for (const place of ['tracking', 'problemOrders', 'orders']) {
    await view.page.goto(`${panel}#/${place}`);
    await view.settled();
    await view.screenshot(`${place}-en-390`);
    expect(await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), place).toBe(0);
    expect(await barriers(view.page), place).toEqual([]);
    expect(await untranslated(view.page), place).toEqual([]);
  }
  view.expectClean();
  await view.close();
});

it('E3 the order desk: counts on top, views of one’s own, keys that move, select and search', async () => {
  const paid = await orders.paid();
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { width: 1280 });
  const { page } = view;
  await page.goto(`${panel}#/orders`);
  await view.settled();
  const rows = page.locator('tbody tr');
  const shown = (id: string) => numberOf(id).then((number) => rows.filter({ hasText: number }));
  await (await shown(paid)).waitFor();
  await page.getByRole('button', { name: /^待审单 \d+/ }).waitFor();
  await view.screenshot('order-desk-zh');
  await page.keyboard.press('8');
  await eventually(async () => (await rows.count()) === 0, { what: 'no cancelled order' });
  await page.keyboard.press('2');
  await (await shown(paid)).waitFor();
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('等我审');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '等我审' }).waitFor();
  await page.keyboard.press('0');
  await page.getByRole('button', { name: '等我审' }).click();
  await (await shown(paid)).waitFor();
  await page.keyboard.press('a');
  await page
    .locator('[data-test="bulk-actions-toolbar"]')
    .getByText(/已选|选中/)
    .waitFor();
  await page.keyboard.press('a');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.locator('[data-test="bulk-actions-toolbar"]').getByRole('button', { name: '审单' }).click();
  await page.getByRole('button', { name: '确认' }).click();
  await eventually(
    async () =>
      (await market.database.query("select id from customer_order where status = 'REVIEWED' and id = $1", [paid]))
        .length === 1,
    { what: 'the order to be reviewed' },
  );

  // Of several, one that somebody else cancelled in the meantime is refused by its number; the others are done.
  const both = [await orders.paid(), await orders.paid()] as const;
  const [gone] = both;
  await market.settle();
  await page.keyboard.press('0');
  await page.keyboard.press('2');
  for (const id of both) await (await shown(id)).waitFor();
  await view.settled();
  for (const id of both) await (await shown(id)).getByRole('checkbox').check();
  const chosen = page.locator('[data-test="bulk-actions-toolbar"]');
  await chosen.getByText('已选 2 项').waitFor();
  await chosen.getByRole('button', { name: '审单' }).click();
  // At the moment of the request, so that no live update of the list takes the order out of the choice before.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(`"input":{"id":"${gone}"`))
      await market.database.query("update customer_order set status = 'CANCELLED', due_at = null where id = $1", [
        gone,
      ]);
    await route.continue();
  });
  await page.getByRole('button', { name: '确认' }).click();
  const told = page.getByRole('alert').filter({ hasText: '完成 1 条，拒绝 1 条' });
  await told.waitFor();
  expect(await told.innerText()).toContain(await numberOf(gone));
  view.expectClean();
  await view.close();
});
