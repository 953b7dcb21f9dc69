import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createEnrolledStaff, currentCode, Locale, StaffRole } from '#api/accounts/index.js';
import { resources } from '../../admin/generated/resources.js';
import { accessibilityProblems } from '../kit/accessibility.js';
import { startPanelMarket } from '../kit/panel.js';

const { market, browser, panel } = await startPanelMarket();
const email = 'admin@example.test';
const password = 'a long enough pass phrase';
const { secret } = await createEnrolledStaff(market.context(), {
  email,
  name: '管理员',
  locale: Locale.ZH,
  password,
  roles: [StaffRole.ADMINISTRATOR],
});

/** Signs in as a person would. */
async function signIn(page: Page): Promise<void> {
  // A code is good for one sign-in.
  market.clock.advance(30_000);
  await page.fill('input[name=identifier]', email);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
  await page.fill('input[name=totpCode]', currentCode(secret, market.clock));
  await page.keyboard.press('Enter');
  await page.waitForSelector('header');
}

it.each([
  { locale: 'zh-CN', width: 1280 },
  { locale: 'en', width: 1280 },
  { locale: 'zh-CN', width: 390 },
  { locale: 'en', width: 390 },
] as const)(
  'A3 staff sign in and every list opens clean and accessible in $locale at $width px',
  async (view) => {
    const { page, settled, expectClean, screenshot, close } = await browser.open(panel, view);
    const found: string[] = [];
    const look = async (name: string) => {
      await screenshot(`${view.locale}-${view.width}/${name}`);
      found.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`));
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (overflow > 0) found.push(`${name}: ${overflow} px wider than the screen`);
    };
    await page.waitForSelector('input[name=identifier]');
    await look('sign-in');
    await signIn(page);
    await settled();
    await look('home');
    for (const { name } of resources) {
      await page.goto(`${panel}#/${name}`);
      await settled();
      await look(name);
    }
    expect(found).toEqual([]);
    expectClean();
    await close();
  },
  180_000,
);
