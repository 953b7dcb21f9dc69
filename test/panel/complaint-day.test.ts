import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { person, staff, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, must } from '../kit/trade-steps.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const STANDARD = 'calendar_00000000000000000000000000';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Somebody of the desk with a name; sessions of staff end overnight, so each day has its own. */
async function worker(role: StaffRole, name: string) {
  const made = await staff(market, role);
  await market.database.query('update account set name = $2 where id = $1', [made.id, name]);
  return made;
}

/** 09:00 in Shanghai of the next day, half an hour after the desk opens. */
const nextMorning = (): Promise<unknown> =>
  market.settle(new Date(Math.ceil((market.clock.now().getTime() + HOUR_MS) / DAY_MS) * DAY_MS + HOUR_MS));

async function complained(severity: string, description: string): Promise<{ id: string; number: string }> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  market.clock.advance(1_000);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: order.id, category: 'GOODS', severity, description },
    'complaint { id number }',
  );
  return complaint as { id: string; number: string };
}

const statusOf = async (id: string): Promise<string | undefined> =>
  (await market.database.query<{ status: string }>('select status from complaint where id = $1', [id]))[0]?.status;

type View = Awaited<ReturnType<typeof signIn>>;

/** The same code is good once, so that signing in again needs a later one. */
function come(who: Awaited<ReturnType<typeof worker>>): Promise<View> {
  market.clock.advance(31_000);
  return signIn(browser, panel, who);
}

/** The desk under somebody's hands: each step waits for what it needs and for what it leaves. */
const deskOf = ({ page }: View) => {
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  return {
    page,
    dialog,
    button,
    atHand: page.getByRole('option', { selected: true }),
    heading: (number: string) => page.getByRole('heading', { level: 2, name: number }),
    /** Presses a key that opens a form, fills it, and ends it by Ctrl+Enter. */
    fill: async (keyName: string, name: string, values: Readonly<Record<string, string>>) => {
      await button(name).and(page.locator(':enabled')).waitFor();
      await page.keyboard.press(keyName);
      for (const [label, value] of Object.entries(values))
        await dialog.getByRole('textbox', { name: label }).fill(value);
      await dialog.getByRole('heading').waitFor();
      await page.keyboard.press('Control+Enter');
      await dialog.waitFor({ state: 'hidden' });
    },
    choose: async (label: string, value: string) => {
      await dialog.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: value, exact: true }).click();
    },
  };
};

const administrator = await staff(market, StaffRole.ADMINISTRATOR);
await must(administrator.client, 'createForbiddenPhrase', 'CreateForbiddenPhraseInput', {
  ...{ phrase: '不可能', replacement: '我帮您核实' },
});
await nextMorning();
const agent = await worker(StaffRole.COMPLAINT_HANDLER, '陈晓');
const colleague = await worker(StaffRole.COMPLAINT_HANDLER, '李敏');
const supervisor = await worker(StaffRole.SUPERVISOR, '主管王');
const manager = await worker(StaffRole.SERVICE_MANAGER, '经理赵');
await must(supervisor.client, 'createDeskAgent', 'CreateDeskAgentInput', {
  ...{ accountId: agent.id, skills: [], languages: [], capacity: 20, calendarId: STANDARD },
});
const small = await complained('LOW', '包装有点旧');
const grave = await complained('URGENT', '花全谢了，今天就要用！');
const clerk = await person(market, '店员小周');
await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.SERVICE);

