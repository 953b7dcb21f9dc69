import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { watchCorrectiveActions } from '#api/corrections/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const DAY_MS = 86_400_000;

it('H3 whoever owns a corrective action says in the panel what proves that it is done; what was counted stands below it, on a telephone too', async () => {
  const owner = await staff(market, StaffRole.COMPLAINT_HANDLER);
  const supervisor = await staff(market, StaffRole.SUPERVISOR);
  await market.database.query("update account set name = '陈晓' where id = $1", [owner.id]);
  const [cause] = await market.database.query<{ id: string }>(
    "select id from complaint_cause where category = 'GOODS' and level = 1",
  );
  const { variantId } = await trade.ware(await trade.shop());
  await buy(await trade.buyer(1_000_000), [{ variantId, quantity: 1 }]);
  const dueOn = new Date(market.clock.now().getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
  const input = { measure: '换包装并逐件抽检', ownerId: owner.id, dueOn, rootCauseId: cause?.id };
  const made = await must(
    supervisor.client,
    ...(['planCorrectiveAction', 'PlanCorrectiveActionInput', input] as const),
    'correctiveAction { id number }',
  );
  const { id, number } = made['correctiveAction'] as { id: string; number: string };

  // A code that was used once is good no more.
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, owner);
  const { page } = view;
  await page.goto(`${panel}#/correctiveActions`);
  await page
    .getByRole('row', { name: new RegExp(number) })
    .getByText('整改中')
    .waitFor();
  await view.settled();
  await view.screenshot('corrective-actions-zh');
  expect(await untranslated(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${panel}#/correctiveActions/${id}/show`);
  await page.getByRole('button', { name: '完成', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '完成凭证' }).fill('新包装已上线，抽检 20 件无破损');
  await view.screenshot('corrective-action-finish-zh');
  await dialog.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByText('已完成待衡量').first().waitFor();
  await view.close();

  market.clock.advance(33 * DAY_MS);
  await watchCorrectiveActions.run(market.context());
  const leader = await staff(market, StaffRole.SUPERVISOR);
  market.clock.advance(31_000);
  const reader = await signIn(browser, panel, leader, { locale: 'en', width: 390 });
  await reader.page.goto(`${panel}#/correctiveActions/${id}/show`);
  await reader.page.getByText('Effective').first().waitFor();
  await reader.page.getByRole('columnheader', { name: 'Orders before', exact: true }).waitFor();
  await reader.settled();
  await reader.screenshot('corrective-action-measured-en');
  expect(await untranslated(reader.page)).toEqual([]);
  expect(await barriers(reader.page)).toEqual([]);
  await reader.page.goto(`${panel}#/correctiveActions`);
  await reader.page.getByText(number).first().waitFor();
  await reader.settled();
  await reader.screenshot('corrective-actions-en');
  await reader.close();
});
