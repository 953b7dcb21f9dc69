import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const afterSales = await staff(market, StaffRole.AFTER_SALES_AGENT);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(100_000);

async function applied(): Promise<string> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const made = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: order.id, kind: 'RETURN_REFUND', reason: 'NOT_AS_DESCRIBED', description: '颜色不对' },
      ...{ lines: [{ orderLineId: order.lines.nodes[0]?.id, quantity: 1 }], evidenceFileIds: [], ...key() },
    },
    'return { id }',
  );
  return (made['return'] as { id: string }).id;
}

const statuses = async (id: string): Promise<string[]> =>
  (
    await market.database.query<{ status: string }>(
      'select status from return_step where return_id = $1 order by position',
      [id],
    )
  ).map(({ status }) => status);

const words = {
  'zh-CN': {
    heading: '处理步骤',
    first: '致歉并说明处理时限',
    take: /^完成/,
    leave: '略过',
    again: '重新打开',
    why: '备注',
  },
  en: {
    heading: 'Playbook',
    first: 'Apologise, and say by when it is settled',
    take: /^Take step/,
    leave: 'Leave out',
    again: 'Open again',
    why: 'Note',
  },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'G2 the return desk ticks the next step by one key and leaves one out with the reason, in %s at %i px',
  { timeout: 240_000 },
  async (locale, width) => {
    const say = words[locale];
    const id = await applied();
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, afterSales, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/return-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`);
    await page.getByRole('heading', { name: say.heading }).waitFor();
    await page.getByText(say.first).waitFor();
    await page.getByRole('button', { name: say.take }).first().waitFor();
    await page.keyboard.press('n');
    await eventually(async () => (await statuses(id))[0] === 'TAKEN', { what: 'the first step' });
    await page.getByRole('button', { name: say.again }).waitFor();
    await page.getByRole('button', { name: say.leave }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.why }).fill('买家已确认');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('买家已确认').waitFor();
    await eventually(async () => (await statuses(id)).join(' ') === 'TAKEN SKIPPED OPEN OPEN OPEN', {
      what: 'the steps',
    });
    await view.settled();
    await view.screenshot(`return-steps-${locale}`);
    expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
  },
);
