import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const buyer = await trade.buyer();
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const STANDARD = 'calendar_00000000000000000000000000';

/** 09:00 in Shanghai of the next day, half an hour after the desk opens. */
await market.settle(new Date(Math.ceil((market.clock.now().getTime() + HOUR_MS) / DAY_MS) * DAY_MS + HOUR_MS));
const agent = await staff(market, StaffRole.COMPLAINT_HANDLER);
const supervisor = await staff(market, StaffRole.SUPERVISOR);
await market.database.query("update account set name = '陈晓' where id = $1", [agent.id]);
await must(supervisor.client, 'createDeskAgent', 'CreateDeskAgentInput', {
  ...{ accountId: agent.id, calendarId: STANDARD, capacity: 20 },
});

async function registered(severity: string): Promise<string> {
  const input = { category: 'OTHER', severity, description: '一直没有人回复我' };
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    input,
    'complaint { id }',
  );
  return (complaint as { id: string }).id;
}

it('H4 J1 by one key an agent leaves the desk and is back: what was not begun is free meanwhile, the supervisor sees who is away', async () => {
  const begun = await registered('HIGH');
  await registered('NORMAL');
  await market.settle();
  await must(agent.client, 'investigateComplaint', 'ComplaintActionInput', { id: begun });
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent);
  const { page } = view;
  await page.goto(`${panel}#/complaint-desk`);
  await page.getByText('当班 5/20').waitFor();
  await page.getByRole('tab', { name: '我的 2' }).waitFor();
  await page.keyboard.press('y');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '离开原因' }).fill('午餐');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  const notice = page.getByRole('alert').filter({ hasText: '午餐' });
  await notice.getByText('已开始的 1 条仍由您负责').waitFor();
  await notice.getByText('因未处理被收回').waitFor();
  await page.getByText('离开 3/20').waitFor();
  await page.getByRole('tab', { name: '我的 1' }).waitFor();
  await page.getByRole('tab', { name: '待分派 1' }).waitFor();
  await view.settled();
  await view.screenshot('away-desk-zh');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);

  market.clock.advance(31_000);
  const board = await signIn(browser, panel, supervisor);
  await board.page.goto(`${panel}#/service-board`);
  const line = board.page.getByRole('listitem').filter({ hasText: '陈晓' });
  await line.getByText('起离开 午餐').waitFor();
  await line.getByText('起收回').waitFor();
  await board.settled();
  await board.screenshot('away-board-zh');
  board.expectClean();
  await board.close();

  await page.keyboard.press('y');
  await notice.waitFor({ state: 'detached' });
  await page.getByText('当班 3/20').waitFor();
  await market.settle();
  await page.getByText('当班 5/20').waitFor();
  await page.getByRole('tab', { name: '我的 2' }).waitFor();
  view.expectClean();
  await view.close();
});

it('H4 in English on a phone’s screen an agent who is away reads so, and nothing is cut off', async () => {
  const another = await staff(market, StaffRole.COMPLAINT_HANDLER);
  await must(supervisor.client, 'createDeskAgent', 'CreateDeskAgentInput', {
    ...{ accountId: another.id, calendarId: STANDARD, capacity: 10 },
  });
  await must(another.client, 'goAway', 'GoAwayInput', { reason: 'Team meeting' });
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, another, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/complaint-desk`);
  await page.getByRole('alert').getByText('Team meeting').waitFor();
  await page.getByRole('button', { name: /^I am back/ }).waitFor();
  await view.settled();
  await view.screenshot('away-desk-en-390');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await barriers(page)).toEqual([]);
  view.expectClean();
  await view.close();
});
