import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { productPicture } from '#api/seed/pictures.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { person, staff, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 800, commissionBasisPoints: 500 });
const ware = await trade.ware(shop, { onHand: 10 });
const buyer = await trade.buyer(1_000_000);

/** Applied for, of all units of an order of that many. */
async function asked(kind: string, reason: string, quantity: number): Promise<{ id: string; number: string }> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  market.clock.advance(1_000);
  const application = {
    ...{ id: order.id, kind, reason, description: '和想的不一样' },
    ...{ lines: [{ orderLineId: order.lines.nodes[0]?.id, quantity }], ...key() },
  };
  const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', application, 'return { id number }');
  return made.return as { id: string; number: string };
}

/** What is still fading in is read as too pale. */
const hasOpened = (page: Page): Promise<unknown> =>
  eventually(
    () => page.evaluate<boolean>("getComputedStyle(document.querySelector('.MuiDialog-container')).opacity === '1'"),
    { what: 'the dialog stands' },
  );
const rows = <Row extends object>(statement: string, id: string): Promise<Row[]> =>
  market.database.query<Row>(statement, [id]);
const findings = (id: string) =>
  rows<object>(
    `select i.verdict, i.quantity, i.note, count(e.id)::int as pictures from return_inspection i
       left join return_evidence e on e.inspection_id = i.id where i.return_id = $1
      group by i.id order by i.verdict, i.note`,
    id,
  );
const sharesOf = (id: string) =>
  rows<object>(
    `select v.revision, v.superseded_at is null as stands, s.party, s.percent from verdict v
       join verdict_share s on s.verdict_id = v.id where v.cause_id = $1 order by v.revision, s.party`,
    id,
  );

it('G5 a shop inspects unit by unit by the keyboard: fit, scrapped, missing and not ours, each with its note and picture', async () => {
  const { id, number } = await asked('RETURN_REFUND', 'NOT_AS_DESCRIBED', 5);
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
  const before = (
    await rows<{ units: number }>('select on_hand as units from stock where variant_id = $1', ware.variantId)
  )[0];
  const clerk = await person(market, '店员小郑');
  await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.SERVICE);
  const view = await signInWithPassword(browser, panel, clerk);
  const { page } = view;
  await page.goto(`${panel}#/return-desk`);
  await page.getByRole('tab', { name: '待验货 1' }).click();
  await page.getByRole('option', { name: new RegExp(number) }).waitFor();
  await page.getByRole('button', { name: /^验货入库/ }).waitFor();
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog');
  const unit = (at: number) => dialog.getByRole('group', { name: `第 ${at} 件` }).first();
  const isAt = (at: number) =>
    eventually(
      () =>
        page.evaluate<boolean>(`document.activeElement?.getAttribute('aria-label')?.endsWith('第 ${at} 件') ?? false`),
      { what: `unit ${at} at hand` },
    );
  await isAt(1);
  await page.keyboard.press('ArrowDown');
  await isAt(2);
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  // What is typed is text, not findings.
  await page.keyboard.type('1 处开线');
  await page.keyboard.press('Escape');
  await isAt(2);
  await page.keyboard.press('j');
  await isAt(3);
  await page.keyboard.press('3');
  // The rest of the line is missing too, until one of them is seen to be something else.
  await page.keyboard.press('a');
  await dialog.getByText('入库 1 件，报废 1 件，不予处理 3 件。').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('4');
  await dialog.getByText('判为非本店商品须附图片。').waitFor();
  expect(await dialog.getByRole('button', { name: '验货入库' }).isDisabled()).toBe(true);
  const picture = { name: '异物.png', mimeType: 'image/png', buffer: await productPicture('box', 20, 1) };
  await unit(4).locator('input[type=file]').setInputFiles(picture);
  await unit(4).getByText('异物.png').waitFor();
  await eventually(() => dialog.getByRole('button', { name: '验货入库' }).isEnabled(), { what: 'everything is told' });
  await view.settled();
  await hasOpened(page);
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await view.screenshot('inspection-zh');
  await page.keyboard.press('Control+Enter');
  await page.getByText('没有待处理的售后单').waitFor();
  expect(await findings(id)).toEqual([
    { verdict: 'DEFECTIVE', quantity: 1, note: '1 处开线', pictures: 0 },
    { verdict: 'MISSING', quantity: 2, note: '', pictures: 0 },
    { verdict: 'NOT_OURS', quantity: 1, note: '', pictures: 1 },
    { verdict: 'RESALEABLE', quantity: 1, note: '', pictures: 0 },
  ]);
  expect(await rows('select on_hand as units from stock where variant_id = $1', ware.variantId)).toEqual([
    { units: (before?.units ?? 0) + 1 },
  ]);
  expect(await rows('select status from order_return where id = $1', id)).toEqual([{ status: 'PARTLY_ACCEPTED' }]);
  view.expectClean();
  await view.close();
});

