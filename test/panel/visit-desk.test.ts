import { expect, it } from 'vitest';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { tradeOf } from '../kit/trade.js';
import { customersOf, deskOf, drafted, moveToHour, visitsOf } from '../visits/rounds.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
moveToHour(market, 10);
const customers = await customersOf(market, { shop, ware: await trade.ware(shop) }, 3);
const desk = await deskOf(market);
const [agent] = desk.agents;
const names = ['王一', '李二', '赵三'];
for (const [place, { id }] of customers.entries())
  await market.database.query('update account set name = $2 where id = $1', [id, names[place]]);
await market.database.query(`update account set name = '周周' where id = $1`, [agent.id]);

it('H6 a draft tells whom it would call, starts by a button, and its report counts what the calls brought', async () => {
  const id = await drafted(market, desk, { accountIds: [agent.id] });
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, desk.supervisor);
  const { page } = view;
  await page.goto(`${panel}#/visitRounds/${id}/show`);
  await page.getByText('将回访 3 位客户，符合条件 3 位').waitFor();
  await view.settled();
  await view.screenshot('visit-round-draft-zh');
  await page.getByRole('button', { name: '开始回访' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
  await page.getByText('回访汇总').first().waitFor();
  expect(await visitsOf(desk.supervisor, id)).toHaveLength(3);
  await view.settled();
  await view.screenshot('visit-round-running-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  view.expectClean();
  await view.close();
});

it('H6 an agent calls one customer after another by the keyboard: no answer at once, an answer with score and wishes', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/visit-desk`);
  await page.getByRole('tab', { name: '我的，现在回访 3' }).waitFor();
  await page.getByRole('note', { name: '回访话术' }).getByText('周周').waitFor();
  await view.settled();
  await view.screenshot('visit-desk-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await page.keyboard.press('n');
  await page.getByRole('tab', { name: '我的，现在回访 2' }).waitFor();
  // The next customer stands there, and the step before is done.
  await page.getByRole('button', { name: /^已接通/, disabled: false }).waitFor();
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: '满意度' }).fill('5');
  await dialog.getByRole('textbox', { name: '客户需求' }).fill('晚上送货');
  await view.screenshot('visit-record-zh');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: '我的，现在回访 1' }).waitFor();
  await eventually(
    async () =>
      (await market.database.query(`select id from visit where satisfaction = 5 and wishes = '晚上送货'`)).length === 1,
    { what: 'the record of the call' },
  );
  view.expectClean();
  await view.close();
});

it('H6 in English on a phone’s screen the desk and the report are whole, and nothing is cut off', async () => {
  const [, other] = desk.agents;
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, other, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/visit-desk`);
  await page.getByRole('tab', { name: 'Due, of others 1' }).click();
  await page.getByRole('button', { name: /^Wants no calls/ }).waitFor();
  await view.settled();
  await view.screenshot('visit-desk-en-390');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await barriers(page)).toEqual([]);
  view.expectClean();
  await view.close();
});
