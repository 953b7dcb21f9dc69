import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const agent = await staff(market, StaffRole.MERCHANT_MANAGER);

/** The same code is good once, so that a second sign-in needs a later one. */
const later = () => market.clock.advance(31_000);

it('A3 tells a wrong password, and asks staff for the second factor', async () => {
  later();
  const view = await browser.open(panel, { locale: 'en' });
  await view.page.getByLabel('Phone or e-mail').fill(agent.email);
  await view.page.getByLabel('Password').fill('not this one at all');
  await view.page.getByRole('button', { name: 'Sign in' }).click();
  await view.page.getByText('Wrong account or password.').waitFor();
  expect(await barriers(view.page)).toEqual([]);
  await view.close();
});

it.each([
  ['zh-CN', 1280],
  ['zh-CN', 390],
  ['en', 1280],
  ['en', 390],
] as const)('the dashboard is whole, worded and without barriers in %s at %i px', async (locale, width) => {
  later();
  const view = await signIn(browser, panel, administrator, { locale, width });
  expect(await untranslated(view.page)).toEqual([]);
  expect(await barriers(view.page)).toEqual([]);
  await view.screenshot(`dashboard-${locale}-${width}`);
  view.expectClean();
  await view.close();
});

it('runs the scripts it came with and no others, loads from nowhere else, and stands in nobody’s frame', async () => {
  const answer = await fetch(panel);
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'; .*frame-ancestors 'none'/);
  const view = await browser.open(panel, { locale: 'en' });
  await view.page.getByLabel('Password').waitFor();
  // Every other page of these tests is clean, so that the panel itself breaks no rule.
  view.expectClean();
  const ran: unknown = await view.page.evaluate(`new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruded = true';
    document.body.append(script);
    setTimeout(() => resolve(globalThis.intruded ?? 'nothing'), 2000);
  })`);
  expect(ran).toBe('script-src-elem');
  await view.close();
});

it('A5 shows in the menu what the role may read, and nothing else', async () => {
  later();
  const view = await signIn(browser, panel, agent, { locale: 'en' });
  const items = await view.page.getByRole('menuitem').allInnerTexts();
  expect(items).toContain('Merchants');
  expect(items).not.toContain('Apps');
  await view.page.goto(`${panel}#/apps`);
  await view.page.getByText("You don't have the right permissions to access this page").waitFor();
  await view.close();
});

it('the language changes with one click and stays after a reload', async () => {
  later();
  const view = await signIn(browser, panel, agent, { locale: 'zh-CN' });
  await view.page.getByRole('button', { name: 'English' }).click();
  await view.page.getByRole('heading', { name: 'What waits' }).waitFor();
  await view.page.reload();
  await view.page.getByRole('heading', { name: 'What waits' }).waitFor();
  expect(await view.page.evaluate('document.documentElement.lang')).toBe('en');
  view.expectClean();
  await view.close();
});

it('A1 signs out: the next reader of this browser has to sign in', async () => {
  later();
  const view = await signIn(browser, panel, agent, { locale: 'en' });
  await view.page.getByRole('button', { name: 'Profile' }).click();
  await view.page.getByRole('menuitem', { name: 'Logout' }).click();
  await view.page.getByLabel('Phone or e-mail').waitFor();
  await view.page.goto(`${panel}#/merchants`);
  await view.page.getByLabel('Phone or e-mail').waitFor();
  await view.close();
});