it('G2 G4 the platform sees our own records, what was found, and who would pay what before it judges; judging anew reverses', async () => {
  const { id } = await asked('REFUND_ONLY', 'LATE_DELIVERY', 2);
  const decider = await staff(market, StaffRole.AFTER_SALES_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, decider);
  const { page } = view;
  await page.goto(`${panel}#/return-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`);
  await page.getByRole('heading', { name: '物流记录' }).waitFor();
  await page.getByText('记录无异常').waitFor();
  await page.getByRole('button', { name: /^判定售后责任/ }).waitFor();
  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog');
  const share = (party: string) => dialog.getByRole('textbox', { name: `${party} %` });
  // The reason points at the courier; whoever judges decides.
  await eventually(async () => (await share('快递').inputValue()) === '100', { what: 'a first thought' });
  await dialog.getByRole('cell', { name: '发货运费' }).waitFor();
  await share('快递').fill('55');
  await dialog.getByText('合计 55 %').waitFor();
  expect(await dialog.getByRole('table').count()).toBe(0);
  await share('快递').press('ArrowUp');
  await share('买家').fill('10');
  await share('商家').press('=');
  await dialog.getByText('合计 100 %').waitFor();
  expect(await share('商家').inputValue()).toBe('30');
  await dialog.getByText('买家自担、不予退还：¥2.80').waitFor();
  await dialog.getByText('其中 ¥25.20 尚未发生，按诉求预计。').waitFor();
  const cells = await dialog.getByRole('row').allInnerTexts();
  expect(cells.map((row) => row.split(/\s+/).filter(Boolean))).toEqual([
    ['费用', '商家', '快递'],
    ['货款', '¥6.00', '¥12.00'],
    ['发货运费', '¥2.40', '¥4.80'],
    ['其中佣金', '¥0.30', '¥0.60'],
  ]);
  await dialog.getByRole('textbox', { name: '原因' }).fill('承运商晚到一天，买家也改过地址');
  await view.settled();
  await hasOpened(page);
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await view.screenshot('verdict-zh');
  await page.keyboard.press('Control+Enter');
  await page.getByText('快递 60 %').waitFor();
  await page.getByText('承运商晚到一天，买家也改过地址').waitFor();
  expect(await sharesOf(id)).toEqual([
    { revision: 1, stands: true, party: 'BUYER', percent: 10 },
    { revision: 1, stands: true, party: 'COURIER', percent: 60 },
    { revision: 1, stands: true, party: 'MERCHANT', percent: 30 },
  ]);
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });

  await eventually(
    async () => {
      await page.keyboard.press('v');
      return (await dialog.count()) === 1;
    },
    { what: 'the editor again' },
  );
  await dialog.getByText('已有判定：改判将冲回原账并重新入账。').waitFor();
  await share('买家').fill('0');
  await share('商家').press('=');
  await dialog.getByText('已向买家退款，买家责任比例不可再改。').waitFor();
  await share('买家').fill('10');
  await share('快递').fill('90');
  await share('商家').fill('0');
  await dialog.getByRole('cell', { name: '发货运费' }).waitFor();
  await dialog.getByRole('textbox', { name: '原因' }).fill('复核：全在承运商');
  await page.keyboard.press('Control+Enter');
  await page.getByText('快递 90 %').waitFor();
  const booked = await rows<{ party: string; minor: number }>(
    `select p.party, sum(p.amount_minor)::int as minor from verdict_posting p join verdict v on v.id = p.verdict_id
      where v.cause_id = $1 group by p.party having sum(p.amount_minor) <> 0 order by p.party`,
    id,
  );
  expect(booked).toEqual([{ party: 'COURIER', minor: 2_520 }]);
  view.expectClean();
  await view.close();
});

it('G2 G4 G5 on a telephone in English the desk shows the same, no wider than the window', async () => {
  const { id } = await asked('RETURN_REFUND', 'LATE_DELIVERY', 2);
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en', width: 390 });
  const { page } = view;
  await page.goto(`${panel}#/return-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`);
  await page.getByRole('heading', { name: 'Tracking record' }).waitFor();
  const excess = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  await view.settled();
  await view.screenshot('return-desk-en-390');
  expect(await excess()).toBe(0);
  await page.getByRole('button', { name: /^Judge a return/ }).click();
  await page.getByRole('dialog').getByRole('cell', { name: 'Outbound freight' }).waitFor();
  await view.settled();
  await hasOpened(page);
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await view.screenshot('verdict-en-390');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Goods inspected/ }).click();
  await page.getByRole('dialog').getByText('2 back into stock, 0 scrapped, 0 left out.').waitFor();
  await view.settled();
  await hasOpened(page);
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);
  await view.screenshot('inspection-en-390');
  expect(await excess()).toBe(0);
  view.expectClean();
  await view.close();
});
