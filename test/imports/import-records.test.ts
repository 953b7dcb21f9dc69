import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
await trade.ware(shop);
const { client } = shop.owner;
const bytes = Buffer.from('商品,名称,价格,库存\nA,红玫瑰,12.50,3\nB,百合,8.005,5\n');

const Import = graphql(`
  mutation ($input: ImportRecordsInput!) {
    importRecords(input: $input) {
      report {
        documents
        accepted
        repeated
        refused
        isApplied
        problems {
          file
          line
          reason
        }
      }
      errors {
        code
        path
      }
    }
  }
`);

const input = {
  kind: 'PRODUCTS' as const,
  merchantId: shop.merchantId,
  mapping: [
    { field: 'sku', template: '{商品}' },
    { field: 'product', template: '{商品}' },
    { field: 'titleZh', template: '{名称}' },
    { field: 'price', template: '{价格}' },
    { field: 'onHand', template: '{库存}' },
    { field: 'category', template: 'flowers' },
  ],
};

it('C6 a merchant imports its own table by mapping its columns: first a dry run, then the good rows', async () => {
  const fileIds = [await upload(client, 'IMPORT', bytes, '商品.csv')];
  const problems = [{ file: '商品.csv', line: 3, reason: 'price "8.005" is no exact amount of CNY' }];
  const dry = await client.run(Import, { input: { ...input, fileIds, isDryRun: true, goodOnly: false } });
  const report = { documents: 2, accepted: 1, repeated: 0, refused: 1, isApplied: false, problems };
  expect(dry.importRecords).toEqual({ report, errors: [] });
  const real = await client.run(Import, { input: { ...input, fileIds, isDryRun: false, goodOnly: true } });
  expect(real.importRecords).toEqual({ report: { ...report, isApplied: true }, errors: [] });
  expect(await market.database.query(`select sku from variant where sku in ('A', 'B')`)).toEqual([{ sku: 'A' }]);
});

it('C6 a merchant imports neither for another shop nor for the whole market', async () => {
  const other = await trade.shop();
  const fileIds = [await upload(client, 'IMPORT', bytes, 'a.csv')];
  for (const merchantId of [other.merchantId, null]) {
    const { importRecords } = await client.run(Import, {
      input: { ...input, merchantId, fileIds, isDryRun: false, goodOnly: true },
    });
    expect(importRecords).toEqual({ report: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'merchantId'] }] });
  }
});

it('C6 staff import merchants for the whole market, a buyer nothing', async () => {
  const file = Buffer.from('slug,nameZh,nameEn\nlao-jie,老街花店,Old Street\n');
  const { client: agent } = await trade.staff(StaffRole.ADMINISTRATOR);
  const fileIds = [await upload(agent, 'IMPORT', file, 'merchants.csv')];
  const whole = { kind: 'MERCHANTS' as const, fileIds, mapping: [], isDryRun: false, goodOnly: false };
  const { importRecords } = await agent.run(Import, { input: whole });
  expect(importRecords).toMatchObject({ report: { accepted: 1, isApplied: true }, errors: [] });
  const buyer = await trade.buyer();
  const { errors } = await buyer.client.ask(Import, { input: whole });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
