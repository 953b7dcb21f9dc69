import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { indexWaitingProducts } from '#api/catalog/index.js';
import { startTestMarket } from '../../kit/market.js';
import { tradeOf } from '../../kit/trade.js';
import { must } from '../../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const operations = await trade.staff(StaffRole.OPERATIONS);
const { id: categoryId, version: categoryVersion } = await newCategory();

async function newCategory(): Promise<{ id: string; version: number }> {
  const input = { slug: 'phone-things', name: { zh: '周边', en: 'Extras' }, position: 1 };
  const { category } = await must(
    operations.client,
    'createCategory',
    'CreateCategoryInput',
    input,
    'category { id version }',
  );
  return category as { id: string; version: number };
}

interface Ware {
  readonly zh: string;
  readonly en: string;
  readonly sku?: string;
  readonly colour?: string;
  readonly isDraft?: boolean;
}

async function sell({ zh, en, sku = zh, colour, isDraft = false }: Ware): Promise<{ id: string; version: number }> {
  const options = colour ? [{ name: '颜色', value: colour }] : [];
  const { product } = await must(
    shop.owner.client,
    'createProduct',
    'CreateProductInput',
    {
      merchantId: shop.merchantId,
      categoryId,
      title: { zh, en },
      variants: [{ sku, options, price: { amount: '10.00' }, onHand: 3 }],
    },
    'product { id version }',
  );
  const made = product as { id: string; version: number };
  if (isDraft) return made;
  await must(shop.owner.client, 'publishProduct', 'ProductIdInput', { id: made.id });
  return { ...made, version: made.version + 1 };
}

interface Found {
  readonly match: string;
  readonly searchedFor: string | null;
  readonly titles: readonly string[];
}

async function search(q: string, filter: object | null = null): Promise<Found> {
  const { searchProducts } = await market.anonymous.run<
    { searchProducts: { match: string; searchedFor: string | null; products: { nodes: { title: { zh: string } }[] } } },
    object
  >(
    'query ($q: String!, $filter: ProductFilter) { searchProducts(q: $q, filter: $filter, first: 50) { match searchedFor products { nodes { title { zh } } } } }',
    { q, filter },
  );
  const { match, searchedFor, products } = searchProducts;
  return { match, searchedFor, titles: products.nodes.map(({ title }) => title.zh) };
}

const shell = await sell({ zh: '透明手机壳', en: 'Clear phone case', colour: '烟灰', sku: 'AB-77/3' });
await sell({ zh: '手机壳', en: 'Phone cases for running' });
await sell({ zh: '银行储蓄罐', en: 'Piggy bank' });
await sell({ zh: '未上架手机壳', en: 'Draft phone case', isDraft: true });

