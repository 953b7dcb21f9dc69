import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { person, staff, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);
const supervisor = await staff(market, StaffRole.SUPERVISOR);
const agent = await staff(market, StaffRole.COMPLAINT_HANDLER);
await market.database.query("update account set name = '陈晓' where id = $1", [agent.id]);

const administrator = await staff(market, StaffRole.ADMINISTRATOR);
await must(administrator.client, 'createQuickReply', 'CreateQuickReplyInput', {
  shortcut: '致歉',
  words: { zh: '您好，给您添麻烦了，我们马上处理。', en: 'We are sorry and look into it at once.' },
});
await must(administrator.client, 'createForbiddenPhrase', 'CreateForbiddenPhraseInput', {
  phrase: '不可能',
  replacement: '我帮您核实',
});

async function complained(severity: string, description: string): Promise<{ id: string; number: string }> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  market.clock.advance(1_000);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: order.id, category: 'DELIVERY', severity, description },
    'complaint { id number }',
  );
  return complaint as { id: string; number: string };
}

async function returned(quantity: number): Promise<{ id: string; number: string }> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 3 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  market.clock.advance(1_000);
  const lines = [{ orderLineId: order.lines.nodes[0]?.id, quantity }];
  const made = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      id: order.id,
      kind: 'REFUND_ONLY',
      reason: 'NOT_AS_DESCRIBED',
      description: '颜色不对，像放了好几天',
      lines,
      ...key(),
    },
    'return { id number }',
  );
  return made.return as { id: string; number: string };
}

const statusOf = async (id: string): Promise<string | undefined> =>
  (await market.database.query<{ status: string }>('select status from complaint where id = $1', [id]))[0]?.status;

it('H4 the complaint desk: due first on top with the time ticking, one key a step, several assigned at once', async () => {
  const normal = await complained('NORMAL', '送到楼下不肯上楼');
  const urgent = await complained('URGENT', '花全谢了，今天就要用！');
  const second = await complained('LOW', '包装有点旧');
  market.clock.advance(13 * 60_000);
  const view = await signIn(browser, panel, supervisor);
  const { page } = view;
  await page.goto(`${panel}#/complaint-desk`);
  await view.settled();
  const atHand = page.getByRole('option', { selected: true });
  const isAtHand = (number: string) =>
    eventually(async () => (await atHand.innerText()).includes(number), { what: `${number} at hand` });
  await page.getByRole('tab', { name: '待分派 3' }).waitFor();
  await page.keyboard.press('2');
  await isAtHand(urgent.number);
  await atHand
    .getByRole('timer')
    .getByText(/^剩 \d\d:\d\d$/)
    .waitFor();
  const before = await atHand.getByRole('timer').innerText();
  await eventually(async () => (await atHand.getByRole('timer').innerText()) !== before, { what: 'the clock to tick' });
  await view.screenshot('complaint-desk-zh');

  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await isAtHand(normal.number);
  await page.keyboard.press('x');
  await page.getByText('已勾选 2 条').waitFor();
  await page.getByRole('group').getByRole('button', { name: '分派' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '处理人' }).fill('陈晓');
  await page.getByRole('option', { name: '陈晓' }).click();
  await dialog.getByRole('button', { name: '分派' }).click();
  await eventually(
    async () => (await statusOf(urgent.id)) === 'ASSIGNED' && (await statusOf(normal.id)) === 'ASSIGNED',
    {
      what: 'both to be assigned',
    },
  );
  await isAtHand(second.number);
  view.expectClean();
  await view.close();

  const mine = await signIn(browser, panel, agent);
  const work = mine.page;
  await work.goto(`${panel}#/complaint-desk`);
  await work.getByRole('tab', { name: '我的 2' }).waitFor();
  const press = async (keyName: string, button: RegExp) => {
    await work.getByRole('button', { name: button }).and(work.locator(':enabled')).waitFor();
    await work.keyboard.press(keyName);
  };
  await press('i', /^开始调查/);
  await work.getByRole('dialog').getByRole('button', { name: '开始调查' }).click();
  await work.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(async () => (await statusOf(urgent.id)) === 'INVESTIGATING', { what: 'the investigation' });
  // Answered with a quick reply; what must not be said is stopped, and replaced by one press.
  await work.getByRole('button', { name: /^快捷短语/ }).waitFor();
  await work.keyboard.press('q');
  await work.getByRole('option', { name: /致歉/ }).click();
  const words = work.getByRole('textbox', { name: '回复客户' });
  await eventually(async () => (await words.inputValue()).includes('给您添麻烦了'), { what: 'the quick reply' });
  await words.press('End');
  await words.pressSequentially('今天送到是不可能的。');
  await words.press('Control+Enter');
  await work.getByText('“不可能”不能说，请改为“我帮您核实”。').waitFor();
  await mine.screenshot('complaint-desk-forbidden-zh');
  await work.getByRole('button', { name: '替换' }).click();
  await words.press('Control+Enter');
  await work.getByRole('listitem').filter({ hasText: '我帮您核实' }).waitFor();
  await words.press('Escape');
  await work.keyboard.press('n');
  await work.getByRole('textbox', { name: '内部备注' }).pressSequentially('花店漏喷保鲜剂');
  await work.getByRole('textbox', { name: '内部备注' }).press('Control+Enter');
  await work.getByRole('listitem').filter({ hasText: '漏喷保鲜剂' }).waitFor();
  await work.keyboard.press('Escape');
  await press('p', /^提出方案/);
  await work.getByRole('dialog').getByRole('textbox', { name: '处理方案' }).fill('补送一束，今天 18 点前');
  await work.getByRole('dialog').getByRole('button', { name: '提出方案' }).click();
  await work.getByRole('dialog').waitFor({ state: 'hidden' });
  // The customer answers elsewhere; the desk shows it by itself.
  await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id: urgent.id });
  await market.settle();
  await work.getByRole('option', { name: /客户已接受/ }).waitFor();
  await mine.screenshot('complaint-desk-case-zh');
  mine.expectClean();
  await mine.close();
});

