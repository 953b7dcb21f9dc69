import { expect, it } from 'vitest';
import { Refusal } from '#api/kernel/refusal.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { importing, table, untouched } from './shop-files.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const run = importing(market);
const shop = await trade.shop();
const { merchantId } = shop;
await trade.ware(shop);

const rows = async (sql: string): Promise<unknown[]> => market.database.query(sql);
const orderFile = (...lines: string[]) =>
  table('orders', 'reference,status,placedAt,sku,unitPrice,quantity,total', ...lines);
const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) =>
      error instanceof Refusal ? error.errors.map(({ message }) => message).join('; ') : String(error),
  );

it('C6 a dry run tells what would come and writes nothing', async () => {
  const file = table(
    'p',
    'product,category,titleZh,sku,price,onHand',
    'a,flowers,红玫瑰,R-1,12.50,3',
    'a,flowers,红玫瑰,R-2,15,0',
  );
  const report = await run('PRODUCTS', [file], { merchantId, isDryRun: true });
  expect(report).toEqual({
    rows: 2,
    documents: 1,
    accepted: 1,
    repeated: 0,
    refused: 0,
    isApplied: false,
    problems: [],
  });
  expect(await rows(`select 1 from variant where sku like 'R-%'`)).toEqual([]);
});

it('C6 one wrong row keeps its whole product out, with the line and the reason, and the others wait for it', async () => {
  const file = table(
    'p',
    'product,category,titleZh,sku,options,price,onHand',
    'good,flowers,百合,L-1,颜色=白; 支数=9,12.50,3',
    'bad,flowers,康乃馨,C-1,,8.00,5',
    'bad,flowers,康乃馨,C-2,,8.005,5',
    'none,nowhere,牡丹,P-1,,8.00,5',
  );
  const problems = [
    { file: 'p.csv', line: 4, reason: 'price "8.005" is no exact amount of CNY' },
    { file: 'p.csv', line: 5, reason: 'there is no category nowhere' },
  ];
  expect(await run('PRODUCTS', [file], { merchantId })).toMatchObject({
    accepted: 1,
    refused: 2,
    isApplied: false,
    problems,
  });
  expect(await rows(`select 1 from variant where sku in ('L-1', 'C-1', 'P-1')`)).toEqual([]);

  expect(await run('PRODUCTS', [file], { merchantId, goodOnly: true })).toMatchObject({
    accepted: 1,
    refused: 2,
    isApplied: true,
    problems,
  });
  expect(
    await rows(`select v.sku, v.price_minor::int as price, v.options, s.on_hand, p.status
    from variant v join stock s on s.variant_id = v.id join product p on p.id = v.product_id where v.sku in ('L-1', 'C-1', 'P-1')`),
  ).toEqual([
    {
      sku: 'L-1',
      price: 1250,
      options: [
        { name: '颜色', value: '白' },
        { name: '支数', value: '9' },
      ],
      on_hand: 3,
      status: 'DRAFT',
    },
  ]);
});

it('C6 a broken file is refused whole, with the line', async () => {
  const good = 'A-1,COMPLETED,2025-01-02 10:00,S-1,5.00,1,5.00';
  expect(
    await refusalOf(run('ORDERS', [orderFile(good, 'A-2,COMPLETED,2025-01-02')], { merchantId, goodOnly: true })),
  ).toBe('orders.csv line 3: it has 3 cells, the header has 7');
  expect(await refusalOf(run('ORDERS', [orderFile(good, '"A-2,COMPLETED')], { merchantId, goodOnly: true }))).toMatch(
    /^orders\.csv line 3: .*[Qq]uote/,
  );
  expect(await refusalOf(run('ORDERS', [orderFile(good)], { merchantId, mapping: { sku: '{article}' } }))).toBe(
    'orders.csv line 1: there is no column article, which sku is read from',
  );
  expect(await rows(`select 1 from customer_order where source_reference = 'A-1'`)).toEqual([]);
});

