import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { must } from '../kit/trade-steps.js';
import { reviewsOf } from '../reviews/reviewed.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const { reviewed } = reviewsOf(market);

interface Row {
  readonly number: string;
  readonly status: string;
  readonly contact_status: string;
}

const rowOf = async (reviewId: string): Promise<Row | undefined> =>
  (
    await market.database.query<Row>('select number, status, contact_status from bad_review where review_id = $1', [
      reviewId,
    ])
  )[0];

it('C7 the bad-review desk by the keyboard: the worst on top, written to, called, answered, ended, and the next one is at hand', async () => {
  const [middling, severe] = [
    await reviewed(3, { text: '比图片小一圈。' }),
    await reviewed(1, { text: '收到就是坏的，太失望了。' }),
  ];
  const agent = await staff(market, StaffRole.COMPLAINT_HANDLER);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/bad-review-desk`);
  await view.settled();
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = async (reviewId: string) => {
    const number = (await rowOf(reviewId))?.number ?? '';
    await eventually(async () => (await atHand.innerText()).includes(number), { what: `${number} at hand` });
  };
  const press = async (keyName: string, button: RegExp) => {
    await page.getByRole('button', { name: button }).waitFor();
    await page.keyboard.press(keyName);
  };
  const dialog = page.getByRole('dialog');
  const send = async (action: string) => {
    await dialog.getByRole('button', { name: action }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await isAtHand(severe.reviewId);
  await page.getByRole('heading', { name: (await rowOf(severe.reviewId))?.number ?? '' }).waitFor();
  await page.getByRole('main').getByText('严重差评').first().waitFor();
  await view.screenshot('bad-review-desk-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);

  await press('m', /^发消息/);
  await send('发消息');
  await eventually(async () => (await rowOf(severe.reviewId))?.contact_status === 'MESSAGED', { what: 'the message' });
  await press('a', /^登记买家回应/);
  await dialog.getByRole('textbox', { name: '回应内容' }).fill('想换一个新的，不要钱。');
  await send('登记买家回应');
  await page.getByText('想换一个新的，不要钱。').first().waitFor();
  await press('r', /^买家不修改/);
  await dialog.getByRole('textbox', { name: '原因' }).fill('换货后仍保留评价');
  await send('买家不修改');
  await eventually(async () => (await rowOf(severe.reviewId))?.status === 'REFUSED', { what: 'the end' });
  await isAtHand(middling.reviewId);

  const change = { id: middling.reviewId, version: 1, goodsScore: 5, serviceScore: 5, deliveryScore: 5 };
  await must(middling.buyer.client, 'changeProductReview', 'ChangeProductReviewInput', change);
  await page.reload();
  await page.getByText('没有待处理的中差评。').waitFor();
  view.expectClean();
  await view.close();
});

it('C7 in English on a phone’s screen nothing of the desk is cut off or left untranslated', async () => {
  const { reviewId } = await reviewed(2, { text: 'Pills after one wash.' });
  const agent = await staff(market, StaffRole.SERVICE_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/bad-review-desk`);
  await view.settled();
  await page.getByRole('heading', { name: (await rowOf(reviewId))?.number ?? '' }).waitFor();
  await page.getByRole('main').getByText('Pills after one wash.').first().waitFor();
  await view.screenshot('bad-review-desk-en-390');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await barriers(page)).toEqual([]);
  view.expectClean();
  await view.close();
});
