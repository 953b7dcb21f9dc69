import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const handler = await staff(market, StaffRole.COMPLAINT_HANDLER);

async function complained(buyer: Person, description: string): Promise<{ id: string; number: string }> {
  market.clock.advance(1_000);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { category: 'PLATFORM', description },
    'complaint { id number }',
  );
  return complaint as { id: string; number: string };
}

it.each([
  ['zh-CN', 1280, '与 %s 合并', '合并理由', '来自已并入的投诉 %s'],
  ['en', 390, 'Merge with %s', 'Why they are one matter', 'on %s, merged into this case'],
] as const)(
  'H1 makes one of two cases by one key, and reads both in one thread, in %s at %i px',
  { timeout: 240_000 },
  async (locale, width, button, why, where) => {
    const buyer = await trade.buyer();
    const [earlier, later] = [await complained(buyer, '页面打不开'), await complained(buyer, '还是打不开，第二次说了')];
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, handler, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/complaint-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [earlier.id] }))}`);
    await page.getByRole('heading', { level: 2, name: earlier.number }).waitFor();
    await page.getByRole('button', { name: button.replace('%s', later.number) }).waitFor();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: why }).fill('催办');
    await view.settled();
    await view.screenshot(`merging-asked-${locale}`);
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(where.replace('%s', later.number)).waitFor();
    await page.getByText('还是打不开，第二次说了').waitFor();
    await eventually(
      async () => {
        const [row] = await market.database.query<{ into: string }>(
          'select merged_into_id as into from complaint where id = $1',
          [later.id],
        );
        return row?.into === earlier.id;
      },
      { what: 'the merging' },
    );
    await view.settled();
    await view.screenshot(`merging-done-${locale}`);
    expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
  },
);
