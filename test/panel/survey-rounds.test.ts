import { expect, it } from 'vitest';
import { closeSurveyRounds, openSurveyRounds } from '#api/surveys/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { tradeOf } from '../kit/trade.js';
import { after, answer, askedOf, customer, DAY_MS, HOUR_MS, leadOf, planned, rated } from '../surveys/surveys.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const customers = [];
for (let place = 0; place < 5; place += 1) customers.push(await customer(market, shop, ware));
const id = await planned(market, await leadOf(market));
after(market, HOUR_MS);
await openSurveyRounds.run(market.context());
for (const [place, person] of customers.entries()) {
  const asked = await askedOf(person);
  await answer(person, asked?.invitationId, rated(asked?.statements.length ?? 0, 6, 3 + (place % 3)));
}

it('H6 the page of an open round says how many answered and nothing else; the form plans another in Chinese', async () => {
  const lead = await leadOf(market);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, lead);
  const { page } = view;
  await page.goto(`${panel}#/surveyRounds/${id}/show`);
  await page.getByText('邀请 5 人，收到 5 份答卷。 结束后显示结果。').waitFor();
  await view.settled();
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await page.goto(`${panel}#/surveyRounds/create`);
  await page.getByText('调查题目（留空则沿用上一期）').first().waitFor();
  await view.settled();
  await view.screenshot('survey-create-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  view.expectClean();
  await view.close();
});

it('H6 the page of a closed round shows expectation, perception and gap, in both languages, on a phone too', async () => {
  after(market, DAY_MS);
  await closeSurveyRounds.run(market.context());
  const lead = await leadOf(market);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, lead);
  await view.page.goto(`${panel}#/surveyRounds/${id}/show`);
  await view.page.getByRole('row', { name: '信赖度 6.00 3.80 -2.20 –' }).waitFor();
  await view.settled();
  await view.screenshot('survey-report-zh');
  expect(await barriers(view.page)).toEqual([]);
  expect(await untranslated(view.page)).toEqual([]);
  view.expectClean();
  await view.close();
  market.clock.advance(31_000);
  const small = await signIn(browser, panel, lead, { locale: 'en', width: 390 });
  await small.page.goto(`${panel}#/surveyRounds/${id}/show`);
  await small.page.getByRole('row', { name: '5. Statement RELIABILITY 6.00 3.80 -2.20 –' }).waitFor();
  await small.settled();
  await small.screenshot('survey-report-en-390');
  expect(await small.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await barriers(small.page)).toEqual([]);
  small.expectClean();
  await small.close();
});
