import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { resources } from '../../admin/generated/resources.js';
import type { WatchedPage } from '../kit/browser.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(100_000);
const [delivered] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }]);
await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
if (delivered) await deliver(shop, delivered.id);

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.RaList-main, .RaShow-main, .RaCreate-main').first().waitFor();
}

async function firstIdOf(resource: string): Promise<string | undefined> {
  type Page = { page: { nodes: { id: string }[] } };
  const { page } = await administrator.client.run<Page, object>(`{ page: ${resource}(first: 1) { nodes { id } } }`);
  return page.nodes[0]?.id;
}

/** One screen is whole when nothing failed, nothing is unnamed and nobody is kept out. */
async function inspect(view: WatchedPage, name: string): Promise<void> {
  await settled(view.page);
  await view.screenshot(name);
  const overflow = await view.page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect.soft(overflow, `${name} is wider than its window`).toBe(0);
  expect.soft(await untranslated(view.page), name).toEqual([]);
  expect.soft(await barriers(view.page), name).toEqual([]);
  expect.soft(() => view.expectClean(), name).not.toThrow();
}

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'every resource has its list, its form and its record in %s at %i px',
  async (locale, width) => {
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, administrator, { locale, width });
    for (const { name, actions } of resources) {
      await view.page.goto(`${panel}#/${name}`);
      await inspect(view, `${name}-list-${locale}-${width}`);
      if (actions.some(({ kind, idInput }) => kind === 'CREATE' && idInput === undefined)) {
        await view.page.goto(`${panel}#/${name}/create`);
        await inspect(view, `${name}-create-${locale}-${width}`);
        await view.page.goto(`${panel}#/${name}`);
        await settled(view.page);
      }
      const id = await firstIdOf(name);
      if (id === undefined) continue;
      await view.page.goto(`${panel}#/${name}/${id}/show`);
      await inspect(view, `${name}-show-${locale}-${width}`);
    }
    await view.close();
  },
  240_000,
);