it('H3 a shop sees the complaints against it, and nothing that is only for the staff', async () => {
  const { id, number } = await complained('HIGH', '少了一枝');
  const lead = await staff(market, StaffRole.SUPERVISOR);
  await must(lead.client, 'assignComplaint', 'AssignComplaintInput', {
    id,
    accountId: agent.id,
    note: '该买家多次投诉，留意',
  });
  await must(lead.client, 'sayOnComplaint', 'SayOnComplaintInput', {
    ...{ id, audience: 'INTERNAL', text: '店家上月已被警告', ...key() },
  });
  await must(lead.client, 'sayOnComplaint', 'SayOnComplaintInput', {
    ...{ id, audience: 'MERCHANT', text: '请上传出库照片', ...key() },
  });
  const clerk = await person(market, '店员小周');
  await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.SERVICE);
  const view = await signInWithPassword(browser, panel, clerk, { width: 390 });
  await view.page.goto(`${panel}#/complaint-desk`);
  await view.page.getByRole('option', { name: new RegExp(number) }).click();
  await view.page.getByText('少了一枝').last().waitFor();
  await view.settled();
  await view.screenshot('complaint-desk-shop-zh-390');
  await view.page.getByText('请上传出库照片').waitFor();
  expect(await view.page.locator('body').innerText()).not.toMatch(/多次投诉|上月已被警告/);
  expect(await barriers(view.page)).toEqual([]);
  view.expectClean();
  await view.close();
});

it('G3 the returns desk: a shop answers what is due first, the platform decides the appeal by one key', async () => {
  const asked = [await returned(2), await returned(1)] as const;
  market.clock.advance(60_000);
  const clerk = await person(market, '店员小郑');
  await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.SERVICE);
  const shopView = await signInWithPassword(browser, panel, clerk);
  const { page } = shopView;
  await page.goto(`${panel}#/return-desk`);
  await page.getByRole('tab', { name: '待商家答复 2' }).waitFor();
  await page.getByRole('option', { name: new RegExp(asked[0].number) }).waitFor();
  await page.getByRole('button', { name: /^拒绝/ }).waitFor();
  await page.getByRole('list', { name: '明细' }).getByText('红玫瑰花束').waitFor();
  await shopView.settled();
  await shopView.screenshot('return-desk-shop-zh');
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('textbox', { name: '商家答复' }).fill('签收时完好');
  await page.getByRole('dialog').getByRole('button', { name: '拒绝' }).click();
  await page.getByRole('tab', { name: '待商家答复 1' }).waitFor();
  await page.getByRole('button', { name: /^同意/ }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: '确认' }).click();
  await page.getByText('没有待处理的售后单').waitFor();
  shopView.expectClean();
  await shopView.close();

  await must(buyer.client, 'appealReturn', 'AppealReturnInput', { id: asked[0].id, reason: '视频为证', ...key() });
  const decider = await staff(market, StaffRole.AFTER_SALES_AGENT);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, decider);
  await view.page.goto(`${panel}#/return-desk`);
  await view.page.getByRole('tab', { name: '待裁决 1' }).waitFor();
  await view.page.getByRole('button', { name: /^平台裁决/ }).waitFor();
  await view.settled();
  await view.screenshot('return-desk-zh');
  await view.page.keyboard.press('d');
  const dialog = view.page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '裁决' }).click();
  await view.page.getByRole('option', { name: '退款给买家' }).click();
  await dialog.getByRole('textbox', { name: '裁决说明' }).fill('视频显示到货即损坏');
  await dialog.getByRole('button', { name: '平台裁决' }).click();
  await view.page.getByText('没有待处理的售后单').waitFor();
  view.expectClean();
  await view.close();
});

