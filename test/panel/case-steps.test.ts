import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const handler = await staff(market, StaffRole.COMPLAINT_HANDLER);
const supervisor = await staff(market, StaffRole.SUPERVISOR);

async function begun(category: string): Promise<{ id: string; number: string }> {
  const buyer = await trade.buyer();
  const input = { category, severity: 'NORMAL', description: '还没到' };
  const selection = 'complaint { id number }';
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', input, selection);
  const complaint = made['complaint'] as { id: string; number: string };
  await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', {
    ...{ id: complaint.id, accountId: handler.id },
  });
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: complaint.id });
  return complaint;
}

const statuses = async (id: string): Promise<string> =>
  (
    await market.database.query<{ status: string }>(
      'select status from case_step where complaint_id = $1 order by position',
      [id],
    )
  )
    .map(({ status }) => status)
    .join(' ');

const words = {
  'zh-CN': {
    heading: '处理步骤',
    first: '致歉并说明何时给出结果',
    take: /^完成/,
    leave: '略过',
    again: '重新打开',
    why: '备注',
    edit: '编写处理程序',
    words: '步骤说明（中文）',
    written: '先核实再答复',
    up: '上移',
    save: '保存',
    version: '版本号',
  },
  en: {
    heading: 'Procedure',
    first: 'Apologise, and say by when there is a result',
    take: /^Take step/,
    leave: 'Leave out',
    again: 'Open again',
    why: 'Note',
    edit: 'Write the procedure',
    words: 'Words (English)',
    written: 'Check first, then answer',
    up: 'Move up',
    save: 'Save',
    version: 'Version',
  },
} as const;
const views = [
  ['zh-CN', 1280, 'DELIVERY'],
  ['en', 390, 'PAYMENT'],
] as const;

it.each(views)(
  'H3 the complaint desk ticks the next step by one key and leaves one out with the reason, in %s at %i px',
  { timeout: 240_000 },
  async (locale, width) => {
    const say = words[locale];
    const { id, number } = await begun('DELIVERY');
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, handler, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/complaint-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`);
    await page.getByRole('heading', { level: 2, name: number }).waitFor();
    await page.getByRole('heading', { name: say.heading }).waitFor();
    await page.getByText(say.first).waitFor();
    await page.getByRole('button', { name: say.take }).first().waitFor();
    await page.keyboard.press('0');
    await eventually(async () => (await statuses(id)).startsWith('TAKEN OPEN'), { what: 'the first step' });
    await page.getByRole('button', { name: say.again }).waitFor();
    await page.getByRole('button', { name: say.leave }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.why }).fill('客户已回电');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('客户已回电').waitFor();
    await eventually(async () => (await statuses(id)).startsWith('TAKEN SKIPPED OPEN'), { what: 'the steps' });
    await view.settled();
    await view.screenshot(`case-steps-${locale}`);
    expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
    await view.close();
  },
);

it.each(views)(
  'H3 a supervisor rewrites one step of a procedure, moves it by keys and button, and keeps the others, in %s at %i px',
  { timeout: 240_000 },
  async (locale, width, category) => {
    const say = words[locale];
    const [procedure] = await market.database.query<{ id: string; steps: string }>(
      `select p.id, string_agg(s.kind || coalesce(s.required_before, ''), ' ' order by s.position) as steps from complaint_procedure p
       join complaint_procedure_step s on s.procedure_version_id = p.present_version_id where p.category = $1 group by p.id`,
      [category],
    );
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, supervisor, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/complaintProcedures/${procedure?.id}/show`);
    await page.getByText(say.first).waitFor();
    await view.settled();
    await view.screenshot(`procedure-${locale}`);
    expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
    await page
      .getByRole('button', { name: say.edit })
      .or(page.getByRole('link', { name: say.edit }))
      .click();
    const first = page.getByRole('textbox', { name: say.words }).first();
    await eventually(async () => (await first.inputValue()) === say.first, { what: 'the words as they are' });
    await first.fill(say.written);
    const texts = page.getByRole('textbox', { name: say.words });
    const stands = (place: number) =>
      eventually(async () => (await texts.nth(place).inputValue()) === say.written, { what: `the row at ${place}` });
    for (const place of [1, 2]) {
      await page.keyboard.press('Alt+ArrowDown');
      await stands(place);
      await eventually(
        () => page.evaluate<boolean>(`document.activeElement?.value === ${JSON.stringify(say.written)}`),
        {
          what: 'the focus in the row that was moved',
        },
      );
    }
    await page.getByRole('button', { name: say.up }).nth(2).click();
    await stands(1);
    expect(await page.getByRole('button', { name: say.up }).first().isDisabled()).toBe(true);
    await view.settled();
    await view.screenshot(`procedure-written-${locale}`);
    await page.getByRole('button', { name: say.save }).click();
    await page.getByRole('button', { name: say.edit }).waitFor();
    await page.getByText(say.written).waitFor();
    await page.getByText(say.first).waitFor({ state: 'hidden' });
    const [after] = await market.database.query<{ steps: string; number: number }>(
      `select v.number, string_agg(s.kind || coalesce(s.required_before, ''), ' ' order by s.position) as steps from complaint_procedure p
       join complaint_procedure_version v on v.id = p.present_version_id
       join complaint_procedure_step s on s.procedure_version_id = v.id where p.id = $1 group by v.number`,
      [procedure?.id],
    );
    const [answer, classification, ...others] = (procedure?.steps ?? '').split(' ');
    expect(after).toEqual({ number: 2, steps: [classification, answer, ...others].join(' ') });
    expect([...(await barriers(page)), ...(await untranslated(page))]).toEqual([]);
    view.expectClean();
    await view.close();
  },
);

it('H3 the desk tells which steps come before resolving', { timeout: 240_000 }, async () => {
  const [procedure] = await market.database.query<{ id: string; version: number }>(
    "select id, version from complaint_procedure where category = 'OTHER'",
  );
  const steps = [
    { kind: 'RECORD_CHECK', name: { zh: '核对通话记录', en: 'Check the calls' }, requiredBefore: 'RESOLVE' },
  ];
  const written = await act(supervisor.client, 'writeComplaintProcedure', 'WriteComplaintProcedureInput', {
    ...{ ...procedure, steps },
  });
  expect(written.errors).toEqual([]);
  const { id, number } = await begun('OTHER');
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, handler);
  const { page } = view;
  await page.goto(`${panel}#/complaint-desk?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`);
  await page.getByRole('heading', { level: 2, name: number }).waitFor();
  await page.getByText('解决前必须完成').waitFor();
  await page.getByRole('button', { name: /^解决/ }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '原因说明' }).fill('误会');
  await dialog.getByRole('textbox', { name: '处理结果' }).fill('已解释');
  await dialog.getByRole('combobox', { name: '责任方' }).click();
  await page.getByRole('option', { name: '平台', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('须先完成的步骤：1. 核对通话记录').waitFor();
  await view.screenshot('case-steps-first');
  await view.close();
});
