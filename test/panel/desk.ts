import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { TestBrowser, WatchedPage } from '../kit/browser.js';
import { type Person, password, type Staff } from '../kit/people.js';

type Options = NonNullable<Parameters<TestBrowser['open']>[1]>;

/** What the sign-in page and the dialogs are called; the tests read the panel in one language or the other. */
const words = {
  'zh-CN': { identifier: '手机号或邮箱', password: '密码', code: '六位验证码', signIn: '登录', dashboard: '待办' },
  en: {
    identifier: 'Phone or e-mail',
    password: 'Password',
    code: '6-digit code',
    signIn: 'Sign in',
    dashboard: 'What waits',
  },
};

/** Opens the panel and signs in as a person would: password first, the second factor when it is asked for. */
export async function signIn(
  browser: TestBrowser,
  panel: string,
  person: Pick<Staff, 'email' | 'code'>,
  options: Options = {},
): Promise<WatchedPage> {
  const say = words[options.locale ?? 'zh-CN'];
  const view = await giveThePassword(browser, panel, person, options);
  const { page } = view;
  await page.getByLabel(say.code).fill(person.code());
  await page.getByRole('button', { name: say.signIn }).click();
  await page.getByRole('heading', { name: say.dashboard }).waitFor();
  return view;
}

/** The same for people without a second factor, such as a shop's. */
export async function signInWithPassword(
  browser: TestBrowser,
  panel: string,
  person: Pick<Person, 'email'>,
  options: Options = {},
): Promise<WatchedPage> {
  const view = await giveThePassword(browser, panel, person, options);
  await view.page.getByRole('heading', { name: words[options.locale ?? 'zh-CN'].dashboard }).waitFor();
  return view;
}

async function giveThePassword(
  browser: TestBrowser,
  panel: string,
  { email }: Pick<Person, 'email'>,
  options: Options,
): Promise<WatchedPage> {
  const say = words[options.locale ?? 'zh-CN'];
  const view = await browser.open(panel, options);
  await view.page.getByLabel(say.identifier).fill(email);
  await view.page.getByLabel(say.password).fill(password);
  await view.page.getByRole('button', { name: say.signIn }).click();
  return view;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody from using the page (WCAG 2.1 A and AA), one line a rule; empty when nothing does. */
export async function barriers(page: Page): Promise<string[]> {
  // A place inside the panel is no new document: what was put there is still there.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], resultTypes: ['violations'] }).then((run) => run.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
  );
  return Array.isArray(found) ? found.map(String) : [];
}

/** Keys that no label words: what the person would read instead of a name. */
export async function untranslated(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/\b(?:resources|fields|enums|actions|inputs|groups|panel|ra)\.\w+(?:\.\w+)*/g) ?? [];
}
