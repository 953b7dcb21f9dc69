import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startPanelMarket } from '../kit/panel.js';
import { codeFor, password, person, SignIn, staff } from '../kit/people.js';
import { barriers, signIn, signInWithPassword, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();

/** What an authenticator app shows that was told this secret. */
function shown(secret: string): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(market.clock.now().getTime() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes)).update(step).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

it('A3 moves to another authenticator app: the present one counts until the new one has shown a right code', async () => {
  const clerk = await staff(market, StaffRole.OPERATIONS);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, clerk, { locale: 'en' });
  const { page } = view;
  await page.goto(`${panel}#/own-account`);
  market.clock.advance(11 * 60_000);
  await page.getByRole('button', { name: 'Replace second factor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace second factor' });
  await dialog.getByRole('textbox', { name: 'Password' }).fill(password);
  await dialog.getByRole('button', { name: 'Replace second factor' }).click();
  const stepUp = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await stepUp.getByLabel('6-digit code').fill(clerk.code());
  await stepUp.getByRole('button', { name: 'Confirm' }).click();
  await dialog.getByText('otpauth://').waitFor();
  const secret = /secret=([A-Z2-7]+)/.exec(await dialog.innerText())?.[1] ?? '';
  await dialog.getByRole('button', { name: 'Close' }).click();

  const old = clerk.code();
  await page.getByRole('button', { name: 'Confirm second factor' }).click();
  const confirm = page.getByRole('dialog', { name: 'Confirm second factor' });
  await confirm.getByLabel('Code').fill(old);
  await confirm.getByRole('button', { name: 'Confirm second factor' }).click();
  await confirm.getByText('The code is wrong').waitFor();
  await confirm.getByLabel('Code').fill(shown(secret));
  await confirm.getByRole('button', { name: 'Confirm second factor' }).click();
  await page.getByText('Recovery codes, each good once').waitFor();
  view.expectClean();
  await view.close();

  market.clock.advance(31_000);
  const tried = async (totpCode: string) =>
    (await market.anonymous.run(SignIn, { input: { identifier: clerk.email, password, totpCode } })).signIn.errors;
  expect(await tried(clerk.code())).toMatchObject([{ code: 'WRONG_CODE' }]);
  expect(await tried(shown(secret))).toEqual([]);
});

/** What was asked for in the panel is on its way: the market settles once it is there. */
async function codeSentTo(email: string): Promise<string> {
  let code = 'none';
  await eventually(
    async () => {
      code = await codeFor(market, email);
      return code !== 'none';
    },
    { what: `a code for ${email}` },
  );
  return code;
}

const words = {
  'zh-CN': {
    password: '修改密码',
    contact: '新的手机号或邮箱',
    present: '当前密码',
    send: '发送验证码',
    change: '更换联系方式',
    section: '更换手机号或邮箱',
    code: '验证码',
    others: '退出其他所有会话',
    offers: '优惠活动 · 短信',
    ask: '申请导出',
    data: '我的个人数据',
    making: '生成中',
    ready: '可下载',
  },
  en: {
    password: 'Change password',
    contact: 'New phone or e-mail',
    present: 'Present password',
    send: 'Send a code',
    change: 'Change contact',
    section: 'Change phone or e-mail',
    code: 'Code',
    others: 'Sign out everywhere else',
    offers: 'Offers · SMS',
    ask: 'Ask for a file',
    data: 'My personal data',
    making: 'Being made',
    ready: 'Ready',
  },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'A1 A7 M1 changes a contact by its code, ends other sessions, chooses messages and takes one’s data along, in %s at %i px',
  async (locale, width) => {
    const say = words[locale];
    const somebody = await person(market);
    const view = await signInWithPassword(browser, panel, somebody, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/own-account`);
    const actions = page.getByRole('button', { name: say.password });
    await actions.waitFor();
    expect((await actions.boundingBox())?.y).toBeLessThan(200);
    const contact = page.getByRole('region', { name: say.section });
    const email = `new${width}@example.test`;
    await contact.getByLabel(say.contact).fill(email);
    await contact.locator('input[type=password]').fill(password);
    await contact.getByRole('button', { name: say.send }).click();
    await contact.getByLabel(say.code).waitFor();
    await contact.getByLabel(say.code).fill(await codeSentTo(email));
    await contact.getByRole('button', { name: say.change }).click();
    await contact.getByRole('button', { name: say.send }).waitFor();
    await page.getByText(email).waitFor();

    const offers = page.getByRole('switch', { name: say.offers });
    await offers.click();
    await eventually(() => offers.isChecked(), { what: 'the choice to be kept' });
    await page.getByRole('button', { name: say.others }).click();
    await page.getByRole('button', { name: say.others }).waitFor({ state: 'detached' });
    await expect(somebody.client.run('mutation { signOut(input: {}) { errors { code } } }', {})).rejects.toThrow();

    const data = page.getByRole('region', { name: say.data });
    await data.locator('input[type=password]').fill(password);
    await data.getByRole('button', { name: say.ask }).click();
    await data.getByText(say.making).waitFor();
    await market.settle();
    await page.reload();
    await data.getByText(say.ready).waitFor();
    await data.getByRole('link').waitFor();
    expect(await offers.isChecked()).toBe(true);
    await view.settled();
    await view.screenshot(`own-account-${locale}-${width}`);
    expect(await barriers(page)).toEqual([]);
    expect(await untranslated(page)).toEqual([]);
    view.expectClean();
    await view.close();
  },
);