it('H3 J2 G3 takes the gravest case by one key, answers with a quick reply and a picture, is stopped at what must not be said, hears the shop', async () => {
  // Takes the most severe first, without touching the mouse.
  const mine = await come(agent);
  const work = deskOf(mine);
  await work.page.goto(`${panel}#/complaint-desk`);
  await work.button('领取下一条').waitFor();
  await work.page.keyboard.press('2');
  await work.heading(grave.number).waitFor();
  // Nobody has it: the step is there, and tells why not.
  await work.page.keyboard.press('i');
  await work.page.getByText('尚无处理人，请先领取或分派。').first().waitFor();
  await work.page.keyboard.press('t');
  await work.page.getByRole('tab', { name: '我的 1' }).waitFor();
  await work.heading(grave.number).waitFor();
  await work.page.getByText('提出方案 / 解决：请先开始调查。').waitFor();
  await work.fill('i', '开始调查', {});
  await eventually(async () => (await statusOf(grave.id)) === 'INVESTIGATING', { what: 'the investigation' });

  // A quick reply with a picture; what must not be said is stopped and replaced.
  await work.button('快捷短语').waitFor();
  await work.page.keyboard.press('q');
  await work.page.getByRole('option', { name: /^sorry/ }).click();
  const words = work.page.getByRole('textbox', { name: '回复客户' });
  await eventually(async () => (await words.inputValue()).includes('非常抱歉'), { what: 'the quick reply' });
  await words.press('End');
  await words.pressSequentially('今天送到是不可能的。');
  await work.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '出库照.png', mimeType: 'image/png', buffer: picture });
  await work.page.getByText('出库照.png').waitFor();
  await words.press('Control+Enter');
  await work.page.getByText('“不可能”不能说，请改为“我帮您核实”。').waitFor();
  await work.page.getByRole('button', { name: '替换' }).click();
  await words.press('Control+Enter');
  const said = work.page.getByRole('listitem').filter({ hasText: '我帮您核实' });
  await said.getByRole('img').waitFor();
  await words.press('Escape');

  // The shop is heard, and answers with a picture; the agent sees it come in.
  await work.fill('m', '质询商家', { 内容: '请说明出库时的状态' });
  await work.page.getByText('待商家答复').first().waitFor();
  const shopView = await signInWithPassword(browser, panel, clerk);
  const counter = deskOf(shopView);
  await counter.page.goto(`${panel}#/complaint-desk`);
  await counter.page.getByRole('tab', { name: '待答辩 1' }).waitFor();
  await counter.heading(grave.number).waitFor();
  await counter.page.getByRole('listitem').filter({ hasText: '请说明出库时的状态' }).waitFor();
  const defence = counter.page.getByRole('textbox', { name: '提交答辩' });
  await defence.waitFor();
  await counter.page.keyboard.press('a');
  await counter.page.keyboard.type('出库时完好，见照片');
  await counter.page
    .locator('input[type=file]')
    .setInputFiles({ name: '监控.png', mimeType: 'image/png', buffer: picture });
  await counter.page.getByText('监控.png').waitFor();
  await shopView.screenshot('hearing-shop-zh');
  expect(await barriers(counter.page)).toEqual([]);
  await defence.press('Control+Enter');
  await counter.page.getByRole('listitem').filter({ hasText: '出库时完好，见照片' }).waitFor();
  await counter.page.getByRole('tab', { name: '待答辩 0' }).waitFor();
  shopView.expectClean();
  await shopView.close();
  await market.settle();
  await work.page.getByRole('listitem').filter({ hasText: '出库时完好' }).getByRole('img').waitFor();
  await work.page.getByRole('region', { name: '商家答辩' }).getByText('已答复').waitFor();
  mine.expectClean();
  await mine.close();
});