describe('the search among products', () => {
  it.each(['手机', '机壳', '壳', 'shouji', 'shou ji', 'shouj', 'sj', 'sjk', 'sj壳', 'ＰＨＯＮＥ　case', 'phone cases'])(
    'C4 finds both phone cases by %s, and no draft',
    async (q) => {
      const { match, titles } = await search(q);
      expect(match).toBe('ALL_WORDS');
      expect([...titles].sort()).toEqual(['手机壳', '透明手机壳'].sort());
    },
  );

  it('C4 puts the product that is called exactly so before the one that only has the words', async () => {
    expect((await search('手机壳')).titles).toEqual(['手机壳', '透明手机壳']);
    expect((await search('透明手机壳')).titles).toEqual(['透明手机壳']);
  });

  it.each([
    ['ab-77/3', '透明手机壳', 'its whole SKU'],
    ['烟灰', '透明手机壳', 'a colour'],
    ['run', '手机壳', 'the stem of a word'],
    ['yinhang', '银行储蓄罐', 'the right reading of a character'],
    ['yinxing', '银行储蓄罐', 'another reading of it'],
  ])('C4 finds by %s: %s has it as %s', async (q, title) => {
    expect(await search(q)).toEqual({ match: 'ALL_WORDS', searchedFor: null, titles: [title] });
  });

  it('C4 says so when it answers something else: the same sound, another spelling, some of the words', async () => {
    expect(await search('手機殼')).toMatchObject({ match: 'SOUND', titles: ['手机壳', '透明手机壳'] });
    expect(await search('pigy bank')).toEqual({ match: 'SPELLING', searchedFor: 'piggy bank', titles: ['银行储蓄罐'] });
    expect(await search('shoiji')).toMatchObject({ match: 'SPELLING', searchedFor: 'shouji' });
    expect(await search('透明望远镜')).toMatchObject({ match: 'SOME_WORDS', titles: ['透明手机壳'] });
    expect(await search('望远镜')).toMatchObject({ match: 'BEST_SELLERS', searchedFor: null });
  });

  it.each([
    ['20 000 characters', '手机'.repeat(10_000)],
    ['nothing', ''],
    ['only punctuation', '！!()&|:*<->\'"%_\\'],
    ['the syntax of tsquery', "a & !b | (c <-> 'd':*A) \\"],
    ['emoji', '📱👨‍👩‍👧‍👦'],
    ['characters of every script', 'ﷺ шарф マフラー 목도리 ١٢٣ 𠮷'],
    ['quotes and backslashes in words', "o'neill\\''"],
    ['a word of two hundred letters', 'zhuangshuangchuang'.repeat(11)],
  ])('C4 answers %s and never fails', async (_what, q) => {
    expect((await search(q)).match).toMatch(/^[A-Z_]+$/);
    const listed = await market.anonymous.ask(
      'query ($q: String!) { products(filter: { q: $q }) { totalCount nodes { id } } variants(filter: { q: $q }) { totalCount } }',
      { q },
    );
    expect(listed.errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT')).toEqual([]);
  });

  it('C4 finds a new title and category the moment they are saved, and the old ones no more', async () => {
    const { id, version } = await sell({ zh: '竹蜻蜓', en: 'Bamboo dragonfly' });
    const title = { zh: '风筝', en: 'Kite' };
    await must(shop.owner.client, 'updateProduct', 'UpdateProductInput', { id, version, title });
    expect((await search('fengzheng')).titles).toEqual(['风筝']);
    expect((await search('竹蜻蜓')).titles).not.toContain('风筝');
    expect(await market.database.query('select from search_due')).toEqual([]);
  });

  it('C4 finds products by the new names of their category and shop, indexed in batches that resume', async () => {
    await must(operations.client, 'updateCategory', 'UpdateCategoryInput', {
      id: categoryId,
      version: categoryVersion,
      name: { zh: '掌上小物', en: 'Handheld extras' },
    });
    await market.database.query('update merchant set name_zh = $2 where id = $1', [shop.merchantId, '听涛阁']);
    await market.settle();
    expect((await search('掌上 壳')).titles).toEqual(['手机壳', '透明手机壳']);
    expect((await search('tingtaoge')).titles).toContain('银行储蓄罐');
    expect(await market.database.query('select from search_due')).toEqual([]);
    await market.database.query(
      `insert into search_due (record_id, after_id) values ('*', (select max(id) from product))`,
    );
    expect(await indexWaitingProducts.run(market.context())).toBe(1);
    expect(await market.database.query('select from search_due')).toEqual([]);
  });

  it('C4 hides what is taken off sale at once, from its own shop and staff, too', async () => {
    await must(shop.owner.client, 'unlistProduct', 'ProductIdInput', { id: shell.id });
    expect((await search('手机壳')).titles).toEqual(['手机壳']);
    const asOwner = await shop.owner.client.run<{ searchProducts: { products: { totalCount: number } } }, object>(
      '{ searchProducts(q: "手机壳") { products { totalCount } } }',
    );
    expect(asOwner.searchProducts.products.totalCount).toBe(1);
    await must(shop.owner.client, 'publishProduct', 'ProductIdInput', { id: shell.id });
  });

  it('C4 weighs by points that are settings of the market', async () => {
    const change = (value: number) =>
      market.database.query(
        `insert into market_setting (id, value, updated_at) values ('SEARCH_POINTS_WHOLE_TITLE', $1, '2026-01-01')
         on conflict (id) do update set value = excluded.value`,
        [value],
      );
    await change(0);
    expect((await search('手机壳')).titles).toEqual(['透明手机壳', '手机壳']);
    await change(600);
    expect((await search('手机壳')).titles).toEqual(['手机壳', '透明手机壳']);
  });

  it('C4 lists what has the words nearest first, page by page, unless another order is asked for', async () => {
    const list = async (
      more: string,
    ): Promise<{ nodes: { title: { zh: string } }[]; pageInfo: { endCursor: string } }> =>
      (
        await market.anonymous.run<
          { products: { nodes: { title: { zh: string } }[]; pageInfo: { endCursor: string } } },
          object
        >(`{ products(filter: { q: "手机壳" }${more}) { nodes { title { zh } } pageInfo { endCursor } } }`)
      ).products;
    const titles = ({ nodes }: { nodes: { title: { zh: string } }[] }): string[] => nodes.map(({ title }) => title.zh);
    const first = await list(', first: 1');
    expect(titles(first)).toEqual(['手机壳']);
    expect(titles(await list(`, first: 1, after: "${first.pageInfo.endCursor}"`))).toEqual(['透明手机壳']);
    expect(titles(await list(', orderBy: { field: RELEVANCE }'))).toEqual(['手机壳', '透明手机壳']);
    expect(titles(await list(', orderBy: { field: TITLE, direction: ASC }'))).toEqual(['透明手机壳', '手机壳']);
  });
});
