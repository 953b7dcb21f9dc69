import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const [template] = await market.database.query<{ id: string }>(
  "select id from message_template where kind = 'RESET_CODE' and channel = 'SMS'",
);

const words = {
  'zh-CN': {
    kind: '重置密码验证码',
    edit: '编辑模板',
    body: '正文（中文）',
    save: '保存',
    preview: '预览：短信',
    typed: (turn: number) => `【{market}】第 ${turn} 次重写：验证码 {code}，请勿转告。`,
    read: (turn: number) => `第 ${turn} 次重写：验证码 402719，请勿转告。`,
    version: '版本 1',
  },
  en: {
    kind: 'Password reset code',
    edit: 'Edit wording',
    body: 'Text (English)',
    save: 'Save',
    preview: 'Preview: SMS',
    typed: (turn: number) => `{market}: wording ${turn}, your code is {code}.`,
    read: (turn: number) => `wording ${turn}, your code is 402719.`,
    version: 'Version 1',
  },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'M1 shows how a wording would read before it is published, and every wording it ever had, in %s at %i px',
  async (locale, width) => {
    const say = words[locale];
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, administrator, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/messageTemplates/${template?.id}/show`);
    await page.getByRole('button', { name: say.edit }).click();
    const preview = page.getByRole('region', { name: say.preview });
    await preview.getByText('402719').first().waitFor();
    await page.getByLabel(say.body).fill(say.typed(width));
    await preview.getByText(say.read(width)).waitFor();
    await view.settled();
    await view.screenshot(`template-draft-${locale}-${width}`);
    expect(await barriers(page)).toEqual([]);
    expect(await untranslated(page)).toEqual([]);

    await page.getByRole('button', { name: say.save }).click();
    await page.getByRole('button', { name: say.edit }).waitFor();
    await preview.getByText(say.read(width)).waitFor();
    // What says that it is done covers the foot of a narrow page for a while.
    await page.reload();
    await page.getByRole('button', { name: say.version }).click();
    await page.getByText('{code}').last().waitFor();
    await view.settled();
    await view.screenshot(`template-versions-${locale}-${width}`);
    expect(await page.getByText('RESET_CODE').count()).toBe(0);
    await page.getByText(say.kind).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    view.expectClean();
    await view.close();
  },
);

it('M1 lists templates by the words of their kinds, also as cards', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en', width: 390 });
  await view.page.goto(`${panel}#/messageTemplates`);
  await view.page.getByRole('heading', { name: 'Password reset code' }).first().waitFor();
  expect(await view.page.getByText('RESET_CODE').count()).toBe(0);
  view.expectClean();
  await view.close();
});