it('H4 F7 escalates, hands over with reason and note; the supervisor compensates by a slip that a second person approves', async () => {
  const mine = await come(agent);
  const work = deskOf(mine);
  await work.page.goto(`${panel}#/complaint-desk`);
  await work.heading(grave.number).waitFor();
  await work.button('赔付清单').waitFor();
  // More than an agent may write: refused in words; so it goes up, and to a colleague, with reason and note.
  await work.page.keyboard.press('l');
  await work.dialog.getByRole('textbox', { name: '金额' }).fill('300');
  await work.page.keyboard.press('Control+Enter');
  await work.dialog.getByText('超过您的清单限额。').waitFor();
  await work.dialog.getByRole('button', { name: '取消' }).click();
  await work.dialog.waitFor({ state: 'hidden' });
  await work.fill('e', '升级', { 升级原因及需上级决定的事项: '客户要求赔付 300 元，请主管定' });
  await work.page.getByText('已升级至主管').first().waitFor();
  await work.button('转交').waitFor();
  await work.page.keyboard.press('h');
  await work.dialog.getByRole('combobox', { name: '转交给' }).fill('李敏');
  await work.page.getByRole('option', { name: '李敏' }).click();
  await work.choose('转交原因', '下班');
  await work.dialog.getByRole('textbox', { name: '备注' }).fill('客户下午三点前要用花');
  await work.page.keyboard.press('Control+Enter');
  await work.dialog.waitFor({ state: 'hidden' });
  // What waited came to the agent by itself meanwhile, and is next.
  await work.page.getByRole('tab', { name: '我的 1' }).waitFor();
  await work.heading(small.number).waitFor();
  await mine.screenshot('complaint-day-agent-zh');
  mine.expectClean();
  await mine.close();

  // The supervisor writes the slip; a second person approves it on the slip desk, and the case shows both.
  const lead = await come(supervisor);
  const board = deskOf(lead);
  await board.page.goto(`${panel}#/service-board`);
  const load = board.page.getByRole('listitem').filter({ hasText: '陈晓' });
  await load.getByRole('progressbar', { name: '陈晓的负荷' }).waitFor();
  await lead.settled();
  await lead.screenshot('service-board-agents-zh');
  expect(await barriers(board.page)).toEqual([]);
  await load.getByRole('link', { name: '未结 1' }).click();
  await board.heading(small.number).waitFor();
  await board.page.goBack();
  await board.page.getByRole('link', { name: /^已升级至主管\s*1/ }).click();
  await board.heading(grave.number).waitFor();
  await board.button('赔付清单').waitFor();
  await board.page.keyboard.press('l');
  await board.dialog.getByRole('textbox', { name: '金额' }).fill('300');
  await board.page.keyboard.press('Control+Enter');
  await board.dialog.waitFor({ state: 'hidden' });
  await board.page.getByText('等第二人在清单台审批').waitFor();
  await lead.screenshot('complaint-day-slip-zh');
  const second = await come(manager);
  const approval = deskOf(second);
  await approval.page.goto(`${panel}#/slip-desk`);
  await approval.button('审批通过').waitFor();
  await approval.page.getByRole('link', { name: grave.number }).waitFor();
  await approval.page.keyboard.press('a');
  await approval.page.getByRole('button', { name: '确认' }).click();
  await approval.page.getByText('没有待处理的款项。').waitFor();
  second.expectClean();
  await second.close();
  await board.page.getByText('等第二人在清单台审批').waitFor({ state: 'hidden' });
  lead.expectClean();
  await lead.close();
});

it('H3 whoever has the case now proposes and resolves it; what the archive still lacks is told', async () => {
  // The colleague ends it: proposal, the customer's yes, resolution.
  const other = await come(colleague);
  const desk = deskOf(other);
  await desk.page.goto(`${panel}#/complaint-desk`);
  await desk.heading(grave.number).waitFor();
  await desk.fill('p', '提出方案', { 处理方案: '赔付 300 元，今天补送一束' });
  await desk.page.getByText('解决：客户尚未答复处理方案。').waitFor();
  await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id: grave.id });
  await market.settle();
  await desk.button('解决').and(desk.page.locator(':enabled')).waitFor();
  await desk.page.keyboard.press('s');
  await desk.dialog.getByRole('textbox', { name: '原因说明' }).fill('漏喷保鲜剂');
  await desk.choose('责任方', '商家');
  await desk.dialog.getByRole('textbox', { name: '处理结果' }).fill('赔付 300 元，当天补送');
  await desk.page.keyboard.press('Control+Enter');
  await desk.dialog.waitFor({ state: 'hidden' });
  await eventually(async () => (await statusOf(grave.id)) === 'RESOLVED', { what: 'the resolution' });
  await desk.page.goto(`${panel}#/complaint-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [grave.id] }))}`);
  await desk.page.reload();
  await desk.heading(grave.number).waitFor();
  await desk.page.getByText('归档：还缺：回访结果。').waitFor();
  await desk.page.getByText('回访：须由处理人以外的同事完成。').waitFor();
  await other.settled();
  await other.screenshot('complaint-day-resolved-zh');
  expect(await barriers(desk.page)).toEqual([]);
  other.expectClean();
  await other.close();
});

