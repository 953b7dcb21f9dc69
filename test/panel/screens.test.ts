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

/** What is wrong with the screen at this place of the panel; a screen is whole when nothing is. */
async function faultsAt(view: WatchedPage, place: string, picture: string): Promise<string[]> {
  await view.page.goto(`${panel}#/${place}`);
  await view.settled();
  // For people to look at: it proves nothing, and what CI writes is thrown away.
  if (!process.env['CI']) await view.screenshot(picture);
  const excess = await view.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  return [
    ...(excess > 0 ? [`${place} is ${excess} px wider than the window`] : []),
    ...(await barriers(view.page)).map((barrier) => `${place}: ${barrier}`),
    ...(await untranslated(view.page)).map((key) => `${place}: no words for ${key}`),
  ];
}

async function firstIdOf(resource: string): Promise<string | undefined> {
  type Page = { page: { nodes: { id: string }[] } };
  const { page } = await administrator.client.run<Page, object>(`{ page: ${resource}(first: 1) { nodes { id } } }`);
  return page.nodes[0]?.id;
}

/** Whoever signs in needs a code that was not used before. */
const views = [];
for (const [locale, width] of [
  ['zh-CN', 1280],
  ['en', 390],
] as const) {
  market.clock.advance(31_000);
  views.push({ locale, width, view: await signIn(browser, panel, administrator, { locale, width }) });
}

// Side by side: while one waits for a page to be quiet the other is looked at.
it.concurrent.each(views)(
  'every list, form and record opens, worded, without barriers and no wider than the window, in $locale at $width px',
  { timeout: 480_000 },
  async ({ locale, width, view }) => {
    const faults: string[] = [];
    for (const { name, actions } of resources) {
      const id = await firstIdOf(name);
      const hasForm = actions.some(({ kind, idInput }) => kind === 'CREATE' && idInput === undefined);
      const places = [name, ...(hasForm ? [`${name}/create`] : []), ...(id ? [`${name}/${id}/show`] : [])];
      for (const [index, place] of places.entries()) {
        faults.push(...(await faultsAt(view, place, `screens-${locale}-${width}/${name}-${index}`)));
      }
    }
    expect(faults).toEqual([]);
    view.expectClean();
    await view.close();
  },
);
