import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const operations = await trade.staff(StaffRole.OPERATIONS);

async function product(zh: string, en: string, price = '10.00'): Promise<string> {
  const { id } = await market.database
    .query<{ id: string }>('select id from category limit 1')
    .then((rows) => rows[0] ?? { id: '' });
  const made = await must(
    shop.owner.client,
    'createProduct',
    'CreateProductInput',
    {
      merchantId: shop.merchantId,
      categoryId: id,
      title: { zh, en },
      variants: [{ sku: zh, price: { amount: price }, onHand: 3 }],
    },
    'product { id status }',
  );
  return (made.product as { id: string }).id;
}

const found = async (q: string): Promise<string[]> =>
  (
    await market.anonymous.run<{ products: { nodes: { title: { zh: string } }[] } }, object>(
      'query ($q: String!) { products(first: 50, filter: { q: $q }) { nodes { title { zh } } } }',
      { q },
    )
  ).products.nodes.map(({ title }) => title.zh);

describe('the catalogue', () => {
  it('C1 begins with the ten categories of the first level, grows below them, and loses none that is in use', async () => {
    const { categories } = await market.anonymous.run<
      { categories: { nodes: { id: string; name: { zh: string } }[] } },
      object
    >('{ categories(first: 50, filter: { level: 1 }) { nodes { id name { zh } } } }');
    const names = '鲜花礼品 品牌男装 精品女装 运动服 流行男鞋 时尚女鞋 潮流包包 潮流饰品 数码电子 精品文具'.split(' ');
    expect(categories.nodes.map(({ name }) => name.zh)).toEqual(expect.arrayContaining(names));
    const parent = categories.nodes[0]?.id;
    const below = await must(
      operations.client,
      'createCategory',
      'CreateCategoryInput',
      { categoryId: parent, slug: 'new-branch', name: { zh: '新类目', en: 'New branch' } },
      'category { id level parent { id } }',
    );
    expect(below.category).toMatchObject({ level: 2, parent: { id: parent } });
    const used = await act(operations.client, 'deleteCategory', 'CategoryIdInput', { id: parent });
    expect(used.errors.map(({ code }) => code)).toEqual(['CATEGORY_IN_USE']);
    await must(operations.client, 'deleteCategory', 'CategoryIdInput', { id: (below.category as { id: string }).id });
  });

  it('C4 finds Chinese by any part of a word, English by its beginning, and only what is on sale', async () => {
    await trade.ware(shop);
    for (const [zh, en] of [
      ['手工丝绸围巾', 'Handmade silk scarf'],
      ['丝绒晚礼服', 'Velvet evening gown'],
      ['羊毛围巾', 'Wool scarf'],
    ] as const) {
      await must(shop.owner.client, 'publishProduct', 'ProductIdInput', { id: await product(zh, en) });
    }
    await product('丝绸手帕', 'Silk handkerchief');
    expect((await found('围巾')).sort()).toEqual(['手工丝绸围巾', '羊毛围巾'].sort());
    expect(await found('丝绸')).toEqual(['手工丝绸围巾']);
    expect((await found('丝')).sort()).toEqual(['丝绒晚礼服', '手工丝绸围巾'].sort());
    expect((await found('scar')).sort()).toEqual(['手工丝绸围巾', '羊毛围巾'].sort());
    expect(await found('WOOL scarf')).toEqual(['羊毛围巾']);
    expect(await found("'; drop table product; --")).toEqual([]);
  });

  it('C4 a price that is no amount of the market’s currency is bad input, not a fault', async () => {
    const asked = (filter: object) =>
      market.anonymous.ask('query ($filter: ProductFilter!) { products(filter: $filter) { totalCount } }', { filter });
    const refused = [
      { priceFrom: { amount: '0.001' } },
      { priceTo: { amount: '-1' } },
      { priceTo: { amount: '1', currency: 'USD' } },
    ];
    for (const filter of refused)
      expect((await asked(filter)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await asked({ priceFrom: { amount: '0.01' }, priceTo: { amount: '1000' } })).errors).toEqual([]);
  });

  it('C2 staff remove a product with a reason the merchant reads, and only staff bring it back', async () => {
    const id = await product('违规商品', 'Against the rules');
    await must(shop.owner.client, 'publishProduct', 'ProductIdInput', { id });
    await must(operations.client, 'removeProduct', 'RemoveProductInput', { id, reason: '无授权' });
    const { product: seen } = await shop.owner.client.run<{ product: object }, object>(
      'query ($id: ID!) { product(id: $id) { status removedReason availableActions } }',
      { id },
    );
    expect(seen).toEqual({ status: 'REMOVED', removedReason: '无授权', availableActions: [] });
    await must(operations.client, 'restoreProduct', 'ProductIdInput', { id });
  });

  it('C2 a second editor is refused with both values', async () => {
    const id = await product('同一件商品', 'The same thing');
    const { product: read } = await shop.owner.client.run<{ product: { version: number } }, object>(
      'query ($id: ID!) { product(id: $id) { version } }',
      { id },
    );
    const edit = (en: string) =>
      act(
        shop.owner.client,
        'updateProduct',
        'UpdateProductInput',
        { id, version: read.version, title: { zh: '同一件商品', en } },
        'product { version }',
      );
    const [first, second] = [await edit('First'), await edit('Second')];
    expect(first.errors).toEqual([]);
    expect(second.errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('C3 what is reserved cannot be booked out, and every change is a movement', async () => {
    const ware = await trade.ware(shop, { onHand: 5 });
    const none = await act(shop.owner.client, 'bookStock', 'BookStockInput', {
      id: ware.variantId,
      change: -6,
      note: '盘点',
      ...key(),
    });
    expect(none.errors.map(({ code }) => code)).toEqual(['OUT_OF_STOCK']);
    await must(shop.owner.client, 'bookStock', 'BookStockInput', {
      id: ware.variantId,
      change: -2,
      note: '盘点',
      ...key(),
    });
    const sums = await market.database.query(
      'select sum(on_hand_change)::int as on_hand, sum(reserved_change)::int as reserved from stock_movement where variant_id = $1',
      [ware.variantId],
    );
    expect(sums).toEqual(
      await market.database.query('select on_hand, reserved from stock where variant_id = $1', [ware.variantId]),
    );
    await expect(market.database.query('delete from stock_movement')).rejects.toThrow('append-only');
  });

  it('C2 a SKU is unique within its merchant', async () => {
    await product('唯一', 'Unique');
    const again = await act(shop.owner.client, 'createProduct', 'CreateProductInput', {
      merchantId: shop.merchantId,
      categoryId: (await market.database.query<{ id: string }>('select id from category limit 1'))[0]?.id,
      title: { zh: '唯一', en: 'Unique' },
      variants: [{ sku: '唯一', price: { amount: '1.00' } }],
    });
    expect(again.errors.map(({ code }) => code)).toEqual(['SKU_TAKEN']);
  });
});
