import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { foreseen } from '../latent-complaints/foreseen.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const { late, asks } = await foreseen(market);

interface Row {
  readonly number: string;
  readonly status: string;
  readonly complaint_id: string | null;
}

const rowOf = async (orderId: string): Promise<Row | undefined> =>
  (
    await market.database.query<Row>('select number, status, complaint_id from latent_complaint where order_id = $1', [
      orderId,
    ])
  )[0];

async function listed(times = 2): Promise<string> {
  const orderId = await late();
  await asks(orderId, times);
  return orderId;
}

it('H7 the list of latent complaints by the keyboard: taken, the customer contacted, dismissed, and a complaint opened from the next; what comes is seen at once', async () => {
  const [older, newer] = [await listed(), await listed()];
  const agent = await staff(market, StaffRole.COMPLAINT_HANDLER);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/complaint-desk?tab=latent`);
  await view.settled();
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = async (orderId: string) => {
    const number = (await rowOf(orderId))?.number ?? '';
    await eventually(async () => (await atHand.innerText()).includes(number), { what: `${number} at hand` });
    await page.getByRole('heading', { name: number }).waitFor();
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
  const became = (orderId: string, status: string) =>
    eventually(async () => (await rowOf(orderId))?.status === status, { what: status });
  await isAtHand(older);
  await page.getByRole('main').getByText('反复联系').first().waitFor();
  await page.getByRole('main').getByText('(2 次)').first().waitFor();
  await view.screenshot('latent-desk-zh');
  expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);

  await press('c', /^登记联系/);
  await dialog.getByRole('switch', { name: '已联系上' }).check();
  await dialog.getByRole('textbox', { name: '沟通内容' }).fill('已致歉，明天上午送到。');
  await send('登记联系');
  await became(older, 'TAKEN');
  await isAtHand(newer);
  await press('p', /^转为投诉/);
  await dialog.getByRole('textbox', { name: '投诉内容' }).fill('催单两次，仍未送达。');
  await send('转为投诉');
  await became(newer, 'COMPLAINED');
  await page.getByText('没有潜在投诉。').waitFor();

  await page.getByRole('tab', { name: /^我跟进的/ }).click();
  await isAtHand(older);
  await page.getByText('已致歉，明天上午送到。').first().waitFor();
  await press('d', /^解除/);
  await dialog.getByRole('textbox', { name: '解除原因' }).fill('客户接受改期');
  await send('解除');
  await became(older, 'DISMISSED');
  view.expectClean();
  await view.close();
});

it('H7 in English on a phone’s screen nothing of the list is cut off or left untranslated, and what is listed shows without a reload', async () => {
  const [first, second] = [await listed(), await late()];
  const agent = await staff(market, StaffRole.SUPERVISOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent, { locale: 'en', width: 390 });
  const { page } = view;
  const number = (await rowOf(first))?.number ?? '';
  await page.goto(`${panel}#/complaint-desk?tab=latent`);
  await view.settled();
  await page.getByRole('option').filter({ hasText: number }).click();
  await page.getByRole('heading', { name: number }).waitFor();
  await page.getByRole('main').getByText('Asks again and again').first().waitFor();
  await view.screenshot('latent-desk-en-390');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
  await asks(second, 2);
  await page
    .getByRole('option')
    .filter({ hasText: (await rowOf(second))?.number ?? '' })
    .waitFor();
  view.expectClean();
  await view.close();
});