it('H4 the board counts what is late and escalated, and leads to those very cases', async () => {
  const { number } = await complained('URGENT', '等了一天没人管');
  market.clock.advance(20 * 60_000);
  const leader = await staff(market, StaffRole.SUPERVISOR);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, leader);
  const { page } = view;
  await page.goto(`${panel}#/service-board`);
  const late = page.getByRole('link', { name: /^已逾期\s*[1-9]/ });
  await late.waitFor();
  await view.settled();
  await view.screenshot('service-board-zh');
  expect(await barriers(page)).toEqual([]);
  await late.click();
  await page
    .getByRole('option', { name: new RegExp(number) })
    .getByText(/^逾期/)
    .waitFor();
  view.expectClean();
  await view.close();
});

it('H4 G3 the desks of service fit a telephone, worded in English and without barriers', async () => {
  market.clock.advance(31_000);
  for (const width of [390, 1280] as const) {
    const view = await signIn(browser, panel, supervisor, { locale: 'en', width });
    for (const desk of ['complaint-desk', 'return-desk', 'service-board']) {
      await view.page.goto(`${panel}#/${desk}`);
      await view.settled();
      if (desk.endsWith('desk')) await view.page.getByRole('tab', { name: /^All open/ }).click();
      await view.settled();
      await view.screenshot(`${desk}-en-${width}`);
      expect(await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), desk).toBe(0);
      expect(await barriers(view.page), desk).toEqual([]);
      expect(await untranslated(view.page), desk).toEqual([]);
    }
    view.expectClean();
    await view.close();
    market.clock.advance(31_000);
  }
});

it('H7 G7 the reports: a month with its chart and files, every figure one click from its cases; returns beside it', async () => {
  const [direct, below] = [await complained('HIGH', '包装破损'), await complained('HIGH', '迟到三天')];
  const ofCause = `update complaint set root_cause_id = (select id from complaint_cause
    where category = 'DELIVERY' and level = $2 order by position limit 1) where id = $1`;
  await market.database.query(ofCause, [direct.id, 1]);
  await market.database.query(ofCause, [below.id, 2]);
  market.clock.advance(60_000);
  const view = await signIn(browser, panel, supervisor);
  const { page } = view;
  await page.goto(`${panel}#/reports`);
  const month = new Date(market.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
  await page.getByLabel('月份').fill(month);
  const { complaintMonth } = await (await staff(market, StaffRole.SUPERVISOR)).client.run<
    { complaintMonth: { total: { count: number } } },
    object
  >('query ($month: String!) { complaintMonth(month: $month) { total { count } } }', { month });
  const { count } = complaintMonth.total;
  await page.getByText('预览，截至').waitFor();
  await page.getByRole('row', { name: /配送/ }).waitFor();
  await view.settled();
  await view.screenshot('complaint-report-zh');
  expect(await untranslated(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF' }).click()]);
  expect(file.suggestedFilename()).toContain(month);
  await page
    .getByRole('row', { name: /配送/ })
    .getByRole('link', { name: String(count), exact: true })
    .click();
  await page
    .getByRole('heading', { name: '投诉' })
    .or(page.getByText(`共 ${count}`))
    .first()
    .waitFor();
  await eventually(async () => (await page.locator('tbody tr').count()) === count, { what: 'the cases of the figure' });
  await page.goto(`${panel}#/reports`);
  await page.getByLabel('月份').fill(month);
  await page.getByLabel('统计方式').click();
  await page.getByRole('option', { name: '原因树' }).click();
  await page.getByRole('button', { name: '配送原因' }).click();
  await page.getByRole('row', { name: /配送原因（本级）/ }).waitFor();
  await view.settled();
  await view.screenshot('cause-tree-zh');
  expect(await untranslated(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page
    .getByRole('row', { name: /超时送达/ })
    .getByRole('link', { name: '1', exact: true })
    .first()
    .click();
  await eventually(async () => (await page.locator('tbody tr').count()) === 1, { what: 'the case of the cause' });
  await page.goto(`${panel}#/reports?tab=returns`);
  await page.getByLabel('统计方式').waitFor();
  await view.settled();
  await view.screenshot('return-report-zh');
  await view.close();
});
