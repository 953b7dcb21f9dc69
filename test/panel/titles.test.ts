import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const trade = tradeOf(market);
const shop = await trade.shop();
const { variantId } = await trade.ware(shop);
const buyer = await trade.buyer(50_000);
const [order] = await buy(buyer, [{ variantId, quantity: 2 }]);
await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id: order?.id, reason: '买错了', ...key() });
const [payment] = await market.database.query<{ id: string; number: string }>(
  'select p.id, c.number from payment p join checkout c on c.id = p.checkout_id',
);
const [refund] = await market.database.query<{ id: string; number: string }>(
  'select r.id, o.number from refund r join customer_order o on o.id = r.order_id',
);
const [escrow] = await market.database.query<{ id: string; name_zh: string; name_en: string }>(
  `select a.id, m.name_zh, m.name_en from ledger_account a join merchant m on m.id = a.merchant_id
   where a.kind = 'ORDER_ESCROW'`,
);

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'F3 F5 records of money are called by kind, number and amount, never by ids, in %s at %i px',
  async (locale, width) => {
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, administrator, { locale, width });
    const { page } = view;
    const whole = async (picture: string) => {
      await view.settled();
      await view.screenshot(`titles-${picture}-${locale}-${width}`);
      expect(await barriers(page)).toEqual([]);
      expect(await untranslated(page)).toEqual([]);
    };
    const cancelled = locale === 'en' ? 'Order cancelled' : '取消订单';
    await page.goto(`${panel}#/payments/${payment?.id}/show`);
    await page.getByText(`${payment?.number} · ¥20.00`).first().waitFor();
    await whole('payment');
    await page.goto(`${panel}#/refunds/${refund?.id}/show`);
    await page.getByText(`${cancelled} · ${refund?.number} · ¥20.00`).first().waitFor();
    await page.getByRole('link', { name: `${payment?.number} · ¥20.00` }).waitFor();
    await whole('refund');
    await page.goto(`${panel}#/ledgerTransfers`);
    await view.settled();
    await whole('transfers');
    expect(await page.getByText(/(payment|refund)_01/).count()).toBe(0);
    await page.goto(`${panel}#/ledgerAccounts`);
    await view.settled();
    await whole('ledger-accounts');
    await page.goto(`${panel}#/ledgerAccounts/${encodeURIComponent(escrow?.id ?? '')}/show`);
    const title = locale === 'en' ? `Held for an order · ${escrow?.name_en}` : `订单担保款 · ${escrow?.name_zh}`;
    await page.getByRole('heading', { name: title }).waitFor();
    await whole('ledger-account');
    view.expectClean();
    await view.close();
  },
);