it('C6 an order that makes no sense is refused with its reason', async () => {
  const file = orderFile(
    'B-1,COMPLETED,2025-01-02,S-1,5.00,2,11.00',
    'B-2,SHIPPED,2025-01-02,S-1,5.00,1,5.00',
    'B-3,COMPLETED,2025-02-30,S-1,5.00,1,5.00',
    'B-4,COMPLETED,2025-01-02,S-1,5.00,0,0.00',
    'B-5,COMPLETED,2025-01-02,S-1,-5.00,1,-5.00',
    'B-6,COMPLETED,2025-01-02,S-1,5.00,1,0.00',
    'B-6,COMPLETED,2025-01-02,S-1,5.00,-1,0.00',
  );
  const { problems, refused, accepted } = await run('ORDERS', [file], { merchantId, goodOnly: true });
  expect({ refused, accepted }).toEqual({ refused: 6, accepted: 0 });
  expect(problems.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '2: it states a total of 11.00, its parts give 10.00',
    '3: status "SHIPPED" is neither completed nor cancelled',
    '4: placedAt "2025-02-30" is no date such as 2026-03-02 10:00:00',
    '5: quantity is 0',
    '6: unitPrice "-5.00" is negative',
    '7: it mixes goods sold and goods taken back: a cancellation is a document of its own',
  ]);
});

const PastOrders = graphql(`
  query ($filter: OrderFilter) {
    orders(first: 10, filter: $filter) {
      nodes {
        status
        total {
          amount
          currency
        }
        availableActions
      }
    }
  }
`);

it('C6 an imported past order posts nothing, reserves nothing, emits nothing and offers no action', async () => {
  const before = await untouched(market);
  const file = table(
    'old',
    'reference,status,currency,placedAt,sku,unitPrice,quantity',
    'D-1,COMPLETED,JPY,2025-01-02,S-1,500,2',
    'D-2,CANCELLED,JPY,2025-01-03,S-1,500,-2',
  );
  expect(await run('ORDERS', [file], { merchantId })).toMatchObject({ accepted: 2, refused: 0 });
  await market.settle();
  expect(await untouched(market)).toEqual(before);
  const { orders } = await shop.owner.client.run(PastOrders, { filter: { merchantId } });
  expect(orders.nodes).toEqual(
    expect.arrayContaining([
      { status: 'COMPLETED', total: { amount: '1000', currency: 'JPY' }, availableActions: [] },
      { status: 'CANCELLED', total: { amount: '-1000', currency: 'JPY' }, availableActions: [] },
    ]),
  );
});

it('C6 a repeat is a no-op that the report tells, and another order of the same reference is refused', async () => {
  const file = orderFile('E-1,COMPLETED,2025-01-02,S-1,5.00,1,5.00');
  expect(await run('ORDERS', [file], { merchantId })).toMatchObject({ accepted: 1, repeated: 0 });
  expect(await run('ORDERS', [file], { merchantId })).toMatchObject({ accepted: 0, repeated: 1 });
  const other = orderFile('E-1,COMPLETED,2025-01-02,S-1,6.00,1,6.00');
  expect(await run('ORDERS', [other], { merchantId })).toMatchObject({
    refused: 1,
    problems: [{ line: 2, reason: 'another order of this merchant was imported as E-1' }],
  });
});

it('C6 two imports of one file at the same time write it once', async () => {
  const file = orderFile(
    ...Array.from({ length: 40 }, (_each, index) => `F-${index},COMPLETED,2025-01-02,S-1,5.00,1,5.00`),
  );
  const reports = await Promise.all([run('ORDERS', [file], { merchantId }), run('ORDERS', [file], { merchantId })]);
  expect(reports.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(40);
  expect(reports.reduce((sum, { repeated }) => sum + repeated, 0)).toBe(40);
  expect(await rows(`select count(*)::int as n from customer_order where source_reference like 'F-%'`)).toEqual([
    { n: 40 },
  ]);
});

it('C6 a file in the encoding of Chinese spreadsheets is read', async () => {
  const text = 'slug,nameZh\nhua-dian,花店\n';
  const bytes = Buffer.concat([
    Buffer.from(text.slice(0, text.indexOf('花'))),
    Buffer.from([0xbb, 0xa8, 0xb5, 0xea, 0x0a]),
  ]);
  expect(await run('MERCHANTS', [{ name: 'm.csv', bytes }])).toMatchObject({ accepted: 1, refused: 0 });
  expect(await rows(`select name_zh from merchant where slug = 'hua-dian'`)).toEqual([{ name_zh: '花店' }]);
});
