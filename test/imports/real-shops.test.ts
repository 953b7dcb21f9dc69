import { describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { hasShopFiles, importing, shopFile, shopRows, uciFile, untouched } from './shop-files.js';

const market = await startTestMarket();
const run = importing(market);
const count = async (sql: string): Promise<Record<string, unknown> | undefined> =>
  (await market.database.query<Record<string, unknown>>(sql))[0];
const LONG = 120_000;

describe.runIf(hasShopFiles)('C6 the tables of a Chinese shop', () => {
  it(
    'bring its categories, its products with every SKU and their stock, and a repeat brings nothing',
    async () => {
      const { merchantId } = await tradeOf(market).shop();
      const categories = await run('CATEGORIES', [shopFile('mall-zh', 'pms_product_category')], {
        profile: 'mall-zh',
        goodOnly: true,
      });
      expect(categories).toMatchObject({
        documents: 40,
        accepted: 38,
        problems: [12, 13].map((line) => ({ line, reason: 'there is no category mall-12 above it' })),
      });

      const files = [shopFile('mall-zh', 'pms_product'), shopFile('mall-zh', 'pms_sku_stock')];
      const products = shopRows('mall-zh', 'pms_product');
      const skus = shopRows('mall-zh', 'pms_sku_stock');
      const lone = products.filter(({ id }) => !skus.some(({ product_id }) => product_id === id));
      const options = { profile: 'mall-zh', merchantId };
      expect(await run('PRODUCTS', files, { ...options, isDryRun: true })).toMatchObject({
        accepted: 38,
        isApplied: false,
      });
      expect(await count('select count(*)::int as n from product')).toEqual({ n: 0 });
      expect(await run('PRODUCTS', files, options)).toMatchObject({
        documents: 38,
        accepted: 38,
        refused: 0,
        problems: [],
      });
      const units = [...skus, ...lone].reduce((sum, { stock }) => sum + Number(stock), 0);
      expect(
        await count(`select (select count(*)::int from product where status = 'DRAFT') as drafts, (select count(*)::int from variant) as variants,
        (select sum(on_hand)::int from stock) as units`),
      ).toEqual({ drafts: 38, variants: skus.length + lone.length, units });
      expect(await run('PRODUCTS', files, options)).toMatchObject({ accepted: 0, repeated: 38, refused: 0 });

      const orderFiles = [shopFile('mall-zh', 'oms_order'), shopFile('mall-zh', 'oms_order_item')];
      const before = await untouched(market);
      const whole = await run('ORDERS', orderFiles, options);
      // Ten have no items, 21 more are not over, and two state a total that their parts do not give.
      expect(whole).toMatchObject({ documents: 65, accepted: 32, refused: 33, isApplied: false });
      expect(await count('select count(*)::int as n from customer_order')).toEqual({ n: 0 });
      expect(whole.problems).toContainEqual({
        file: 'oms_order.csv',
        line: 2,
        reason: 'it states a total of 16377.75, its parts give 16387.75',
      });
      expect(await run('ORDERS', orderFiles, { ...options, goodOnly: true })).toMatchObject({
        accepted: 32,
        isApplied: true,
      });
      expect(
        await count(`select count(*)::int as n, count(*) filter (where origin = 'IMPORTED')::int as imported,
        count(*) filter (where status = 'COMPLETED')::int as completed from customer_order where merchant_id = '${merchantId}'`),
      ).toEqual({ n: 32, imported: 32, completed: 15 });
      expect(await untouched(market)).toEqual(before);
    },
    LONG,
  );
});

describe.runIf(hasShopFiles)('C6 the tables of a market of 29 suppliers', () => {
  it(
    'bring merchants, products and orders split per merchant, fees and discounts to the unit',
    async () => {
      const profile = 'northwind';
      const supplied = shopRows('northwind', 'suppliers').length;
      expect(await run('MERCHANTS', [shopFile('northwind', 'suppliers')], { profile })).toMatchObject({
        accepted: supplied,
        refused: 0,
      });
      expect(
        await count(`select count(*)::int as n from merchant where slug like 'northwind-%' and status = 'DRAFT'`),
      ).toEqual({ n: supplied });
      await run('CATEGORIES', [shopFile('northwind', 'categories')], { profile });
      expect(await run('PRODUCTS', [shopFile('northwind', 'products')], { profile })).toMatchObject({
        accepted: 77,
        refused: 0,
      });

      const files = ['orders', 'order_details', 'products'].map((name) => shopFile('northwind', name));
      const before = await untouched(market);
      const report = await run('ORDERS', files, { profile, goodOnly: true });
      const orders = shopRows('northwind', 'orders');
      const shipped = orders.filter(({ shipped_date }) => shipped_date !== '');
      expect(report).toMatchObject({
        rows: 2155,
        documents: 830,
        accepted: shipped.length,
        refused: orders.length - shipped.length,
      });
      const owner = new Map(
        shopRows('northwind', 'products').map(({ product_id, supplier_id }) => [product_id, supplier_id]),
      );
      const isShipped = new Set(shipped.map(({ order_id }) => order_id));
      const lines = shopRows('northwind', 'order_details').filter(({ order_id }) => isShipped.has(order_id ?? ''));
      const parts = new Set(lines.map(({ order_id, product_id }) => `${order_id} ${owner.get(product_id ?? '')}`));
      const inCents = (text = ''): number => Math.round(Number(text) * 100);
      expect(
        await count(`select count(*)::int as orders, count(distinct source_reference)::int as documents, sum(delivery_fee_minor)::int as fees,
        (select count(*)::int from order_line l join customer_order o on o.id = l.order_id where o.currency = 'USD') as lines,
        (select count(*)::int from order_line l join customer_order o on o.id = l.order_id where o.currency = 'USD' and l.variant_id is null) as unlinked,
        (select count(*)::int from order_recipient) as recipients
        from customer_order where currency = 'USD'`),
      ).toEqual({
        orders: parts.size,
        documents: shipped.length,
        fees: shipped.reduce((sum, { freight }) => sum + inCents(freight), 0),
        lines: lines.length,
        unlinked: 0,
        recipients: parts.size,
      });
      // 12 × 14.00 + 10 × 9.80 + 5 × 34.80, and a freight of 32.38 over its three suppliers.
      expect(
        await count(
          `select sum(goods_minor)::int as goods, sum(total_minor)::int as total from customer_order where source_reference = '10248'`,
        ),
      ).toEqual({
        goods: 44_000,
        total: 47_238,
      });
      expect(await untouched(market)).toEqual(before);
      expect(await run('ORDERS', files, { profile, goodOnly: true })).toMatchObject({
        accepted: 0,
        repeated: shipped.length,
      });
    },
    LONG,
  );
});

describe.runIf(hasShopFiles)('C6 42,481 invoice lines of a real retailer', () => {
  it(
    'come whole: cancellations as negative documents, zero prices and missing customers included',
    async () => {
      const { merchantId } = await tradeOf(market).shop();
      const rows = shopRows('uci-online-retail', uciFile());
      const invoices = new Set(rows.map(({ InvoiceNo }) => InvoiceNo));
      const cancelled = [...invoices].filter((number) => number?.startsWith('C'));
      const files = [shopFile('uci-online-retail', uciFile())];
      const before = await untouched(market);
      const report = await run('ORDERS', files, { profile: 'uci', merchantId });
      expect(report).toMatchObject({
        rows: rows.length,
        documents: invoices.size,
        accepted: invoices.size,
        refused: 0,
        problems: [],
      });
      const pence = rows.reduce(
        (sum, { UnitPrice, Quantity }) => sum + Math.round(Number(UnitPrice) * 100) * Number(Quantity),
        0,
      );
      expect(
        await count(`select count(*)::int as invoices, sum(total_minor)::int as pence, count(*) filter (where status = 'CANCELLED')::int as cancelled,
        bool_and(currency = 'GBP' and origin = 'IMPORTED' and buyer_id is null and checkout_id is null) as apart
        from customer_order where merchant_id = '${merchantId}'`),
      ).toEqual({ invoices: invoices.size, pence, cancelled: cancelled.length, apart: true });
      expect(
        await count(`select count(*)::int as lines, count(*) filter (where quantity < 0)::int as negative, count(*) filter (where unit_price_minor = 0)::int as free
        from order_line where merchant_id = '${merchantId}'`),
      ).toEqual({
        lines: rows.length,
        negative: rows.filter(({ Quantity }) => Number(Quantity) < 0).length,
        free: rows.filter(({ UnitPrice }) => Number(UnitPrice) === 0).length,
      });
      expect(await untouched(market)).toEqual(before);
      expect(await run('ORDERS', files, { profile: 'uci', merchantId })).toMatchObject({
        accepted: 0,
        repeated: invoices.size,
      });
    },
    LONG,
  );
});
