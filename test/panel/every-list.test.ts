import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { resources } from '../../admin/generated/resources.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

it.each([
  ['zh-CN', 1280],
  ['zh-CN', 390],
  ['en', 1280],
  ['en', 390],
] as const)(
  'every list opens, worded, without barriers and no wider than the screen, in %s at %i px',
  async (locale, width) => {
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, administrator, { locale, width });
    const found: string[] = [];
    for (const { name } of resources) {
      await view.page.goto(`${panel}#/${name}`);
      await view.settled();
      await view.screenshot(`lists-${locale}-${width}/${name}`);
      const overflow = await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (overflow > 0) found.push(`${name} is ${overflow} px wider than the screen`);
      found.push(...(await barriers(view.page)).map((barrier) => `${name}: ${barrier}`));
      found.push(...(await untranslated(view.page)).map((key) => `${name}: no words for ${key}`));
    }
    expect(found).toEqual([]);
    view.expectClean();
    await view.close();
  },
  180_000,
);