it('H6 H3 others call outside rest hours with the script before them, take the score, and archive', async () => {
  // The next day somebody else calls: nobody answers, then a score; then it is archived.
  await nextMorning();
  await market.settle(new Date(market.clock.now().getTime() + 6 * HOUR_MS));
  const caller = await worker(StaffRole.COMPLAINT_HANDLER, '周周');
  const phone = await come(caller);
  const calls = deskOf(phone);
  await calls.page.goto(`${panel}#/complaint-desk`);
  await calls.page.getByRole('tab', { name: '回访 1', exact: true }).click();
  await calls.heading(grave.number).waitFor();
  await calls.page.getByRole('note', { name: '回访话术' }).getByText(grave.number).waitFor();
  await calls.button('无人接听').waitFor();
  await phone.settled();
  await phone.screenshot('follow-up-zh');
  expect(await barriers(calls.page)).toEqual([]);
  expect(await untranslated(calls.page)).toEqual([]);
  await calls.page.keyboard.press('n');
  await calls.page.getByText('现在没有需要回访的客户。').waitFor();
  phone.expectClean();
  await phone.close();
  await market.settle(new Date(market.clock.now().getTime() + 5 * HOUR_MS));
  await nextMorning();
  const again = await worker(StaffRole.COMPLAINT_HANDLER, '吴凡');
  const reached = await come(again);
  const ending = deskOf(reached);
  await ending.page.goto(`${panel}#/complaint-desk?tab=follow-ups`);
  await ending.heading(grave.number).waitFor();
  await ending.page.getByRole('list', { name: '回访记录' }).getByText('周周').waitFor();
  await ending.button('已接通').waitFor();
  await ending.page.keyboard.press('g');
  await ending.dialog.waitFor();
  await ending.page.keyboard.press('5');
  await ending.dialog.getByRole('button', { name: '5', pressed: true }).waitFor();
  await ending.dialog.getByRole('textbox', { name: '客户意见' }).fill('很满意');
  await ending.page.keyboard.press('Control+Enter');
  await ending.dialog.waitFor({ state: 'hidden' });
  await eventually(async () => (await statusOf(grave.id)) === 'FOLLOWED_UP', { what: 'the follow-up' });
  await ending.page.getByRole('tab', { name: '投诉', exact: true }).click();
  await ending.page.getByRole('tab', { name: '待归档 1' }).click();
  await ending.heading(grave.number).waitFor();
  await ending.fill('z', '归档', {});
  await eventually(async () => (await statusOf(grave.id)) === 'ARCHIVED', { what: 'the archive' });
  reached.expectClean();
  await reached.close();
});

it('H7 the month tells of the case', async () => {
  // The month tells of it.
  const reader = await worker(StaffRole.SUPERVISOR, '主管孙');
  const report = await come(reader);
  await report.page.goto(`${panel}#/reports`);
  const month = new Date(market.clock.now().getTime() + 8 * HOUR_MS).toISOString().slice(0, 7);
  await report.page.getByLabel('月份').fill(month);
  await report.page.getByRole('row', { name: /商品/ }).first().waitFor();
  report.expectClean();
  await report.close();
});

it('A5 a desk opened by its address without the permission says what is missing, and asks the API for nothing', async () => {
  const outsider = await worker(StaffRole.COMPLAINT_HANDLER, '郑一');
  const view = await come(outsider);
  await view.page.goto(`${panel}#/service-board`);
  await view.page.getByRole('heading', { name: '您不能使用“客服看板”' }).waitFor();
  await view.page.getByText('需要“分派投诉”权限').waitFor();
  await view.settled();
  await view.screenshot('no-access-zh');
  expect(await barriers(view.page)).toEqual([]);
  await view.page.getByRole('link', { name: '工作台' }).last().click();
  await view.page.getByRole('heading', { name: '待办' }).waitFor();
  view.expectClean();
  await view.close();
});
